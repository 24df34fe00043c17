import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'soum-loan-payment',
  agency: 'soum',
  kind: 'payment',
  title: 'Сум хөгжүүлэх сангийн зээл төлөх',
  summary: 'Сангийн зээлийн хугацаа болсон төлбөрөө төлнө.',
  words: [
    'сумын зээл төлөх',
    'сангийн зээл төлөх',
    'зээлийн эргэн төлөлт',
    'зээл хаах',
    'pay soum loan',
    'сумын зээлээ төлье',
    'схс зээл төлөх',
    'сумын сангийн өрөө дарах',
    'сумын зээлийн хүү төлөх',
    'сумын зээлийн график төлбөр',
    'repay soum loan',
    'сумын зээлээ эргүүлж төлөх',
  ],
  law: [{ act: 'Засгийн газрын тусгай сангийн тухай хууль' }, { act: 'Иргэний хууль' }],
  facts: { loanRows: { rows: 'households.loanDue' }, loanSum: { sum: 'loanRows', of: 'amount' } },
  ask: {},
  fee: [{ label: 'Зээлийн төлбөр', amount: 'loanSum' }],
  refuseWhen: [
    {
      when: { loanRows: { known: false } },
      code: 'nothing-due',
      say: 'Одоо төлөх зээлийн төлбөр алга.',
      remedy: 'Хуваарийн өдөр болохоор дахин орно уу.',
    },
  ],
  tell: {
    operation: 'households.payLoan',
    with: { amount: 'loanSum', invoice: 'number' },
    refused: {
      say: 'Зээлийн төлбөрийн дүн таарахгүй байна.',
      remedy: 'Мөнгө тань буцна. Хуваариа дахин шалгаад төлнө үү.',
    },
  },
  gives: {
    document: 'Зээл төлсөн баримт',
    show: [],
    validDays: 365,
    table: { fact: 'loanRows', columns: ['contractNumber', 'dueDate', 'principal', 'amount'] },
  },
  confidence: 'low',
})
