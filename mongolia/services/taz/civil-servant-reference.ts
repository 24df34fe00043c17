import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'civil-servant-reference',
  agency: 'taz',
  title: 'Төрийн албан хаагчийн лавлагаа',
  summary: 'Албан тушаал, зэрэг дэв, ажилласан хугацаагаа баталсан баримт авна.',
  words: [
    'төрийн алба',
    'албан хаагчийн тодорхойлолт',
    'зэрэг дэвийн лавлагаа',
    'civil servant',
    'төрийн албанд ажилладаг бичиг',
    'төрийн албанд ажилласан жил',
    'зэрэг дэвтэй гэсэн бичиг',
    'албан тушаалаа батлах',
    'төрд хэдэн жил ажилласан',
    'government job proof',
  ],
  law: [{ act: 'Төрийн албаны тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'service.record',
  show: ['organisation', 'position', 'rankName', 'sinceDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Төрийн албан хаагчийн бүртгэл олдсонгүй.',
    remedy: 'Байгууллагынхаа хүний нөөцийн ажилтнаар бүртгүүлнэ үү.',
  },
  confidence: 'low',
})
