import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'food-importer-reference',
  agency: 'mofali',
  title: 'Хүнсний импортлогчийн лавлагаа',
  summary: 'Хүнс импортлох бүртгэлээ гааль, худалдаанд батална.',
  words: [
    'импортлогчийн дугаар',
    'хүнсний бүртгэл',
    'importer number',
    'импортын хүнсний бүртгэлтэй тодорхойлолт',
    'хүнс импортлогч гэсэн бичиг',
    'хүнс оруулах бүртгэлийн тодорхойлолт',
    'гаальд үзүүлэх импортлогчийн бичиг',
    'импортлогчоор бүртгэлтэй эсэх',
    'food import proof',
  ],
  law: [{ act: 'Хүнсний бүтээгдэхүүний аюулгүй байдлыг хангах тухай хууль' }],
  read: 'livestock.importers',
  show: ['registrationNumber', 'products', 'registeredDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Хүнсний импортлогчийн бүртгэл алга.', remedy: 'Импортлогчоор бүртгүүлнэ үү.' },
  confidence: 'medium',
})
