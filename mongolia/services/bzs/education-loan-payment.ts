import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'education-loan-payment',
  agency: 'bzs',
  kind: 'payment',
  title: 'Боловсролын зээл төлөх',
  summary: 'Хугацаа болсон зээлийн төлбөрөө нэг дор төлнө.',
  words: [
    'сургалтын зээл төлөх',
    'оюутны зээл төлөх',
    'pay student loan',
    'оюутан байхад авсан зээл',
    'стс төлөх',
    'сургалтын зээлээ хаах',
    'боловсролын сангийн зээл хаах',
    'сургалтын сангийн өрөө төлөх',
    'repay student loan',
  ],
  law: [{ act: 'Боловсролын ерөнхий хууль' }],
  facts: { owed: { rows: 'loans.dues' }, sum: { sum: 'owed', of: 'amount' } },
  ask: {},
  fee: [{ label: 'Хугацаа болсон төлбөр', amount: 'sum' }],
  refuseWhen: [
    {
      when: { owed: { known: false } },
      code: 'nothing-owed',
      say: 'Төлөх ёстой зээл алга.',
      remedy: 'Юу ч төлөх шаардлагагүй.',
    },
  ],
  gives: {
    document: 'Зээлийн төлбөрийн баримт',
    show: [],
    validDays: 365, // no period is published: a cautious default of ours
    table: { fact: 'owed', columns: ['contractNumber', 'dueDate', 'amount'] },
  },
  tell: {
    operation: 'loans.payDues',
    with: { amount: 'sum', invoice: 'number' },
    refused: { say: 'Зээлийн дүн төлсөн дүнтэй таарахгүй байна.', remedy: 'Мөнгө тань буцна. Дахин шалгаад төлнө үү.' },
  },
  confidence: 'low',
})
