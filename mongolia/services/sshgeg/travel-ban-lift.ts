import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'travel-ban-lift',
  agency: 'sshgeg',
  kind: 'registration',
  title: 'Хил гарах хоригоо цуцлуулах',
  summary: 'Өрөө төлсөн бол хилээр гарах хоригоо цуцлуулна.',
  words: [
    'хилийн хориг',
    'хил гаргахгүй байна',
    'хориг авахуулах',
    'гадагш гарах хориг',
    'travel ban',
    'гадаад явах гэтэл хоригтой',
    'хил дээрээс буцаасан',
    'өрөө төлсөн хил гарах',
    'шүүхийн өрөөс болж хилээр',
    'хилийн хоригоо арилгуулах',
    'хар жагсаалтаас хил',
    'cannot leave country',
    'гадагш гаргахгүй байна өр',
  ],
  law: [{ act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' }],
  facts: {
    owed: { rows: 'court.debts' },
    balance: { sum: 'owed', of: 'tollBalance' },
    banned: { some: 'owed', of: 'travelBan' },
  },
  ask: {
    ground: {
      type: 'choice',
      title: 'Ямар үндэслэлээр цуцлуулах вэ?',
      options: {
        paid: 'Өрөө төлсөн',
        settled: 'Төлбөр авагчтай эвлэрсэн',
        medical: 'Эмчилгээнд явах',
        court: 'Шүүх хүчингүй болгосон',
      },
    },
    proof: { type: 'file', title: 'Үндэслэлээ нотлох баримт хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    travel: { type: 'date', title: 'Хэзээ хилээр гарах вэ?', earliest: 'today', optional: true },
  },
  fee: [{ label: 'Хүсэлт', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Хоригтой байгаа', when: { banned: true } },
    { title: 'Өрийн үлдэгдэлгүй', when: { balance: { below: 1 } } },
  ],
  refusals: [
    {
      code: 'debt-open',
      say: 'Өрийн үлдэгдэл төлөгдөөгүй байна.',
      remedy: 'Өрөө төлөх, эсвэл хуваан төлөх хүсэлт гаргана уу.',
      law: { act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' },
    },
    {
      code: 'other-court',
      say: 'Хоригийг өөр байгууллага тавьсан байна.',
      remedy: 'Хориг тавьсан шүүх, прокурорт хандана уу.',
      law: { act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' },
    },
    {
      code: 'proof-false',
      say: 'Ирүүлсэн баримт бүртгэлтэй таарахгүй байна.',
      remedy: 'Төлсөн баримтаа банкнаас авч дахин хавсаргана уу.',
      law: { act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' },
    },
  ],
  gives: { says: 'Хоригийг цуцаллаа. Хилийн бүртгэлд өөрчлөлт тусмагц зорчиж болно.' },
  confidence: 'low',
})
