import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'company-changes-reference',
  agency: 'ubeg',
  title: 'Хуулийн этгээдийн өөрчлөлтийн лавлагаа',
  summary: 'Захирал, хаяг, нэр хэзээ өөрчлөгдсөнийг баталсан баримт авна.',
  words: [
    'компанийн түүх',
    'захирал солигдсон',
    'өөрчлөлтийн тодорхойлолт',
    'company changes',
    'өмнөх захирал хэн байсан',
    'компанийн нэр хэзээ солигдсон',
    'эзэн хэд солигдсон',
    'компанийн өөрчлөлтүүд',
    'хуучин захирлын бичиг',
    'company history',
  ],
  law: [
    { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'legal.changes',
  show: ['changeDate', 'changeName', 'before', 'after'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль байгууллагын өөрчлөлтийг харах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { legalEntityNumber: 'company' },
  },
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  emptyIsAnswer: true,
  none: { say: 'Өөрчлөлтийн бүртгэл алга.', remedy: 'Юу ч хийх шаардлагагүй.' },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
