import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'consular-registration-reference',
  agency: 'mfa',
  title: 'Консулын бүртгэлийн лавлагаа',
  summary: 'Гадаадад байгаагаа баталсан баримт авна.',
  words: [
    'гадаадад амьдардаг тодорхойлолт',
    'консулын тодорхойлолт',
    'living abroad',
    'консулд бүртгэлтэй гэсэн бичиг',
    'гадаадад амьдарч байгаа бичиг',
    'элчинд бүртгэлтэй эсэх',
    'гадаадад сурч байгаагаа батлах',
    'proof of living overseas',
  ],
  law: [{ act: 'Дипломат албаны тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'consular.abroad',
  show: ['country', 'mission', 'registeredDate', 'purpose'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Консулын бүртгэлд алга.', remedy: '«Консулын бүртгэлд бүртгүүлэх» хүсэлт илгээнэ үү.' },
  confidence: 'low',
})
