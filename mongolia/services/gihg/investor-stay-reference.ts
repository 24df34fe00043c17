import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'investor-stay-reference',
  agency: 'gihg',
  title: 'Хөрөнгө оруулагчийн оршин суух лавлагаа',
  summary: 'Гадаадын хөрөнгө оруулагчийн оршин суух эрхийг баталсан баримт авна.',
  words: [
    'хөрөнгө оруулагчийн виз',
    'хөрөнгө оруулагчийн карт',
    'гадаадын хөрөнгө оруулагч',
    'investor card',
    'инвестор оршин суух лавлагаа',
    'хөрөнгө оруулагч оршин суудаг батлах',
    'хөрөнгө оруулагчийн виз хэзээ дуусах',
    'хөрөнгө оруулагч оршин суух үнэмлэх',
    'хөрөнгө оруулагчийн картны хугацаа',
    'investor residence proof',
  ],
  law: [{ act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }, { act: 'Хөрөнгө оруулалтын тухай хууль' }],
  read: 'immigration.investor',
  show: ['residentType', 'expireDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Хөрөнгө оруулагчийн эрх бүртгэлгүй байна.',
    remedy: 'Хөрөнгө оруулалтын гэрчилгээгээ аваад хүсэлт гаргана уу.',
  },
  source: 'github:e-mongolia/lavlagaa, KHUR operation name (WS100198)',
  confidence: 'medium',
})
