import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'data-consents-reference',
  agency: 'ema',
  title: 'Мэдээлэл ашиглах зөвшөөрлийн лавлагаа',
  summary: 'Хувийн мэдээллээ ашиглуулахаар зөвшөөрснөө баталсан баримт авна.',
  words: [
    'зөвшөөрөл өгсөн',
    'банканд өгсөн зөвшөөрөл',
    'мэдээллийн зөвшөөрөл',
    'consent',
    'би хэнд зөвшөөрөл өгсөн',
    'өгсөн зөвшөөрлөө харах',
    'ямар банканд зөвшөөрсөн',
    'ббсб-д зөвшөөрсөн эсэх',
    'идэвхтэй зөвшөөрлүүд',
    'consents i gave',
  ],
  law: [{ act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' }],
  read: 'platform.consents',
  show: ['consentNumber', 'orgName', 'dataName', 'validUntil'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  emptyIsAnswer: true,
  none: { say: 'Хүчинтэй зөвшөөрөл алга.', remedy: 'Юу ч хийх шаардлагагүй.' },
  confidence: 'low',
})
