import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'state-housing-application',
  agency: 'tosk',
  kind: 'benefit',
  title: 'Төрийн орон сууцанд хамрагдах хүсэлт',
  summary: 'Түрээслээд өмчлөх, түрээсийн, хямд орон сууцанд хамрагдана.',
  words: [
    'орон сууцны хөтөлбөр',
    'түрээслээд өмчлөх',
    'түрээсийн байр',
    'залуу гэр бүлийн байр',
    '8 хувийн зээл',
    'state housing',
  ],
  law: [{ act: 'Орон сууцны тухай хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    married: { from: 'civil.marriage.marriedDate' },
    homes: { rows: 'property.list' },
    courtDebts: { rows: 'court.debts' },
    queued: { from: 'housing.application.queue' },
  },
  known: ['birthDate', 'married', 'queued'],
  ask: {
    programme: {
      type: 'choice',
      title: 'Ямар байранд хамрагдах вэ?',
      options: {
        rentToOwn: 'Түрээслээд өмчлөх',
        rent: 'Түрээсийн байр',
        affordable: 'Хямд орон сууц худалдаж авах',
        elderly: 'Ахмадын түрээсийн байр',
      },
    },
    family: { type: 'number', title: 'Ам бүл хэдүүлээ вэ?', least: 1 },
    rooms: {
      type: 'choice',
      title: 'Хэдэн өрөө хэрэгтэй вэ?',
      options: { one: '1 өрөө', two: '2 өрөө', three: '3 өрөө' },
    },
    town: { type: 'place', title: 'Аль аймаг, нийслэлд амьдрах вэ?', level: 1 },
    advance: { type: 'money', title: 'Урьдчилгаанд хэдэн төгрөгтэй вэ?', least: 0 },
    coBorrower: { type: 'yesNo', title: 'Хамтран зээлдэгчтэй юу?' },
    savings: { type: 'file', title: 'Урьдчилгаа хуримтлалын хуулгаа хавсаргана уу', accept: ['pdf'] },
    special: {
      type: 'several',
      title: 'Танай өрхөд аль нь хамаарах вэ?',
      options: {
        young: 'Залуу гэр бүл',
        disabled: 'Хөгжлийн бэрхшээлтэй гишүүнтэй',
        single: 'Өрх толгойлсон эцэг, эх',
        servant: 'Төрийн албан хаагч',
        none: 'Аль нь ч биш',
      },
    },
    truth: {
      type: 'declaration',
      title: 'Мэдээллээ баталгаажуулна уу',
      statement: 'Манай гэр бүлд өмчийн орон сууц байхгүй нь үнэн.',
    },
  },
  when: {
    advance: { programme: ['rentToOwn', 'affordable'] },
    coBorrower: { programme: ['rentToOwn', 'affordable'] },
    savings: { programme: ['rentToOwn', 'affordable'] },
  },
  stop: [
    {
      when: { age: { below: 18 } },
      say: 'Хүсэлтийг 18 нас хүрсэн иргэн гаргана.',
      remedy: 'Гэр бүлийн насанд хүрсэн гишүүн хүсэлт гаргана уу.',
    },
    {
      when: { queued: { atLeast: 1 } },
      say: 'Та бүртгэлтэй байна. Дараалал: {queued}.',
      remedy: 'Дарааллаа лавлагаагаар харна уу.',
      instead: 'housing-queue-reference',
    },
  ],
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Өмчийн байргүй', when: { homes: { known: false } } },
    { title: 'Шүүхийн өргүй', when: { courtDebts: { known: false } } },
    { title: 'Урьдчилгаатай', when: { anyOf: [{ programme: ['rent', 'elderly'] }, { savings: { known: true } }] } },
  ],
  returns: [
    {
      code: 'savings-unclear',
      say: 'Хуулгад банкны баталгаа алга. Дахин хавсаргана уу.',
      asks: ['savings', 'advance'],
    },
    { code: 'family-differs', say: 'Ам бүлийн тоо бүртгэлтэй зөрж байна.', asks: ['family', 'rooms'] },
    { code: 'group-unproved', say: 'Сонгосон бүлэгт хамаарахгүй байна. Дахин сонгоно уу.', asks: ['special'] },
  ],
  refusals: [
    {
      code: 'owns-home',
      say: 'Гэр бүлийн нэр дээр орон сууц бүртгэлтэй байна.',
      remedy: 'Байраа шилжүүлсэн бол бүртгэлээ шинэчлүүлээд дахин хандана уу.',
      law: { act: 'Орон сууцны тухай хууль' },
    },
    {
      code: 'income-low',
      say: 'Өрхийн орлого сарын төлбөрт хүрэхгүй байна.',
      remedy: 'Түрээсийн байранд хамрагдах хүсэлт гаргаж болно.',
      law: { act: 'Орон сууцны тухай хууль' },
    },
    {
      code: 'credit-bad',
      say: 'Зээлийн түүхэнд чанаргүй зээл байна.',
      remedy: 'Зээлээ төлж дуусаад дахин хандана уу.',
      law: { act: 'Зээлийн мэдээллийн тухай хууль' },
    },
    {
      code: 'joined-before',
      say: 'Өмнө нь хөтөлбөрт хамрагдсан байна.',
      remedy: 'Гэр бүлийн өөр гишүүн хүсэлт гаргана уу.',
      law: { act: 'Орон сууцны тухай хууль' },
    },
  ],
  gives: { says: 'Таныг орон сууцны дараалалд бүртгэлээ. Дарааллаа лавлагаагаар хэдийд ч харна.' },
  source: 'facts of services; conditions from memory',
  confidence: 'low',
})
