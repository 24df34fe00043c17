import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'road-fee-reference',
  agency: 'zths',
  title: 'Замын төлбөр төлсөн лавлагаа',
  summary: 'Төлсөн замын төлбөрийн түүхээ авна.',
  words: [
    'замын мөнгө төлсөн үү',
    'замын төлбөрийн баримт',
    'toll history',
    'замын хураамж төлсөн баримт',
    'замын төлбөр төлсөн түүх',
    'замын мөнгө хэд төлсөн',
    'постын мөнгө төлсөн харах',
    'замын төлбөр давхар хасагдсан',
    'toll receipts',
    'хураамжийн чек зам',
  ],
  law: [{ act: 'Авто замын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'roads.paid',
  show: ['paidDate', 'plateNumber', 'roadName', 'paidAmount'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Төлсөн замын төлбөр алга.', remedy: 'Төлбөр хийсэн бол хэд хоногийн дараа дахин шалгана уу.' },
  confidence: 'low',
})
