import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'building-permit-reference',
  agency: 'bht',
  title: 'Барилгын ажлын зөвшөөрлийн лавлагаа',
  summary: 'Баригдаж буй барилгын зөвшөөрлийг батална.',
  words: [
    'барилгын зөвшөөрөл шалгах',
    'барилга хууль ёсны эсэх',
    'building permit check',
    'энэ барилга зөвшөөрөлтэй юу',
    'хажууд барьж буй барилга',
    'зөвшөөрөлгүй барилга шалгах',
    'байр захиалахаас өмнө шалгах',
    'барилгын зөвшөөрөл хүчинтэй эсэх',
    'is this building legal',
  ],
  law: [{ act: 'Барилгын тухай хууль' }],
  read: 'construction.permits',
  show: ['permitNumber', 'buildingName', 'address', 'stage', 'issuedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Барилгын ажлын зөвшөөрөл олдсонгүй.', remedy: 'Барилгын ажил эхлэх зөвшөөрөл авна уу.' },
  confidence: 'medium',
})
