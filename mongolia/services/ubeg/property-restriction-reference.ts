import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'property-restriction-reference',
  agency: 'ubeg',
  title: 'Эд хөрөнгийн хязгаарлалтын лавлагаа',
  summary: 'Хөрөнгийг захиран зарцуулахад саад байгаа эсэхийг баталсан баримт авна.',
  words: ['битүүмжилсэн байр', 'хөрөнгийн хориг', 'хязгаарлалтгүй лавлагаа', 'property restriction'],
  law: [{ act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' }, { act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' }],
  read: 'property.limits',
  show: ['regDate', 'serviceName', 'rightStatus', 'price'],
  ask: {
    name: 'home',
    question: {
      type: 'choice',
      title: 'Аль хөрөнгийн хязгаарлалтыг шалгах вэ?',
      options: { rows: 'property.list', value: 'propertyNationRegisterNumber', label: ['serviceName', 'fullAddress'] },
    },
    fills: { propertyNumber: 'home' },
  },
  fee: 'unknown',
  validDays: 14,
  emptyIsAnswer: true,
  none: { say: 'Хязгаарлалт бүртгэлгүй байна.', remedy: 'Юу ч хийх шаардлагагүй.' },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
