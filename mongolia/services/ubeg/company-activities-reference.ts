import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'company-activities-reference',
  agency: 'ubeg',
  title: 'Үйл ажиллагааны чиглэлийн лавлагаа',
  summary: 'Байгууллагын бүртгэлтэй чиглэлийг баталсан баримт авна.',
  words: [
    'компани юу хийдэг',
    'үйл ажиллагааны код',
    'чиглэлийн тодорхойлолт',
    'business activity',
    'компанийн үйл ажиллагааны төрөл',
    'чиглэлийн код мэдэх',
    'манай компани ямар чиглэлтэй',
    'үндсэн үйл ажиллагаа батлах',
    'салбарын ангилал',
    'company business code',
  ],
  law: [
    { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'legal.activities',
  show: ['industryCode', 'industryName', 'isLicense'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль байгууллагын чиглэлийг лавлах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { legalEntityNumber: 'company' },
  },
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Үйл ажиллагааны чиглэл бүртгэлгүй байна.',
    remedy: '«Байгууллагын өөрчлөлт бүртгүүлэх» үйлчилгээгээр чиглэлээ нэмээрэй.',
  },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
