import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'property-lease-reference',
  agency: 'ubeg',
  title: 'Түрээсийн гэрээний бүртгэлийн лавлагаа',
  summary: 'Хөрөнгөд тань бүртгэлтэй түрээсийн гэрээг баталсан баримт авна.',
  words: [
    'түрээсийн лавлагаа',
    'түрээслэгч',
    'түрээсийн гэрээ',
    'lease',
    'байраа түрээслүүлсэн лавлагаа',
    'миний байр түрээстэй эсэх',
    'байр түрээсэлсэн гэсэн бичиг',
    'оффис түрээсийн бүртгэл харах',
    'аренд лавлагаа',
    'квартир түрээслэдэг бичиг',
    'rent contract proof',
  ],
  law: [{ act: 'Иргэний хууль' }, { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' }],
  read: 'property.leases',
  show: ['registDe', 'personNmCorpNn', 'contractPrice'],
  ask: {
    name: 'home',
    question: {
      type: 'choice',
      title: 'Аль хөрөнгийг түрээслүүлсэн бэ?',
      options: { rows: 'property.list', value: 'propertyNationRegisterNumber', label: ['serviceName', 'fullAddress'] },
    },
    fills: { propertyNumber: 'home' },
  },
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Түрээсийн гэрээ бүртгэлгүй байна.',
    remedy: 'Гэрээгээ «Түрээсийн гэрээ бүртгүүлэх» үйлчилгээгээр бүртгүүлээрэй.',
  },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
