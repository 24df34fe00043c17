import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'school-transfer',
  agency: 'mes',
  kind: 'registration',
  title: 'Сургууль шилжих хүсэлт',
  summary: 'Хүүхдээ нэг сургуулиас нөгөөд шилжүүлнэ.',
  words: ['шилжилт', 'сургууль солих', 'сургууль шилжүүлэх', 'шилжсэн хүүхэд', 'school transfer'],
  law: [{ act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' }],
  for: ['child'],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    homeAddress: { from: 'civil.address.fullAddress' },
    school: { from: 'school.pupil.schoolName' },
    grade: { from: 'school.pupil.academicLevelName' },
    marks: { rows: 'school.marks' },
  },
  known: ['birthDate', 'school', 'grade', 'homeAddress'],
  ask: {
    whom: { type: 'person', title: 'Аль хүүхдээ шилжүүлэх вэ?', who: ['child'] },
    target: {
      type: 'choice',
      title: 'Аль сургуульд шилжих вэ?',
      options: { rows: 'school.schools', value: 'institutionId', label: ['institutionName', 'districtName'] },
    },
    reason: {
      type: 'choice',
      title: 'Яагаад шилжих вэ?',
      options: {
        moved: 'Нүүсэн',
        bullying: 'Дээрэлхэлтээс болж',
        profile: 'Гүнзгий сургалтад',
        health: 'Эрүүл мэндээс',
        private: 'Төлбөртэй сургуулиас',
      },
    },
    safety: {
      type: 'longText',
      title: 'Юу болсныг товч бичнэ үү',
      longest: 800,
      hint: 'Хүсэлтийг шийдэх ажилтан л уншина.',
    },
    start: {
      type: 'choice',
      title: 'Хэзээнээс шилжих вэ?',
      options: { now: 'Одоо', quarter: 'Дараагийн улирлаас', year: 'Шинэ хичээлийн жилээс' },
    },
    books: { type: 'yesNo', title: 'Сурах бичгээ хуучин сургуульд буцааж өгсөн үү?' },
    language: {
      type: 'choice',
      title: 'Ямар хэл үзэж байсан бэ?',
      options: { english: 'Англи хэл', russian: 'Орос хэл', both: 'Аль алийг нь', none: 'Үзээгүй' },
    },
    agreed: {
      type: 'declaration',
      title: 'Эцэг, эхийн зөвшөөрөл',
      statement: 'Хүүхдийн нөгөө эцэг, эх зөвшөөрсөн, эсвэл би ганцаараа асран хамгаалдаг.',
    },
  },
  when: { safety: { reason: 'bullying' } },
  stop: [
    {
      when: { school: { known: false } },
      say: 'Хүүхдийн сургуулийн бүртгэл олдсонгүй.',
      remedy: 'Эхлээд сургуулийнхаа бүртгэлд хандана уу.',
    },
  ],
  fee: [{ label: 'Шилжилт', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Сурагчийн бүртгэлтэй', when: { school: { known: true } } },
    { title: 'Дүнгийн бүртгэлтэй', when: { marks: { known: true } } },
    { title: 'Сурах бичгээ буцаасан', when: { books: true } },
  ],
  returns: [
    { code: 'books-first', say: 'Сурах бичгээ эхлээд буцааж өгнө үү.', asks: ['books'] },
    { code: 'choose-other', say: 'Сонгосон сургуульд зай алга. Өөрийг сонгоно уу.', asks: ['target'] },
  ],
  refusals: [
    {
      code: 'no-place',
      say: 'Энэ ангид сул орон тоо алга.',
      remedy: 'Өөр сургууль сонгох, эсвэл улирлын эцэст дахин хүсэлт илгээнэ үү.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
    {
      code: 'outside-area',
      say: 'Танай хаяг энэ сургуулийн тойрогт хамаарахгүй.',
      remedy: 'Тойргийнхоо сургуулийг сонгоно уу.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
    {
      code: 'exam-needed',
      say: 'Гүнзгий сургалтын ангид шалгалтаар элсүүлдэг.',
      remedy: 'Сургуулийн шалгалтад бүртгүүлнэ үү.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
  ],
  gives: { says: 'Хүүхэд тань шилжлээ. Хувийн хэргийг сургуулиуд хоорондоо дамжуулна.' },
  tell: {
    operation: 'school.assign',
    with: { institution: 'target', application: 'number' },
    refused: { say: 'Сонгосон газарт сул орон тоо үлдсэнгүй.', remedy: 'Өөр газар сонгоод дахин хүсэлт илгээнэ үү.' },
  },
  confidence: 'low',
})
