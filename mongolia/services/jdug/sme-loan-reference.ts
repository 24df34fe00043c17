import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'sme-loan-reference',
  agency: 'jdug',
  title: 'Хөнгөлөлттэй зээлийн лавлагаа',
  summary: 'Сангийн зээлийн үлдэгдэл, төлөлтөө батална.',
  words: [
    'ЖДҮ зээлийн үлдэгдэл',
    'сангийн зээл',
    'loan balance',
    'ждү зээлээ хэд төлсөн',
    'ждү зээлийн лавлагаа',
    'сангийн зээл төлсөн бичиг',
    'ждү зээл дууссан бичиг',
    'ждү сангийн өр',
    'my sme loan',
    'хөнгөлөлттэй зээл үлдсэн дүн',
  ],
  law: [{ act: 'Жижиг, дунд үйлдвэр, үйлчилгээг дэмжих тухай хууль' }],
  read: 'livestock.smeLoan',
  show: ['contractNumber', 'granted', 'balance', 'nextDate', 'overdue'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Хөнгөлөлттэй зээл авсан бүртгэл алга.', remedy: 'Хөнгөлөлттэй зээлийн хүсэлт гаргаж болно.' },
  confidence: 'medium',
})
