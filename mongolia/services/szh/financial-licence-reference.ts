import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'financial-licence-reference',
  agency: 'szh',
  title: 'Санхүүгийн зөвшөөрлийн лавлагаа',
  summary: 'Компанийн санхүүгийн тусгай зөвшөөрлийг баталсан баримт авна.',
  words: [
    'ббсб зөвшөөрөл',
    'санхүүгийн лиценз',
    'даатгалын зөвшөөрөл',
    'financial licence',
    'ббсб лицензтэй эсэх',
    'сзх зөвшөөрөлтэй эсэх шалгах',
    'хзх зөвшөөрлийн лавлагаа',
    'ломбардны зөвшөөрөл шалгах',
    'зээлийн апп албан ёсны юу',
    'брокерын зөвшөөрлийн тодорхойлолт',
    'is this lender licensed',
  ],
  law: [
    { act: 'Санхүүгийн зохицуулах хорооны эрх зүйн байдлын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'finance.licences',
  show: ['licenceNumber', 'companyName', 'kindName', 'validUntil'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Санхүүгийн зөвшөөрөл алга.', remedy: 'Зөвшөөрөлгүй бол эхлээд хүсэлт гаргана уу.' },
  confidence: 'medium',
})
