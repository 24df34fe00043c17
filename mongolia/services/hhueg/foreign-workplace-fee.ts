import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'foreign-workplace-fee',
  agency: 'hhueg',
  kind: 'payment',
  title: 'Гадаад ажилтны ажлын байрны төлбөр төлөх',
  summary: 'Гадаад ажилтны сар бүрийн төлбөрийг нэг дор төлнө.',
  words: [
    'ажлын байрны төлбөр',
    'гадаад ажилтны төлбөр',
    'гадаад ажилчны татвар',
    'work place fee',
    'гадаад ажилчны сарын төлбөр',
    'гадаад хүн ажиллуулсан мөнгө төлөх',
    'ажлын байрны хураамж гадаад',
    'гадаад ажилчны хураамж төлөх',
    'foreign worker monthly fee',
  ],
  law: [{ act: 'Ажиллах хүчний шилжилт хөдөлгөөний тухай хууль' }],
  facts: { owed: { rows: 'labour.placeDebts' }, sum: { sum: 'owed', of: 'amount' } },
  ask: {},
  fee: [{ label: 'Ажлын байрны төлбөр', amount: 'sum' }],
  refuseWhen: [
    {
      when: { owed: { known: false } },
      code: 'no-place-fee',
      say: 'Төлөх ажлын байрны төлбөр алга.',
      remedy: 'Юу ч төлөх шаардлагагүй.',
    },
  ],
  tell: {
    operation: 'labour.payPlace',
    with: { amount: 'sum', invoice: 'number' },
    refused: { say: 'Төлбөрийн дүн өөрчлөгдсөн байна.', remedy: 'Мөнгө тань буцна. Дахин шалгаад төлнө үү.' },
  },
  gives: {
    document: 'Ажлын байрны төлбөрийн баримт',
    show: [],
    table: { fact: 'owed', columns: ['permitNumber', 'period', 'amount'] },
    validDays: 365,
  },
  confidence: 'low',
})
