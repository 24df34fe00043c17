import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'soum-loan-reference',
  agency: 'soum',
  title: 'Сум хөгжүүлэх сангийн зээлийн лавлагаа',
  summary: 'Сангийн зээлийн дүн, үлдэгдлээ баталсан баримт авна.',
  words: [
    'сангийн зээлийн үлдэгдэл',
    'сумын зээлийн лавлагаа',
    'зээлийн тодорхойлолт',
    'loan balance',
    'схс зээлийн үлдэгдэл',
    'сумын зээл хэд үлдсэн',
    'сумын зээлгүй гэсэн бичиг',
    'сумын сангийн зээл төлж дууссан',
    'сумын зээлийн тодорхойлолт',
    'soum loan balance',
    'схс зээлгүй тодорхойлолт',
  ],
  law: [{ act: 'Засгийн газрын тусгай сангийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'households.loan',
  show: ['contractNumber', 'purpose', 'amount', 'balance', 'until'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Танд сангийн зээл бүртгэгдээгүй байна.', remedy: 'Зээл авах бол төслөө сумандаа ирүүлнэ үү.' },
  confidence: 'low',
})
