import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'court-debt-payment',
  agency: 'sshgeg',
  kind: 'payment',
  title: 'Шүүхийн шийдвэрийн өр төлөх',
  summary: 'Шүүхийн шийдвэрээр төлөх өрийн үлдэгдлээ төлнө.',
  words: [
    'шүүхийн өр төлөх',
    'гүйцэтгэлийн төлбөр',
    'шийдвэр гүйцэтгэхэд мөнгө төлөх',
    'pay court debt',
    'шшгег төлбөр төлөх',
    'гүйцэтгэлд байгаа өрөө төлөх',
    'дансаа нээлгэхээр өр төлөх',
    'шийдвэр гүйцэтгэгчид мөнгө шилжүүлэх',
    'хүүхдийн тэтгэлгээ төлөх',
    'pay judgment',
  ],
  law: [{ act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' }],
  facts: { owed: { rows: 'court.debts' }, balance: { sum: 'owed', of: 'tollBalance' } },
  ask: {
    agreed: {
      type: 'declaration',
      title: 'Бүх өрөө нэг дор төлнө',
      hint: 'Хэсэгчлэн төлөх бол хуваарь тогтоолгох хүсэлт гаргана.',
      statement: 'Гүйцэтгэлийн өрийн үлдэгдлээ бүтэн төлөхийг зөвшөөрч байна.',
    },
  },
  fee: [{ label: 'Өрийн үлдэгдэл', amount: 'balance' }],
  refuseWhen: [
    {
      when: { owed: { known: false } },
      code: 'nothing-owed',
      say: 'Танд шүүхийн шийдвэрийн өр алга.',
      remedy: 'Юу ч төлөх шаардлагагүй.',
    },
  ],
  gives: {
    document: 'Шүүхийн шийдвэрийн өр төлсөн баримт',
    show: [],
    validDays: 365,
    table: { fact: 'owed', columns: ['decisionNum', 'decisionDate', 'tollValue', 'tollBalance'] },
  }, // no source gives the term: our own default
  tell: {
    operation: 'court.payDebts',
    with: { amount: 'balance', invoice: 'number' },
    refused: {
      say: 'Өрийн үлдэгдэл төлсөн дүнтэй таарахгүй байна.',
      remedy: 'Мөнгө тань буцна. Өрөө лавлагаанаас шалгаад дахин төлнө үү.',
    },
  },
  confidence: 'low',
})
