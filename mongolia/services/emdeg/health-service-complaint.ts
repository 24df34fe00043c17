import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'health-service-complaint',
  agency: 'emdeg',
  kind: 'complaint',
  title: 'Эмнэлгийн үйлчилгээний гомдол',
  summary: 'Илүү төлбөр авсан, үйлчлээгүй, чанаргүй байвал гомдол гаргана.',
  words: ['эмнэлгийн гомдол', 'эмч үзсэнгүй', 'илүү төлбөр авсан', 'дараалал', 'hospital complaint'],
  law: [
    { act: 'Эрүүл мэндийн даатгалын тухай хууль' },
    { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  facts: {
    benClass: { from: 'health.insured.benClass' },
    care: { rows: 'health.services' },
    careCount: { count: 'care' },
  },
  known: ['benClass'],
  ask: {
    which: {
      type: 'choice',
      title: 'Юунд гомдолтой вэ?',
      options: {
        money: 'Илүү төлбөр авсан',
        refused: 'Үзэхээс татгалзсан',
        false: 'Аваагүй үйлчилгээ бүртгэсэн',
        medicine: 'Эмийн хөнгөлөлт үзүүлсэнгүй',
        quality: 'Чанар, харилцаа муу',
      },
    },
    hospital: {
      type: 'text',
      title: 'Аль эмнэлэг, эмийн сан бэ?',
      why: 'Гэрээт байгууллага бүрийг шалгана.',
      longest: 120,
    },
    visit: { type: 'date', title: 'Хэзээ үйлчлүүлсэн бэ?', latest: 'today' },
    extra: { type: 'money', title: 'Хэдийг илүү төлсөн бэ?', least: 1 },
    story: { type: 'longText', title: 'Болсон явдлыг бичнэ үү', longest: 1500 },
    paper: { type: 'file', title: 'Баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'], optional: true },
  },
  when: { extra: { which: 'money' } },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  checks: [{ title: 'Даатгалаар үйлчлүүлсэн бүртгэлтэй', when: { careCount: { atLeast: 1 } } }],
  returns: [{ code: 'hospital-unclear', say: 'Аль салбарт болсныг тодруулна уу.', asks: ['hospital', 'visit'] }],
  refusals: [
    {
      code: 'right-price',
      say: 'Төлбөр тарифын дагуу байна.',
      remedy: 'Тарифтай даатгалын хэлтэст танилцана уу.',
      law: { act: 'Эрүүл мэндийн даатгалын тухай хууль' },
    },
    {
      code: 'medical-quality',
      say: 'Эмчилгээний алдааг өөр байгууллага шалгана.',
      remedy: 'Эрүүл мэндийн яаманд гомдол гаргана уу.',
      law: { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг шалгалаа. Илүү төлснийг эмнэлэг буцаана.' },
  confidence: 'medium',
})
