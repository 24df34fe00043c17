import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'property-reference',
  agency: 'ubeg',
  title: 'Үл хөдлөх хөрөнгийн лавлагаа',
  summary: 'Танд бүртгэлтэй үл хөдлөх хөрөнгийн жагсаалт авна.',
  words: [
    'байрны лавлагаа',
    'газар хөрөнгө',
    'үл хөдлөх',
    'property',
    'орон сууц',
    'миний нэр дээрх байрууд',
    'байрны лавлагаа авах',
    'байртай гэсэн тодорхойлолт',
    'нэр дээр байгаа бүх хөрөнгө',
    'визэнд байрны лавлагаа',
    'ү дугаар жагсаалт',
    'квартир лавлагаа',
    'my properties',
  ],
  law: [
    { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'property.list',
  show: ['propertyNationRegisterNumber', 'serviceName', 'fullAddress', 'propertySize'],
  fee: 'unknown',
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Таны нэр дээр үл хөдлөх хөрөнгө бүртгэлгүй байна.',
    remedy: 'Буруу бол эд хөрөнгийн бүртгэлийн хэлтэст хандаарай.',
  },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
