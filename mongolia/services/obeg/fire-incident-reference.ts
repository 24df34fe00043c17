import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'fire-incident-reference',
  agency: 'obeg',
  title: 'Гал түймрийн лавлагаа',
  summary: 'Гал гарсан огноо, шалтгааныг баталсан баримт авна.',
  words: [
    'гал гарсан тодорхойлолт',
    'түймрийн тодорхойлолт',
    'даатгалд өгөх галын бичиг',
    'fire report',
    'гэр шатсан тодорхойлолт',
    'байр шатсан бичиг авах',
    'машин шатсан тодорхойлолт',
    'гал гарсныг батлуулах',
    'галын дуудлагын лавлагаа',
    'юунаас гал гарсан',
    'пожарын тодорхойлолт',
    'house burned proof',
  ],
  law: [{ act: 'Галын аюулгүй байдлын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'emergency.fires',
  show: ['callNumber', 'fireDate', 'place', 'causeName', 'unitName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Таны нэр, хаягт холбогдох гал түймэр бүртгэлгүй.',
    remedy: 'Галыг 101-д мэдэгдсэн бол аврах ангиас лавлана уу.',
  },
  confidence: 'low',
})
