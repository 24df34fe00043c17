import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'post-box-payment',
  agency: 'mpost',
  kind: 'payment',
  title: 'Шуудангийн хайрцгийн төлбөр төлөх',
  summary: 'Хайрцгийн түрээсийн үлдэгдлээ төлнө.',
  words: [
    'хайрцгийн мөнгө',
    'шуудангийн түрээс',
    'post box rent',
    'абонент хайрцгийн төлбөр',
    'шуудангийн хайрцгийн өр',
    'а/я төлбөр',
    'шуудангийн хайрцаг сунгах',
    'жилийн түрээс шуудан',
    'pay po box',
    'хайрцаг түрээсийн үлдэгдэл',
  ],
  law: [{ act: 'Шуудангийн тухай хууль' }],
  facts: {
    rents: { rows: 'post.rents' },
    owed: { sum: 'rents', of: 'amount' },
  },
  ask: {},
  fee: [{ label: 'Хайрцгийн төлбөр', amount: 'owed' }],
  refuseWhen: [
    {
      when: { rents: { known: false } },
      code: 'no-rent',
      say: 'Төлөх түрээс алга.',
      remedy: 'Юу ч төлөх шаардлагагүй.',
    },
  ],
  tell: {
    operation: 'post.payRents',
    with: { amount: 'owed', invoice: 'number' },
    refused: {
      say: 'Түрээсийн үлдэгдэл төлсөн дүнтэй таарсангүй.',
      remedy: 'Мөнгө тань буцна. Дахин шалгаад төлнө үү.',
    },
  },
  gives: {
    document: 'Хайрцгийн төлбөрийн баримт',
    show: [],
    table: { fact: 'rents', columns: ['boxNumber', 'period', 'amount'] },
    validDays: 365,
  },
  confidence: 'low',
})
