import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'property-ownership-check-reference',
  agency: 'ubeg',
  title: 'Үл хөдлөх хөрөнгөтэй эсэх лавлагаа',
  summary: 'Үл хөдлөх хөрөнгөтэй, эсвэл хөрөнгөгүйгээ баталсан баримт авна.',
  words: ['хөрөнгөгүй лавлагаа', 'байргүй тодорхойлолт', 'орон сууцгүй', 'no property'],
  law: [
    { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'property.check',
  show: ['status', 'propertyCount'],
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Эд хөрөнгийн бүртгэлээс хариу ирсэнгүй.', remedy: 'Эд хөрөнгийн бүртгэлийн хэлтэст хандаарай.' },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
