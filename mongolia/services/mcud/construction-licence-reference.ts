import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'construction-licence-reference',
  agency: 'mcud',
  title: 'Барилгын тусгай зөвшөөрлийн лавлагаа',
  summary: 'Барилгын тусгай зөвшөөрөл хүчинтэй эсэхийг батална.',
  words: [
    'барилгын лиценз',
    'барилгын зөвшөөрөл шалгах',
    'construction licence',
    'барилгын компани лицензтэй юу',
    'байр барьж буй компани шалгах',
    'барилгын компанийн эрх хүчинтэй эсэх',
    'гүйцэтгэгчийн лиценз шалгах',
    'is builder licensed',
  ],
  law: [{ act: 'Барилгын тухай хууль' }],
  read: 'construction.licence',
  show: ['licenceNumber', 'legalEntityName', 'works', 'issuedDate', 'expireDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Барилгын тусгай зөвшөөрөл олдсонгүй.', remedy: 'Барилгын тусгай зөвшөөрөл авах хүсэлт гаргана уу.' },
  confidence: 'medium',
})
