import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'health-insurance-payment',
  agency: 'emdeg',
  kind: 'payment',
  title: 'Эрүүл мэндийн даатгалын шимтгэл төлөх',
  summary: 'Төлөгдөөгүй бүх сараа нэг дор төлж, баримт авна.',
  words: [
    'эмд төлөх',
    'эрүүл мэндийн даатгал төлөх',
    'эмд нөхөн төлөх',
    'даатгалын өр',
    'pay health insurance',
    'эмд нөхөж төлөх',
    'эрүүл мэндийн даатгалын өр',
    'эмд онлайнаар төлөх',
    'эмд жилээр төлөх',
    'оюутны эмд төлөх',
    'эмд тасарсан төлье',
    'health insurance debt',
  ],
  law: [{ act: 'Эрүүл мэндийн даатгалын тухай хууль' }],
  facts: {
    benClass: { from: 'health.insured.benClass' },
    months: { rows: 'health.due' },
    sum: { sum: 'months', of: 'amount' },
  },
  known: ['benClass'],
  ask: {},
  fee: [{ label: 'Төлөгдөөгүй шимтгэл', amount: 'sum' }],
  refuseWhen: [
    {
      when: { months: { known: false } },
      code: 'paid-up',
      say: 'Танд төлөгдөөгүй сар алга.',
      remedy: 'Юу ч төлөх шаардлагагүй.',
    },
  ],
  tell: {
    operation: 'health.payDue',
    with: { amount: 'sum', invoice: 'number' },
    refused: {
      say: 'Шимтгэлийн үлдэгдэл өөрчлөгдсөн байна.',
      remedy: 'Мөнгө тань буцна. Үлдэгдлээ шалгаад дахин төлнө үү.',
    },
  },
  gives: {
    document: 'Эрүүл мэндийн даатгалын шимтгэлийн баримт',
    show: ['benClass'],
    table: { fact: 'months', columns: ['period', 'benClassName', 'amount'] },
    validDays: 365,
  },
  source: 'KHUR WS100556; 15 840 ₮ a month is 2 per cent of a wage of 792 000 ₮ (nogoonerel.mn)',
  confidence: 'medium',
})
