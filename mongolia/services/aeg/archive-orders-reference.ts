import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'archive-orders-reference',
  agency: 'aeg',
  title: 'Архивт өгсөн захиалгын лавлагаа',
  summary: 'Архиваас захиалсан баримтууд, хариуг нь харна.',
  words: [
    'архивын захиалга шалгах',
    'архиваас хариу гарсан уу',
    'archive order status',
    'архивт өгсөн хүсэлт маань',
    'архивын лавлагаа бэлэн үү',
    'архивын хариу хүлээж байна',
    'захиалсан хуулбар хаана явна',
    'check archive request',
  ],
  law: [{ act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'archives.orders',
  show: ['orderNumber', 'orderDate', 'archiveName', 'subject', 'solved'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Архивт өгсөн захиалга алга.', remedy: 'Юу ч хийх шаардлагагүй.' },
  emptyIsAnswer: true,
  confidence: 'low',
})
