import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'disability-quota-payment',
  agency: 'hhueg',
  kind: 'payment',
  title: 'Бэрхшээлтэй хүн ажиллуулаагүйн төлбөр төлөх',
  summary: 'Хуулийн үүргээ биелүүлээгүй ажил олгогч төлбөрөө төлнө.',
  words: [
    'ажлын байрны квот',
    'хбх ажиллуулах төлбөр',
    'квотын төлбөр',
    '4 хувийн төлбөр',
    'disability quota',
    'хбх ажилд аваагүй торгууль',
    'бэрхшээлтэй ажилтны квот',
    'группын хүн ажиллуулаагүй',
    '25-аас дээш ажилтантай',
    'хбхэ ажлын байрны төлбөр',
    'disabled hiring fee',
  ],
  law: [{ act: 'Хөдөлмөрийн тухай хууль' }, { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' }],
  facts: {
    owed: { rows: 'labour.quotaDebts' },
    sum: { sum: 'owed', of: 'amount' },
    missing: { sum: 'owed', of: 'missing' },
  },
  ask: {},
  fee: [{ label: 'Квотын төлбөр', amount: 'sum' }],
  refuseWhen: [
    {
      when: { owed: { known: false } },
      code: 'no-quota-fee',
      say: 'Төлөх квотын төлбөр алга.',
      remedy: 'Юу ч төлөх шаардлагагүй.',
    },
  ],
  tell: {
    operation: 'labour.payQuota',
    with: { amount: 'sum', invoice: 'number' },
    refused: { say: 'Квотын төлбөрийн дүн зөрж байна.', remedy: 'Мөнгө тань буцна. Хэлтсээсээ дүнгээ тодруулна уу.' },
  },
  gives: {
    document: 'Квотын төлбөрийн баримт',
    show: [],
    table: { fact: 'owed', columns: ['orgName', 'period', 'missing', 'amount'] },
    validDays: 365,
  },
  confidence: 'low',
})
