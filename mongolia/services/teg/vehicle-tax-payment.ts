import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'vehicle-tax-payment',
  agency: 'teg',
  kind: 'payment',
  title: 'Машины татвар төлөх',
  summary: 'Бүх машиныхаа татвар, замын төлбөрийг нэг дор төлнө.',
  words: [
    'машины татвар',
    'авто татвар',
    'тээврийн хэрэгслийн татвар төлөх',
    'агаарын бохирдлын төлбөр',
    'car tax',
    'машины жилийн татвар',
    'машины татвар онлайнаар',
    'авто замын татвар',
    'атбөт татвар',
    'мотоциклийн татвар',
    'машины татварын өр төлөх',
    'pay car tax',
    'агаарын бохирдол машин',
    'машины татвар төлөх',
    'автомашины татвар',
    'машины татвараа төлөх',
  ],
  law: [
    { act: 'Авто тээврийн болон өөрөө явагч хэрэгслийн албан татварын тухай хууль' },
    { act: 'Агаарын бохирдлын төлбөрийн тухай хууль' },
  ],
  facts: { owed: { rows: 'tax.vehicleDues' }, sum: { sum: 'owed', of: 'amount' } },
  ask: {},
  fee: [{ label: 'Машины татвар, төлбөр', amount: 'sum' }],
  refuseWhen: [
    {
      when: { owed: { known: false } },
      code: 'nothing-owed',
      say: 'Төлөх машины татвар алга.',
      remedy: 'Юу ч төлөх шаардлагагүй.',
    },
  ],
  gives: {
    document: 'Машины татварын баримт',
    show: [],
    validDays: 365, // no period is published: a cautious default of ours
    table: { fact: 'owed', columns: ['plateNumber', 'year', 'taxAmount', 'trafficAmount', 'airPollAmount', 'amount'] },
  },
  tell: {
    operation: 'tax.payVehicle',
    with: { amount: 'sum', invoice: 'number' },
    refused: { say: 'Машины татварын дүн өөрчлөгдсөн байна.', remedy: 'Мөнгө тань буцна. Дахин шалгаад төлнө үү.' },
  },
  source: 'github:e-mongolia/lavlagaa, the exchange has the operation',
  confidence: 'medium',
})
