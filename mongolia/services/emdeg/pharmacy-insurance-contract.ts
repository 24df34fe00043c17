import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'pharmacy-insurance-contract',
  agency: 'emdeg',
  kind: 'registration',
  title: 'Эмийн сан хөнгөлөлттэй эмийн гэрээ байгуулах',
  summary: 'Эмийн сан даатгалын хөнгөлөлттэй эм олгох эрх авна.',
  words: [
    'эмийн сангийн гэрээ',
    'хөнгөлөлттэй эм зарах',
    'даатгалын эмийн сан',
    'pharmacy contract',
    'аптекаар хөнгөлөлттэй эм олгох',
    'эмд-ын гэрээт эмийн сан',
    'эмд-тай гэрээ хийх эмийн сан',
    'эмийн үнийн хөнгөлөлт гэрээ',
    'жорын эм хямд олгох эрх',
    'join insurance as pharmacy',
    'эмийн сан эмд холбогдох',
  ],
  law: [{ act: 'Эрүүл мэндийн даатгалын тухай хууль' }, { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' }],
  facts: { licences: { rows: 'pharmacy.licences' }, licenceCount: { count: 'licences' } },
  ask: {
    licence: {
      type: 'choice',
      title: 'Аль эмийн сан бэ?',
      options: { rows: 'pharmacy.licences', value: 'licenceNumber', label: ['holderName', 'activity'] },
    },
    branches: { type: 'number', title: 'Хэдэн салбартай вэ?', least: 1, most: 200 },
    prices: { type: 'file', title: 'Эмийн үнийн саналаа хавсаргана уу', accept: ['pdf'] },
    night: { type: 'yesNo', title: 'Шөнийн цагаар ажилладаг уу?' },
    pharmacist: { type: 'yesNo', title: 'Эм зүйч байнга ажилладаг уу?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Эмийн сангийн зөвшөөрөлтэй', when: { licenceCount: { atLeast: 1 } } },
    { title: 'Эм зүйчтэй', when: { pharmacist: true } },
  ],
  returns: [{ code: 'prices-missing', say: 'Зарим эмийн үнэ дутуу байна.', asks: ['prices'] }],
  refusals: [
    {
      code: 'price-high',
      say: 'Үнэ нь тогтоосон дээд үнээс өндөр байна.',
      remedy: 'Үнээ бууруулж дахин санал өгнө үү.',
      law: { act: 'Эрүүл мэндийн даатгалын тухай хууль' },
    },
    {
      code: 'licence-over',
      say: 'Эмийн сангийн зөвшөөрөл дууссан.',
      remedy: 'Зөвшөөрлөө сунгаад дахин хүсэлт гаргана уу.',
      law: { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' },
    },
  ],
  gives: { document: 'Хөнгөлөлттэй эмийн гэрээ', show: ['branches', 'night'], validDays: 365 },
  confidence: 'low',
})
