import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'property-certificate-duplicate',
  agency: 'ubeg',
  kind: 'certificate',
  title: 'Өмчлөх эрхийн гэрчилгээ дахин авах',
  summary: 'Алдсан, хуучирсан гэрчилгээгээ дахин авна.',
  words: [
    'байрны гэрчилгээ алдсан',
    'хөрөнгийн гэрчилгээ нөхөх',
    'ногоон гэрчилгээ',
    'lost property certificate',
    'байрны бичиг алдсан',
    'ордероо алдсан',
    'байрны гэрчилгээ хаячихсан',
    'байрны гэрчилгээ урагдсан',
    'байрны бичиг шатсан',
    'гэрчилгээгээ гээсэн байр',
    'lost house title',
    'хашааны гэрчилгээ алдсан байшин',
  ],
  law: [{ act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' }],
  facts: {
    oldNumber: { from: 'property.info.certificateNumber', with: { propertyNumber: 'home' } },
    ownership: { from: 'property.info.ownerStatus', with: { propertyNumber: 'home' } },
    renamed: { from: 'civil.nameChange.regDate' },
  },
  ask: {
    home: {
      type: 'choice',
      title: 'Аль хөрөнгийн гэрчилгээ вэ?',
      options: { rows: 'property.list', value: 'propertyNationRegisterNumber', label: ['serviceName', 'fullAddress'] },
    },
    cause: {
      type: 'choice',
      title: 'Яагаад дахин авах вэ?',
      options: { gone: 'Алга болсон', damaged: 'Гэмтсэн', renamed: 'Нэр өөрчлөгдсөн' },
    },
    paper: {
      type: 'declaration',
      title: 'Хуучин гэрчилгээ хүчингүй болно',
      statement: 'Гэрчилгээг барьцаанд, өөр хүнд өгөөгүй.',
    },
    office: { type: 'office', title: 'Шинэ гэрчилгээг хаанаас авах вэ?' },
  },
  stop: [
    {
      when: { cause: 'renamed', renamed: { known: false } },
      say: 'Нэр өөрчилсөн бүртгэл алга.',
      remedy: 'Эхлээд нэрээ өөрчилж бүртгүүлнэ үү.',
      instead: 'name-change',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Хувийн өмч', when: { ownership: 'Хувийн' } },
    { title: 'Гэрчилгээ бүртгэлтэй', when: { oldNumber: { known: true } } },
  ],
  refusals: [
    {
      code: 'held-by-bank',
      say: 'Гэрчилгээ банканд хадгалагдаж байна.',
      remedy: 'Банкнаасаа гэрчилгээгээ авна уу.',
      law: { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'co-owner-absent',
      say: 'Хамтран өмчлөгч хүсэлтэд оролцоогүй байна.',
      remedy: 'Бүх өмчлөгч хамт хүсэлт гаргана.',
      law: { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: { thing: 'Өмчлөх эрхийн гэрчилгээ', at: 'office' },
  confidence: 'low',
})
