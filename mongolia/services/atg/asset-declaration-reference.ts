import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'asset-declaration-reference',
  agency: 'atg',
  title: 'Хөрөнгө, орлогын мэдүүлгийн лавлагаа',
  summary: 'Аль жилүүдэд мэдүүлэг гаргаснаа баталсан баримт авна.',
  words: [
    'ХОМ гаргасан уу',
    'мэдүүлэг өгсөн эсэх',
    'хөрөнгийн мэдүүлгийн түүх',
    'declarations made',
    'мэдүүлгээ өгсөн гэдгээ батлах',
    'хом өмнөх жилүүд',
    'хуучин мэдүүлгээ харах',
    'хөрөнгийн мэдүүлэг өгсөн лавлагаа',
    'my past declarations',
  ],
  law: [{ act: 'Авлигын эсрэг хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'integrity.declarations',
  show: ['year', 'typeName', 'submittedDate', 'stateName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Гаргасан мэдүүлэг бүртгэлгүй байна.',
    remedy: 'Мэдүүлэг гаргах үүрэгтэй бол албан газрынхаа эрх бүхий ажилтнаас лавлана уу.',
  },
  confidence: 'low',
})
