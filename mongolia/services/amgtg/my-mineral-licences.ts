import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'my-mineral-licences',
  agency: 'amgtg',
  title: 'Эзэмшдэг тусгай зөвшөөрлийн жагсаалт',
  summary: 'Нэр дээрээ байгаа бүх тусгай зөвшөөрлөө харна.',
  words: [
    'миний лиценз',
    'лицензийн жагсаалт',
    'my licences',
    'миний нэр дээрх лицензүүд',
    'хэдэн лицензтэй вэ',
    'компанийн уурхайн лицензүүд',
    'эзэмшдэг лицензийн жагсаалт харах',
    'манай компанийн хайгуулын лицензүүд',
    'all our mining licences',
  ],
  law: [{ act: 'Ашигт малтмалын тухай хууль' }],
  read: 'minerals.licences',
  show: ['licenceNumber', 'kind', 'areaName', 'areaHa', 'expireDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Таны эзэмшдэг тусгай зөвшөөрөл алга.', remedy: 'Хайгуулын тусгай зөвшөөрөл хүсэж болно.' },
  confidence: 'medium',
})
