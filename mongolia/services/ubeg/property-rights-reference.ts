import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'property-rights-reference',
  agency: 'ubeg',
  title: 'Эд хөрөнгийн эрхийн лавлагаа',
  summary: 'Өмчлөх, ашиглах, эзэмших бүх эрхээ баталсан баримт авна.',
  words: [
    'өмчлөх эрх',
    'ашиглах эрх',
    'эзэмших эрхийн тодорхойлолт',
    'property rights',
    'ямар эрхтэй хөрөнгө байна',
    'өмчлөх ашиглах эзэмших эрхүүд',
    'эд хөрөнгийн бүх эрх',
    'хөрөнгийн эрхийн тодорхойлолт',
    'гадаадын иргэний ашиглах эрх',
    'my property rights',
    'хамтран өмчлөх эрхийн бичиг',
  ],
  law: [
    { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'property.rights',
  show: ['registrationNumber', 'serviceName', 'useKind', 'fullAddress', 'registredDate'],
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Танд бүртгэлтэй эрх алга.', remedy: 'Эрхээ «Өмчлөх эрх бүртгүүлэх» үйлчилгээгээр бүртгүүлээрэй.' },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
