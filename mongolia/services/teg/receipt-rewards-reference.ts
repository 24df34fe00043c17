import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'receipt-rewards-reference',
  agency: 'teg',
  title: 'Баримтын урамшууллын лавлагаа',
  summary: 'Бүртгүүлсэн баримт, буцаан авах дүнгээ харна.',
  words: [
    'и баримт',
    'нөат буцаалт',
    'баримтын мөнгө',
    'eBarimt',
    'и-баримтын буцаалт хэд',
    'и-баримтын оноо харах',
    'нөат хэд цугларсан',
    'сугалаанд хожсон эсэх',
    'баримтын сугалаа',
    'миний бүртгүүлсэн баримтууд',
    'my receipts total',
    'и-баримт үлдэгдэл',
  ],
  law: [
    { act: 'Нэмэгдсэн өртгийн албан татварын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'tax.receipts',
  show: ['quarterName', 'receiptCount', 'vatAmount', 'rewardAmount'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Бүртгүүлсэн баримт алга.', remedy: 'Худалдан авалтаа регистрийн дугаараараа бүртгүүлээрэй.' },
  confidence: 'medium',
})
