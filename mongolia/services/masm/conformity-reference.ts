import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'conformity-reference',
  agency: 'masm',
  title: 'Тохирлын гэрчилгээний лавлагаа',
  summary: 'Бүтээгдэхүүн стандартад тохирсныг батална.',
  words: [
    'тохирлын гэрчилгээ шалгах',
    'чанарын гэрчилгээ',
    'conformity',
    'бараа стандартын дагуу юу',
    'тохирлын сертификат жинхэнэ эсэх',
    'бүтээгдэхүүн чанартай эсэх шалгах',
    'сертификат хүчинтэй эсэх бараа',
    'check product certificate',
  ],
  law: [{ act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' }],
  read: 'standards.conformity',
  show: ['certificateNumber', 'product', 'standard', 'expireDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Тохирлын гэрчилгээ олдсонгүй.', remedy: 'Тохирлын гэрчилгээний хүсэлт гаргана уу.' },
  confidence: 'medium',
})
