import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'immigration-fines',
  agency: 'gihg',
  kind: 'payment',
  title: 'Гадаадын иргэний торгууль төлөх',
  summary: 'Виз, бүртгэлийн зөрчлийн торгуулиа төлнө.',
  words: [
    'визийн торгууль төлөх',
    'хоног хэтэрсэн торгууль',
    'гадаад иргэний торгууль',
    'overstay fine',
    'виз хэтэрсэн торгууль төлөх',
    'гадаад нөхрийн торгууль',
    'хоног хэтрүүлсэн гадаад хүн төлөх',
    'гихг торгууль',
    'визний штраф төлөх',
    'pay visa fine',
  ],
  law: [{ act: 'Зөрчлийн тухай хууль' }, { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }],
  facts: { owed: { rows: 'immigration.violations' }, sum: { sum: 'owed', of: 'penaltyAmount' } },
  ask: {},
  fee: [{ label: 'Төлөөгүй торгууль', amount: 'sum' }],
  refuseWhen: [
    {
      when: { owed: { known: false } },
      code: 'no-penalty',
      say: 'Виз, бүртгэлийн төлөөгүй торгууль алга.',
      remedy: 'Юу ч төлөх шаардлагагүй.',
    },
  ],
  gives: {
    document: 'Торгууль төлсөн баримт',
    show: [],
    validDays: 365,
    table: { fact: 'owed', columns: ['penaltyNum', 'violationDate', 'violationType', 'penaltyAmount'] },
  }, // no source gives the term: our own default
  tell: {
    operation: 'immigration.payViolations',
    with: { amount: 'sum', invoice: 'number' },
    refused: {
      say: 'Торгуулийн дүн төлсөн дүнтэй таарахгүй байна.',
      remedy: 'Мөнгө тань буцна. Торгуулиа шалгаад дахин төлнө үү.',
    },
  },
  confidence: 'low',
})
