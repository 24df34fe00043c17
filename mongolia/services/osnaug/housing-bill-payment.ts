import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'housing-bill-payment',
  agency: 'osnaug',
  kind: 'payment',
  title: 'Орон сууц, дулааны төлбөр төлөх',
  summary: 'Дулаан, байрны ашиглалтын төлбөрөө нэг дор төлнө.',
  words: ['байрны мөнгө', 'дулааны мөнгө', 'сөх мөнгө', 'конторын төлбөр', 'хэрэглээний зардал', 'heating bill'],
  law: [{ act: 'Орон сууцны тухай хууль' }, { act: 'Эрчим хүчний тухай хууль' }],
  facts: {
    flatNo: { from: 'heating.account.flatCode' },
    flatPlace: { from: 'heating.account.place' },
    flatOffice: { from: 'heating.account.contractor' },
    flatRows: { rows: 'heating.bills' },
    flatSum: { sum: 'flatRows', of: 'amount' },
  },
  known: ['flatNo', 'flatPlace'],
  ask: { paidBy: { type: 'choice', title: 'Хэн төлж байна вэ?', options: { owner: 'Эзэн', tenant: 'Түрээслэгч' } } },
  fee: [{ label: 'Орон сууцны төлбөр', amount: 'flatSum' }],
  refuseWhen: [
    {
      when: { flatRows: { known: false } },
      code: 'no-flat-debt',
      say: 'Байрны төлбөр дутуугүй байна.',
      remedy: 'Сарын тооцоо гарахаар орж үзнэ үү.',
    },
  ],
  tell: {
    operation: 'heating.payBills',
    with: { amount: 'flatSum', invoice: 'number' },
    refused: { say: 'Байрны төлбөрийн дүн өөрчлөгдлөө.', remedy: 'Мөнгө тань буцна. Шинэ дүнг хараад төлнө үү.' },
  },
  gives: {
    document: 'Орон сууцны төлбөрийн баримт',
    show: ['flatNo', 'flatPlace', 'flatOffice', 'paidBy'],
    validDays: 365,
    table: { fact: 'flatRows', columns: ['month', 'heat', 'service', 'amount'] },
  },
  source: 'facts of services: paid by customer code',
  confidence: 'medium',
})
