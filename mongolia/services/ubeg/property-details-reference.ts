import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'property-details-reference',
  agency: 'ubeg',
  title: 'Өмчлөх эрхийн дэлгэрэнгүй лавлагаа',
  summary: 'Нэг байр, газрынхаа бүртгэлийг дэлгэрэнгүй баталсан баримт авна.',
  words: [
    'байрны гэрчилгээ',
    'өмчлөх эрхийн тодорхойлолт',
    'байрны дэлгэрэнгүй',
    'property record',
    'нэг байрныхаа бүх мэдээлэл',
    'байрны талбай эзэн харах бичиг',
    'ү дугаартай лавлагаа',
    'гэрчилгээний дугаараар лавлагаа',
    'байрны мэдээлэл дэлгэрэнгүй авах',
    'full property record',
    'нэг хөрөнгийн тодорхойлолт',
  ],
  law: [
    { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'property.info',
  show: [
    'propertyNumber',
    'intent',
    'square',
    'fullAddress',
    'certificateNumber',
    'registeredDate',
    'ownerStatus',
    'restricted',
  ],
  ask: {
    name: 'home',
    question: {
      type: 'choice',
      title: 'Аль хөрөнгийн лавлагаа вэ?',
      options: { rows: 'property.list', value: 'propertyNationRegisterNumber', label: ['serviceName', 'fullAddress'] },
    },
    fills: { propertyNumber: 'home' },
  },
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Энэ хөрөнгийн бүртгэл олдсонгүй.',
    remedy: 'Гэрчилгээгээ авч эд хөрөнгийн бүртгэлийн хэлтэст очоорой.',
  },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
