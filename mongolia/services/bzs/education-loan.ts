import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'education-loan',
  agency: 'bzs',
  kind: 'benefit',
  title: 'Боловсролын зээлийн хүсэлт',
  summary: 'Их, дээд сургуулийн сургалтын төлбөрт зээл авна.',
  words: ['сургалтын зээл', 'оюутны зээл', 'сургалтын төрийн сан', 'сургалтын төлбөр', 'student loan'],
  law: [{ act: 'Боловсролын ерөнхий хууль' }, { act: 'Дээд боловсролын тухай хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    university: { from: 'education.student.schoolName' },
    programme: { from: 'education.student.educationName' },
    level: { from: 'education.student.educationLevelName' },
    scores: { rows: 'exams.results' },
    balance: { from: 'loans.loan.balance' },
  },
  known: ['university', 'programme', 'level', 'balance'],
  ask: {
    kind: {
      type: 'choice',
      title: 'Ямар зээл авах вэ?',
      options: { tuition: 'Сургалтын төлбөрийн', living: 'Амьжиргааны', abroad: 'Гадаадад суралцах' },
    },
    offer: { type: 'file', title: 'Гадаад сургуулийн урилгаа хавсаргана уу', accept: ['pdf'] },
    tuition: { type: 'money', title: 'Жилийн төлбөр хэд вэ?', least: 1 },
    years: { type: 'number', title: 'Хэдэн жил авах вэ?', least: 1, most: 6 },
    average: { type: 'text', title: 'Голч дүн хэд вэ?', hint: '4.0-оос бодно. Жишээ нь, 3.2', longest: 5 },
    household: {
      type: 'choice',
      title: 'Өрхийн байдал аль нь вэ?',
      options: {
        herder: 'Малчин',
        single: 'Өрх толгойлсон эцэг, эх',
        students: 'Хоёроос олон оюутантай',
        orphan: 'Бүтэн өнчин',
        ordinary: 'Дээрхийн аль нь ч биш',
      },
    },
    guarantor: { type: 'text', title: 'Батлан даагч хэн бэ?', longest: 80, hint: 'Овог нэрээр нь бичнэ үү.' },
    guarantorNumber: {
      type: 'registerNumber',
      title: 'Батлан даагчийн регистр хэд вэ?',
      why: 'Батлан даагчаас зөвшөөрлийг нь асууна.',
    },
    income: { type: 'file', title: 'Батлан даагчийн орлогын баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    promise: {
      type: 'declaration',
      title: 'Зээлийн нөхцөл',
      statement: 'Төгссөнөөс хойш зээлээ хуваарийн дагуу төлнө.',
    },
  },
  when: { offer: { kind: 'abroad' }, tuition: { kind: ['tuition', 'abroad'] } },
  stop: [
    {
      when: { age: { below: 16 } },
      say: '16 нас хүрээгүй байна.',
      remedy: 'Эцэг, эх, асран хамгаалагч хүсэлт гаргана.',
    },
  ],
  fee: [{ label: 'Хүсэлт', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Оюутны бүртгэлтэй', when: { anyOf: [{ university: { known: true } }, { kind: 'abroad' }] } },
    { title: 'Өмнөх зээлийн үлдэгдэлгүй', when: { anyOf: [{ balance: { known: false } }, { balance: { below: 1 } }] } },
    { title: 'Элсэлтийн оноотой', when: { scores: { known: true } } },
  ],
  returns: [
    { code: 'income-unclear', say: 'Батлан даагчийн орлогын баримт хүрэлцэхгүй байна.', asks: ['income'] },
    {
      code: 'guarantor-no',
      say: 'Батлан даагч зөвшөөрөөгүй байна. Өөр хүн нэрлэнэ үү.',
      asks: ['guarantor', 'guarantorNumber'],
    },
  ],
  refusals: [
    {
      code: 'marks-low',
      say: 'Голч дүн болзолд хүрэхгүй байна.',
      remedy: 'Дүнгээ ахиулаад дараа улиралд хүсэлт гаргана уу.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
    {
      code: 'budget',
      say: 'Энэ жилийн зээлийн эх үүсвэр дууссан байна.',
      remedy: 'Дараа жил эхэнд хүсэлт гаргана уу.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
    {
      code: 'school-not-listed',
      say: 'Танай сургууль зээлийн жагсаалтад ороогүй байна.',
      remedy: 'Сургуулиасаа магадлан итгэмжлэлийг нь асууна уу.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
  ],
  gives: { says: 'Зээл батлагдлаа. Гэрээгээ цахим гарын үсгээр баталгаажуулна уу.' },
  source: 'services list, from memory',
  confidence: 'medium',
})
