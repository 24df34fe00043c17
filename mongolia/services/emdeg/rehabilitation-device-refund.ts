import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'rehabilitation-device-refund',
  agency: 'emdeg',
  kind: 'benefit',
  title: 'Протез, хэрэгслийн зардлыг даатгалаас авах',
  summary: 'Протез, сувилах хэрэгслийн зардлыг хувиар буцаана.',
  words: ['протезийн мөнгө', 'хиймэл үе', 'даатгалаас хэрэгсэл', 'ортопед хэрэгсэл', 'implant refund'],
  law: [{ act: 'Эрүүл мэндийн даатгалын тухай хууль' }],
  facts: {
    benClass: { from: 'health.insured.benClass' },
    until: { from: 'health.insured.endDate' },
    untilDays: { daysUntil: 'until' },
  },
  known: ['benClass', 'until'],
  ask: {
    device: {
      type: 'choice',
      title: 'Ямар хэрэгсэл вэ?',
      options: {
        joint: 'Хиймэл үе',
        lens: 'Нүдний болор',
        limb: 'Гар, хөлийн протез',
        brace: 'Бүс, гутал, дэмжигч',
        hearing: 'Сонсголын хэрэгсэл',
      },
    },
    placedAt: {
      type: 'text',
      title: 'Аль эмнэлэгт хийлгэсэн бэ?',
      why: 'Гэрээт эмнэлэг мөн эсэхийг шалгана.',
      longest: 120,
    },
    cost: { type: 'money', title: 'Өөрөө хэдийг төлсөн бэ?', least: 1 },
    bill: { type: 'file', title: 'Төлбөрийн баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    letter: { type: 'file', title: 'Эмчийн дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    account: {
      type: 'text',
      title: 'Даатгалын мөнгийг хүлээн авах данс',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
  },
  stop: [
    {
      when: { untilDays: { below: 0 } },
      say: 'Даатгал {until}-нд дууссан байна.',
      remedy: 'Шимтгэлээ төлөөд хүсэлт гаргана уу.',
      instead: 'health-insurance-payment',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Даатгал хүчинтэй', when: { untilDays: { atLeast: 0 } } }],
  returns: [{ code: 'bill-unclear', say: 'Баримтад хэрэгслийн нэр алга.', asks: ['bill', 'cost'] }],
  refusals: [
    {
      code: 'not-listed',
      say: 'Хэрэгсэл даатгалын жагсаалтад байхгүй.',
      remedy: 'Бэрхшээлтэй бол туслах хэрэгсэл хүсэж болно.',
      law: { act: 'Эрүүл мэндийн даатгалын тухай хууль' },
    },
    {
      code: 'once',
      say: 'Хугацаанаас өмнө дахин авсан байна.',
      remedy: 'Хугацаа болоход дахин хүсэлт гаргана уу.',
      law: { act: 'Эрүүл мэндийн даатгалын тухай хууль' },
    },
    {
      code: 'no-contract',
      say: 'Эмнэлэг даатгалтай гэрээгүй.',
      remedy: 'Гэрээт эмнэлгийн жагсаалтыг үзнэ үү.',
      law: { act: 'Эрүүл мэндийн даатгалын тухай хууль' },
    },
  ],
  gives: { says: 'Зардлыг тооцлоо. Мөнгө таны дансанд орно.' },
  confidence: 'low',
})
