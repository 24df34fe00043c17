import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'discount-prescription-reference',
  agency: 'emdeg',
  title: 'Хөнгөлөлттэй эмийн жорын лавлагаа',
  summary: 'Идэвхтэй жор, хөнгөлөлтийн хувь, хугацааг харна.',
  words: ['хөнгөлөлттэй эм', 'цахим жор', 'жор шалгах', 'даатгалын эм', 'prescription'],
  law: [{ act: 'Эрүүл мэндийн даатгалын тухай хууль' }, { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' }],
  read: 'health.prescriptions',
  show: ['prescriptionDate', 'medicineName', 'hospitalName', 'discountPercent', 'usableUntil'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Хөнгөлөлттэй жор бүртгэлд алга.', remedy: 'Өрхийн эмчдээ хандана уу.' },
  confidence: 'medium',
})
