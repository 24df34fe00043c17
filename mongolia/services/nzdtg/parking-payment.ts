import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'parking-payment',
  agency: 'nzdtg',
  kind: 'payment',
  title: 'Зогсоолын төлбөр төлөх',
  summary: 'Нийслэлийн төлбөртэй зогсоолын өрөө нэг дор төлнө.',
  words: [
    'машины зогсоол',
    'зогсоолын өр',
    'машин тавьсан төлбөр',
    'зогсоолын мөнгө',
    'parking',
    'парк мөнгө төлөх',
    'зогсоолын өр төлөх',
    'машин тавьсан мөнгө',
    'паркийн өр',
    'гудамжны зогсоол төлөх',
    'уб паркинг',
    'pay for parking',
  ],
  law: [
    { act: 'Монгол Улсын нийслэл Улаанбаатар хотын эрх зүйн байдлын тухай хууль' },
    { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
  ],
  facts: { parked: { rows: 'capital.parkingDue' }, parkingSum: { sum: 'parked', of: 'amount' } },
  ask: {},
  fee: [{ label: 'Зогсоолын төлбөр', amount: 'parkingSum' }],
  refuseWhen: [
    {
      when: { parked: { known: false } },
      code: 'no-parking-debt',
      say: 'Таны машин зогсоолын өргүй байна.',
      remedy: 'Өөр хүний нэр дээрх машиныг эзэн нь төлнө.',
    },
  ],
  tell: {
    operation: 'capital.payParking',
    with: { amount: 'parkingSum', invoice: 'number' },
    refused: { say: 'Зогсоолын өр өөрчлөгдсөн байна.', remedy: 'Мөнгө буцаж орно. Өрөө дахин шалгаж төлнө үү.' },
  },
  gives: {
    document: 'Зогсоолын төлбөр төлсөн баримт',
    show: [],
    validDays: 365,
    table: { fact: 'parked', columns: ['plateNumber', 'place', 'parkedDate', 'minutes', 'amount'] },
  },
  confidence: 'low',
})
