import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'data-access-history',
  agency: 'ema',
  title: 'Миний мэдээлэлд хандсан түүх',
  summary: 'Таны мэдээллийг хэн, хэзээ, юунд үзсэнийг харуулна.',
  words: [
    'хэн миний мэдээллийг харсан',
    'мэдээллийн түүх',
    'хандалтын бүртгэл',
    'data access log',
    'миний регистрийг хэн шалгасан',
    'аль байгууллага намайг харсан',
    'и-монгол дээр мэдээлэл харсан',
    'зөвшөөрөлгүй мэдээлэл үзсэн',
    'хур систем лавласан түүх',
    'who viewed my info',
  ],
  law: [
    { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'platform.accessLog',
  show: ['accessDate', 'orgName', 'serviceName', 'purpose'],
  ask: {
    name: 'period',
    question: { type: 'yearSpan', title: 'Аль жилүүдийг харах вэ?', earliest: 2013, yearsMost: 5 },
    fills: { startYear: 'period.from', endYear: 'period.to' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  emptyIsAnswer: true,
  none: { say: 'Хандсан бүртгэл алга.', remedy: 'Юу ч хийх шаардлагагүй.' },
  source: 'github:e-mongolia/lavlagaa, KHUR WS100003 getLog',
  confidence: 'high',
})
