import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'livestock-tax-payment',
  agency: 'soum',
  kind: 'payment',
  title: 'Малын татвар төлөх',
  summary: 'Малын тоо толгойн татвараа төлж, баримт авна.',
  words: [
    'малын хөлийн татвар',
    'малын албан татвар',
    'мал татвар',
    'хөлийн мөнгө',
    'livestock tax',
    'хонины татвар',
    'малын татвар хэд',
    'малын хөлийн мөнгө төлөх',
    'толгойн татвар',
    'малын татварын өр',
    'pay animal tax',
  ],
  law: [{ act: 'Малын тоо толгойн албан татварын тухай хууль' }],
  facts: { taxRows: { rows: 'households.tax' }, taxSum: { sum: 'taxRows', of: 'amount' } },
  ask: {},
  fee: [{ label: 'Малын татвар', amount: 'taxSum' }],
  refuseWhen: [
    {
      when: { taxRows: { known: false } },
      code: 'no-tax',
      say: 'Танд төлөх малын татвар алга.',
      remedy: 'Мал тоологдсоны дараа татвар бодогдоно.',
    },
  ],
  tell: {
    operation: 'households.payTax',
    with: { amount: 'taxSum', invoice: 'number' },
    refused: { say: 'Татварын дүн өөрчлөгдсөн байна.', remedy: 'Мөнгө тань буцна. Татвараа дахин шалгаад төлнө үү.' },
  },
  gives: {
    document: 'Малын татвар төлсөн баримт',
    show: [],
    validDays: 365,
    table: { fact: 'taxRows', columns: ['year', 'kind', 'heads', 'amount'] },
  },
  confidence: 'medium',
})
