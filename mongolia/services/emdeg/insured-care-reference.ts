import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'insured-care-reference',
  agency: 'emdeg',
  title: 'Даатгалаар авсан үйлчилгээний лавлагаа',
  summary: 'Даатгалаас төлсөн үзлэг, эмчилгээгээ хянаж баримт авна.',
  words: ['даатгалын үйлчилгээ', 'эмнэлэгт үзүүлсэн түүх', 'даатгалаас төлсөн мөнгө', 'health care used'],
  law: [{ act: 'Эрүүл мэндийн даатгалын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'health.services',
  show: ['serviceDate', 'hospitalName', 'serviceName', 'insurancePaid', 'selfPaid'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Даатгалаар авсан үйлчилгээ алга.', remedy: 'Юу ч хийх шаардлагагүй.' },
  emptyIsAnswer: true,
  confidence: 'medium',
})
