import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'training-credit-reference',
  agency: 'emht',
  title: 'Багц цагийн лавлагаа',
  summary: 'Төгссөн сургалт, цуглуулсан багц цагаа баталсан баримт.',
  words: ['кредит цаг', 'багц цаг', 'сургалтын кредит', 'эмчийн кредит', 'training credits'],
  law: [{ act: 'Эрүүл мэндийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'medicine.credits',
  show: ['trainingName', 'finishedDate', 'credits'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Багц цагийн бүртгэл олдсонгүй.', remedy: 'Сургалтын байгууллагаараа бүртгүүлнэ үү.' },
  confidence: 'medium',
})
