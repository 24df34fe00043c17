import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'mineral-licence-fee',
  agency: 'amgtg',
  kind: 'payment',
  title: 'Тусгай зөвшөөрлийн төлбөр төлөх',
  summary: 'Хайгуул, ашиглалтын жилийн төлбөрөө төлнө.',
  words: [
    'лицензийн төлбөр',
    'уурхайн төлбөр',
    'licence fee',
    'лицензийн мөнгө төлөх',
    'хайгуулын төлбөр төлөх',
    'уурхайн лицензийн жилийн төлөлт',
    'лиценз цуцлагдахаас өмнө төлөх',
    'ашиглалтын төлбөр уурхай',
    'pay mining licence',
  ],
  law: [{ act: 'Ашигт малтмалын тухай хууль' }],
  facts: { due: { rows: 'minerals.fees' }, feeSum: { sum: 'due', of: 'amount' } },
  ask: {},
  fee: [{ label: 'Тусгай зөвшөөрлийн төлбөр', amount: 'feeSum' }],
  refuseWhen: [
    {
      when: { due: { known: false } },
      code: 'no-licence-fee',
      say: 'Төлөх зөвшөөрлийн төлбөр алга.',
      remedy: 'Дараа жилийн төлбөрөө хугацаанд нь төлнө үү.',
    },
  ],
  gives: {
    document: 'Тусгай зөвшөөрлийн төлбөрийн баримт',
    show: [],
    validDays: 365, // no period is published: a cautious default of ours
    table: { fact: 'due', columns: ['licenceNumber', 'year', 'amount'] },
  },
  tell: {
    operation: 'minerals.payFees',
    with: { amount: 'feeSum', invoice: 'number' },
    refused: { say: 'Зөвшөөрлийн төлбөрийн дүн зөрлөө.', remedy: 'Мөнгө тань буцна. Төлбөрөө дахин шалгана уу.' },
  },
  confidence: 'medium',
})
