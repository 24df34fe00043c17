import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'housing-payment',
  agency: 'tosk',
  kind: 'payment',
  title: 'Орон сууцны түрээсийн төлбөр төлөх',
  summary: 'Түрээс, өмчлөх төлбөрөө нэг дор төлнө.',
  words: [
    'байрны түрээс төлөх',
    'сарын төлбөр',
    'rent payment',
    'тоск төлбөр төлөх',
    'түрээсийн байрны мөнгө',
    'түрээслээд өмчлөх сарын төлөлт',
    'улсын байрны түрээс',
    'тоск байрны өр',
    'pay state rent',
  ],
  law: [{ act: 'Орон сууцны тухай хууль' }],
  facts: { unpaid: { rows: 'housing.debts' }, rentSum: { sum: 'unpaid', of: 'amount' } },
  ask: {},
  fee: [{ label: 'Орон сууцны төлбөр', amount: 'rentSum' }],
  refuseWhen: [
    {
      when: { unpaid: { known: false } },
      code: 'no-rent-owed',
      say: 'Танд төлөх түрээсийн төлбөр алга.',
      remedy: 'Дараагийн сарын нэхэмжлэлээ хүлээнэ үү.',
    },
  ],
  gives: {
    document: 'Орон сууцны төлбөрийн баримт',
    show: [],
    validDays: 365, // no period is published: a cautious default of ours
    table: { fact: 'unpaid', columns: ['contractNumber', 'month', 'amount'] },
  },
  tell: {
    operation: 'housing.pay',
    with: { amount: 'rentSum', invoice: 'number' },
    refused: { say: 'Түрээсийн тооцоо шинэчлэгдсэн байна.', remedy: 'Мөнгө тань буцна. Дахин шалгаад төлнө үү.' },
  },
  confidence: 'medium',
})
