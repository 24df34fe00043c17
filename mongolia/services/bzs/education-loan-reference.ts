import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'education-loan-reference',
  agency: 'bzs',
  title: 'Боловсролын зээлийн үлдэгдлийн лавлагаа',
  summary: 'Сургалтын зээлийнхээ үлдэгдэл, төлөвийг баталсан баримт авна.',
  words: [
    'сургалтын төрийн сан',
    'сургалтын зээлийн үлдэгдэл',
    'зээлгүй тодорхойлолт',
    'student loan balance',
    'сургалтын зээл хэд үлдсэн бэ',
    'стс өргүй бичиг',
    'сангийн зээлтэй эсэх',
    'оюутны зээлийн өр шалгах',
    'сургалтын сангийн тодорхойлолт',
    'student debt check',
  ],
  law: [{ act: 'Дээд боловсролын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'loans.loan',
  show: ['contractNumber', 'institutionName', 'loanAmount', 'balance', 'statusName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Боловсролын зээл олдсонгүй.', remedy: 'Танд зээл байхгүй бол юу ч хийх шаардлагагүй.' },
  confidence: 'medium',
})
