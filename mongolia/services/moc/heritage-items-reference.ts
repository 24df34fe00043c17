import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'heritage-items-reference',
  agency: 'moc',
  title: 'Эзэмшдэг соёлын өвийн лавлагаа',
  summary: 'Нэр дээрээ бүртгэлтэй түүх, соёлын дурсгалаа харна.',
  words: [
    'соёлын өвийн бүртгэл',
    'эртний эдлэл',
    'дурсгалт зүйлийн гэрчилгээ',
    'heritage items',
    'бүртгэлтэй антик эдлэлээ харах',
    'миний соёлын өвийн эд',
    'дурсгалт зүйл бүртгэлтэй тодорхойлолт',
    'хөөрөг бүртгэлтэй эсэх',
    'өвийн гэрчилгээний лавлагаа',
    'my registered antiques',
  ],
  law: [{ act: 'Соёлын өвийг хамгаалах тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'culture.items',
  show: ['registrationNumber', 'itemName', 'category', 'registeredDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Таны нэр дээр бүртгэлтэй соёлын өв алга.', remedy: 'Дурсгалт зүйлтэй бол бүртгүүлнэ үү.' },
  confidence: 'low',
})
