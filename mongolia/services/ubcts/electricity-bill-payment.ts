import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'electricity-bill-payment',
  agency: 'ubcts',
  kind: 'payment',
  title: 'Цахилгааны төлбөр төлөх',
  summary: 'Төлөөгүй сарынхаа цахилгааны төлбөрийг төлж, баримт авна.',
  words: [
    'тогийн мөнгө',
    'гэрлийн мөнгө',
    'тог төлөх',
    'цахилгаан төлөх',
    'тог тасарлаа',
    'electricity bill',
    'тогны мөнгө төлөх',
    'тогоо таслуулсан төлөх',
    'тогийн төлбөр хэд гарсан',
    'гэрлийн төлбөр төлөх',
    'убцтс төлбөр',
    'цахилгааны өрөө төлөх',
    'pay for power',
  ],
  law: [{ act: 'Эрчим хүчний тухай хууль' }],
  facts: {
    tariffCode: { from: 'electricity.customer.customerCode' },
    tariffPlace: { from: 'electricity.customer.place' },
    powerRows: { rows: 'electricity.bills' },
    powerSum: { sum: 'powerRows', of: 'amount' },
  },
  known: ['tariffCode', 'tariffPlace'],
  ask: {
    agreed: {
      type: 'yesNo',
      title: 'Тооцоотой санал нийлж байна уу?',
      hint: 'Үгүй бол төлөхөөс өмнө тоолуураа шалгуулж болно.',
    },
    payerNote: {
      type: 'text',
      title: 'Баримт дээр юу гэж бичих вэ?',
      hint: 'Жишээ нь, түрээсийн айлын нэр.',
      longest: 60,
      optional: true,
    },
  },
  when: { payerNote: { agreed: true } },
  stop: [
    {
      when: { tariffCode: { known: false } },
      say: 'Таны нэр дээр цахилгааны гэрээ алга.',
      remedy: 'Эзэн нь өөрчлөгдсөн бол гэрээгээ шилжүүлнэ үү.',
      instead: 'electricity-contract-transfer',
    },
    {
      when: { agreed: false },
      say: 'Дүнгээ шалгуулах бол эхлээд төлөх хэрэггүй.',
      remedy: 'Тоолуур шалгуулах захиалга өгнө үү.',
      instead: 'electricity-meter-check',
    },
  ],
  fee: [{ label: 'Цахилгааны төлбөр', amount: 'powerSum' }],
  refuseWhen: [
    {
      when: { powerRows: { known: false } },
      code: 'no-power-debt',
      say: 'Цахилгааны төлбөрийн өр алга.',
      remedy: 'Дараагийн тооцоо сарын эхэнд гарна.',
    },
  ],
  tell: {
    operation: 'electricity.payBills',
    with: { amount: 'powerSum', invoice: 'number' },
    refused: {
      say: 'Цахилгааны өрийн дүн өөрчлөгдсөн байна.',
      remedy: 'Мөнгө тань буцаж орно. Өрөө дахин хараад төлнө үү.',
    },
  },
  gives: {
    document: 'Цахилгааны төлбөрийн баримт',
    show: ['tariffCode', 'tariffPlace', 'payerNote'],
    validDays: 365,
    table: { fact: 'powerRows', columns: ['month', 'customerCode', 'used', 'amount'] },
  },
  source: 'facts of services: paid by customer code',
  confidence: 'medium',
})
