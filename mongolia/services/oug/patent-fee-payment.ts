import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'patent-fee-payment',
  agency: 'oug',
  kind: 'payment',
  title: 'Патентын хураамж төлөх',
  summary: 'Патент, гэрчилгээгээ хүчинтэй байлгах хураамжийг төлнө.',
  words: [
    'патентын төлбөр',
    'жилийн хураамж',
    'патент хүчинтэй байлгах',
    'annual fee',
    'патентаа сунгах',
    'патентын хугацаа дуусах гэж байна',
    'патентын мөнгө төлөх',
    'гэрчилгээ сунгах хураамж оюуны өмч',
    'патент хүчингүй болох',
    'keep patent alive',
    'renew patent',
  ],
  law: [{ act: 'Патентын тухай хууль' }, { act: 'Улсын тэмдэгтийн хураамжийн тухай хууль' }],
  facts: { owed: { rows: 'patents.fees' }, total: { sum: 'owed', of: 'amount' } },
  ask: {},
  fee: [{ label: 'Патентын хураамж', amount: 'total' }],
  refuseWhen: [
    {
      when: { owed: { known: false } },
      code: 'nothing-owed',
      say: 'Төлөх хураамж алга.',
      remedy: 'Юу ч хийх шаардлагагүй.',
    },
  ],
  gives: {
    document: 'Хураамж төлсөн баримт',
    show: [],
    validDays: 365, // no period is published: a default of ours
    table: { fact: 'owed', columns: ['certificateNumber', 'objectName', 'year', 'amount'] },
  },
  tell: {
    operation: 'patents.payFees',
    with: { amount: 'total', invoice: 'number' },
    refused: {
      say: 'Хураамжийн дүн төлсөн дүнтэй таарахгүй байна.',
      remedy: 'Мөнгө тань буцна. Дахин шалгаад төлнө үү.',
    },
  },
  confidence: 'low',
})
