import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'property-ownership-check-reference',
  agency: 'ubeg',
  title: 'Үл хөдлөх хөрөнгөтэй эсэх лавлагаа',
  summary: 'Үл хөдлөх хөрөнгөтэй, эсвэл хөрөнгөгүйгээ баталсан баримт авна.',
  words: [
    'хөрөнгөгүй лавлагаа',
    'байргүй тодорхойлолт',
    'орон сууцгүй',
    'no property',
    'би байргүй гэсэн бичиг',
    'нэр дээр байр байхгүй',
    'нэр дээр байр байгаа эсэх',
    'хөрөнгөтэй эсэхээ шалгах',
    'ипотекийн зээлд байргүй бичиг',
    'өөрийн гэсэн орон сууцгүй',
    'i own no home',
  ],
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
