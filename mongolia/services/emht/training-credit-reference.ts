import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'training-credit-reference',
  agency: 'emht',
  title: 'Багц цагийн лавлагаа',
  summary: 'Төгссөн сургалт, цуглуулсан багц цагаа баталсан баримт.',
  words: [
    'кредит цаг',
    'багц цаг',
    'сургалтын кредит',
    'эмчийн кредит',
    'training credits',
    'эмч кредит хэд цугларсан',
    'сувилагчийн багц цаг',
    'эмчийн сургалтын сертификат',
    'эрхээ сунгахад багц цаг',
    'кредит цаг шалгах',
    'my training hours',
    'эмч багц цаг хүрсэн эсэх',
  ],
  law: [{ act: 'Эрүүл мэндийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'medicine.credits',
  show: ['trainingName', 'finishedDate', 'credits'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Багц цагийн бүртгэл олдсонгүй.', remedy: 'Сургалтын байгууллагаараа бүртгүүлнэ үү.' },
  confidence: 'medium',
})
