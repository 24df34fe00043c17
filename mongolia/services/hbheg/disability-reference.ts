import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'disability-reference',
  agency: 'hbheg',
  title: 'Хөгжлийн бэрхшээлийн лавлагаа',
  summary: 'Бэрхшээлийн хэлбэр, хувь, хугацааг баталсан баримт авна.',
  words: [
    'группын лавлагаа',
    'бэрхшээлтэй тодорхойлолт',
    'магадлах комиссын лавлагаа',
    'disability statement',
    'группт байдаг бичиг',
    'хбх лавлагаа',
    'хэдэн хувийн группт вэ',
    'хөдөлмөр чадвар алдалтын хувь бичиг',
    'группын хугацаа хэзээ дуусах',
    'инвалид гэсэн бичиг',
    'proof of disability',
  ],
  law: [
    { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'disability.record',
  show: ['disabilityType', 'lossPercent', 'determinedDate', 'endDate', 'carerNeeded'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: {
    say: 'Хөгжлийн бэрхшээлийн бүртгэл олдсонгүй.',
    remedy: 'Эмчийнхээ магадлагаагаар магадлах комисст орно уу.',
  },
  confidence: 'medium',
})
