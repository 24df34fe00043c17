import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'land-fee-payment',
  agency: 'gzbgzzg',
  kind: 'payment',
  title: 'Газрын төлбөр төлөх',
  summary: 'Төлөөгүй газрын төлбөрөө нэг дор төлнө.',
  words: [
    'газрын төлбөр',
    'газрын татвар төлөх',
    'хашааны татвар',
    'land fee',
    'газрын мөнгө төлөх',
    'хашааны газрын төлбөр',
    'газрын татвар хэд вэ',
    'газрын өр төлөх',
    'газрын жилийн төлбөр',
    'эзэмшил газрын татвар',
    'pay land tax',
  ],
  law: [{ act: 'Газрын төлбөрийн тухай хууль' }],
  facts: { owed: { rows: 'land.feeDebts' }, sum: { sum: 'owed', of: 'amount' } },
  ask: {},
  fee: [{ label: 'Газрын төлбөр', amount: 'sum' }],
  refuseWhen: [
    {
      when: { owed: { known: false } },
      code: 'nothing-owed',
      say: 'Танд төлөөгүй газрын төлбөр алга.',
      remedy: 'Юу ч төлөх шаардлагагүй.',
    },
  ],
  gives: {
    document: 'Газрын төлбөрийн баримт',
    show: [],
    validDays: 365, // no period is published: a cautious default of ours
    table: { fact: 'owed', columns: ['contractNum', 'quarter', 'addressStreetName', 'amount'] },
  },
  tell: {
    operation: 'land.payFees',
    with: { amount: 'sum', invoice: 'number' },
    refused: {
      say: 'Газрын төлбөрийн дүн өөрчлөгдсөн байна.',
      remedy: 'Мөнгө тань буцна. Үлдэгдлээ дахин шалгаад төлнө үү.',
    },
  },
  confidence: 'medium',
})
