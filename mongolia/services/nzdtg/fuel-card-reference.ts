import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'fuel-card-reference',
  agency: 'nzdtg',
  title: 'Сайжруулсан түлшний лавлагаа',
  summary: 'Энэ өвөл авсан, үлдсэн түлшээ харуулсан баримт.',
  words: [
    'түлшний үлдэгдэл',
    'түлшний хэрэглээ',
    'шуудай хэд үлдсэн',
    'fuel left',
    'хэдэн шуудай түлш авсан',
    'түлшний эрх дууссан уу',
    'түлшний лимит харах',
    'энэ өвлийн түлш',
    'шахмал түлшний үлдэгдэл харах',
    'how much coal left',
  ],
  law: [{ act: 'Агаарын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'capital.fuel',
  show: ['fuelCard', 'stoveKind', 'season', 'boughtBags', 'leftBags'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Түлшний карт бүртгэгдээгүй байна.', remedy: 'Түлшний карт авах хүсэлт гаргана уу.' },
  confidence: 'low',
})
