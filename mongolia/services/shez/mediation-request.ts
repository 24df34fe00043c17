import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'mediation-request',
  agency: 'shez',
  kind: 'registration',
  title: 'Эвлэрүүлэн зуучлалд хандах',
  summary: 'Маргаанаа шүүхэд хүрэхээс өмнө эвлэрч шийдүүлнэ.',
  words: ['эвлэрүүлэн зуучлагч', 'эвлэрэх', 'гэр бүлийн маргаан эвлэрүүлэх', 'салахаас өмнө', 'mediation'],
  law: [{ act: 'Эвлэрүүлэн зуучлалын тухай хууль' }],
  facts: { spouse: { from: 'civil.marriage.spouseFirstname' } },
  known: ['spouse'],
  ask: {
    dispute: {
      type: 'choice',
      title: 'Юуны маргаан бэ?',
      options: { family: 'Гэр бүлийн', labour: 'Хөдөлмөрийн', money: 'Мөнгө, гэрээний', neighbour: 'Хөршийн' },
    },
    otherSide: { type: 'text', title: 'Нөгөө тал хэн бэ?', longest: 120 },
    otherPhone: { type: 'phone', title: 'Нөгөө талын утас хэд вэ?', why: 'Зуучлагч нөгөө талтай холбогдоно.' },
    wish: { type: 'longText', title: 'Юу хүсэж байна вэ?', longest: 2000 },
    office: { type: 'office', title: 'Аль шүүх дээр уулзах вэ?' },
    time: { type: 'slot', title: 'Хэзээ уулзах вэ?', at: 'office', minutes: 60 },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'other-side-no',
      say: 'Нөгөө тал эвлэрүүлэн зуучлалыг зөвшөөрөөгүй байна.',
      remedy: 'Шүүхэд нэхэмжлэл гаргаж болно.',
      law: { act: 'Эвлэрүүлэн зуучлалын тухай хууль' },
    },
    {
      code: 'not-fit',
      say: 'Энэ маргааныг эвлэрүүлэн зуучлалаар шийдэх боломжгүй.',
      remedy: 'Харьяа шүүхэд хандана уу.',
      law: { act: 'Эвлэрүүлэн зуучлалын тухай хууль' },
    },
  ],
  gives: { says: 'Зуучлагч томилогдлоо. Товлосон цагтаа нөгөө талтайгаа ирнэ үү.' },
  confidence: 'low',
})
