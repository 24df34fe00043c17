import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'child-property-reference',
  agency: 'ubeg',
  title: 'Хүүхдийн өмчлөх хөрөнгийн лавлагаа',
  summary: 'Хүүхэд тань өмчлөгчөөр бүртгэлтэй хөрөнгийг баталсан баримт авна.',
  words: [
    'хүүхдийн нэр дээрх байр',
    'насанд хүрээгүй өмчлөгч',
    'хүүхдийн хувь',
    'child property',
    'хүүхэд минь байртай юу',
    'хүүхдийн нэр дээрх газар',
    'хүүхдэд ногдох хувь',
    'хүүхэд өмчтэй эсэх',
    'байр зарахад хүүхдийн өмч',
    'child’s apartment share',
  ],
  law: [{ act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' }, { act: 'Гэр бүлийн тухай хууль' }],
  read: 'property.minor',
  show: ['propertyNumber', 'intent', 'fullAddress', 'coOwner'],
  for: ['child'],
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Хүүхдийн өмчлөх хөрөнгө бүртгэлгүй байна.', remedy: 'Юу ч хийх шаардлагагүй.' },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
