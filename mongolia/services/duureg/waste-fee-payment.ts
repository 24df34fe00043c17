import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'waste-fee-payment',
  agency: 'duureg',
  kind: 'payment',
  title: 'Хог хаягдлын хураамж төлөх',
  summary: 'Айл өрхийн хогийн хураамжийн өрөө нэг дор төлнө.',
  words: [
    'хогийн мөнгө',
    'хогийн төлбөр',
    'тохижилтын мөнгө',
    'хог ачих төлбөр',
    'rubbish fee',
    'хогны мөнгө',
    'хогны төлбөр төлөх',
    'хогийн өр',
    'айлын хогны хураамж',
    'хогны машины мөнгө',
    'pay garbage',
    'мусор төлбөр',
    'хорооны хогийн хураамж',
  ],
  law: [{ act: 'Хог хаягдлын тухай хууль' }],
  facts: { wasteRows: { rows: 'households.wasteDue' }, wasteSum: { sum: 'wasteRows', of: 'amount' } },
  ask: {},
  fee: [{ label: 'Хог хаягдлын хураамж', amount: 'wasteSum' }],
  refuseWhen: [
    {
      when: { wasteRows: { known: false } },
      code: 'no-waste-debt',
      say: 'Танай өрх хогийн өргүй байна.',
      remedy: 'Дараа сарын хураамж гарахаар төлнө үү.',
    },
  ],
  tell: {
    operation: 'households.payWaste',
    with: { amount: 'wasteSum', invoice: 'number' },
    refused: { say: 'Хураамжийн дүн зөрж байна.', remedy: 'Мөнгө буцна. Дүнгээ дахин хараад төлнө үү.' },
  },
  gives: {
    document: 'Хогийн хураамж төлсөн баримт',
    show: [],
    validDays: 365,
    table: { fact: 'wasteRows', columns: ['month', 'address', 'amount'] },
  },
  confidence: 'low',
})
