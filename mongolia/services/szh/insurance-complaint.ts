import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'insurance-complaint',
  agency: 'szh',
  kind: 'complaint',
  title: 'Даатгалын нөхөн төлбөрийн гомдол',
  summary: 'Даатгагч нөхөн төлбөр олгохгүй бол гомдол гаргана.',
  words: [
    'даатгал мөнгө өгөхгүй',
    'нөхөн төлбөр',
    'машины даатгал гомдол',
    'insurance complaint',
    'даатгалын компани мөнгө өгөхгүй',
    'машин даатгал төлөхгүй байна',
    'осолдсон даатгал татгалзсан',
    'даатгал хохирлоо бага үнэлсэн',
    'жолоочийн даатгал төлөхгүй',
    'страховка өгөхгүй',
    'insurance wont pay',
  ],
  law: [
    { act: 'Даатгалын тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  ask: {
    policy: {
      type: 'choice',
      title: 'Аль гэрээ вэ?',
      options: { rows: 'finance.policies', value: 'policyNumber', label: ['insurerName', 'kindName'] },
    },
    event: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: { accident: 'Авто осол', fire: 'Гал, ус', health: 'Өвчин, гэмтэл', theft: 'Хулгай' },
    },
    eventDate: { type: 'date', title: 'Хэзээ болсон бэ?', latest: 'today' },
    answer: {
      type: 'choice',
      title: 'Даатгагч юу гэсэн бэ?',
      options: { refused: 'Татгалзсан', less: 'Бага олгосон', silent: 'Хариу өгөөгүй' },
    },
    refusalPaper: { type: 'file', title: 'Татгалзсан бичгийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    paidSum: { type: 'money', title: 'Хэдийг олгосон бэ?', least: 0 },
    claimed: { type: 'money', title: 'Та хэдийг нэхэж байна вэ?', least: 1 },
  },
  when: { refusalPaper: { answer: 'refused' }, paidSum: { answer: 'less' } },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'excluded',
      say: 'Тохиолдол гэрээгээр хасагдсан байна.',
      remedy: 'Шүүхэд хандах эрхтэй.',
      law: { act: 'Даатгалын тухай хууль' },
    },
    {
      code: 'insurer-first',
      say: 'Даатгагчид нэхэмжлэл гаргаагүй байна.',
      remedy: 'Эхлээд даатгагчид нэхэмжлэл гаргана уу.',
      law: { act: 'Даатгалын тухай хууль' },
    },
  ],
  gives: { says: 'Даатгагчид нөхөн төлбөр олгох шаардлага өглөө.' },
  confidence: 'low',
})
