import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'credit-reference',
  agency: 'mb',
  title: 'Зээлийн мэдээллийн лавлагаа',
  summary: 'Бүх банк дахь зээл, үлдэгдэл, ангиллаа харна.',
  words: [
    'зээлийн түүх',
    'зээлийн лавлагаа',
    'муу зээл',
    'зээлийн мэдээллийн сан',
    'credit history',
    'би хэдэн зээлтэй вэ',
    'зээл авах боломжтой эсэх',
    'хар жагсаалтад байгаа эсэх',
    'зээлийн скор',
    'ббсб зээлийн үлдэгдэл',
    'зээлийн оноо',
    'тэгсэн зээлээ харах',
    'credit score',
  ],
  law: [{ act: 'Зээлийн мэдээллийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'credit.loans',
  show: ['bankName', 'loanType', 'amount', 'balance', 'className', 'dueDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Зээлийн мэдээлэл алга.', remedy: 'Юу ч хийх шаардлагагүй.' },
  emptyIsAnswer: true,
  source: 'services list: the operation WS100831 was seen',
  confidence: 'high',
})
