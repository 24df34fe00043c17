import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'vehicle-tax-reference',
  agency: 'teg',
  title: 'Машины татвар төлсөн лавлагаа',
  summary: 'Машиныхаа сүүлийн жилүүдийн татварын төлөлтийг харна.',
  words: [
    'машины татвар',
    'авто татвар төлсөн',
    'тээврийн хэрэгслийн татварын түүх',
    'vehicle tax history',
    'машины татвараа төлсөн эсэх',
    'машины татварын баримт',
    'машины татвар төлсөн бичиг',
    'хуучин эзэн татвараа төлсөн үү',
    'машины татвар хэдэн оных',
    'car tax paid proof',
    'татвар төлсөн нотлох машин',
  ],
  law: [
    { act: 'Авто тээврийн болон өөрөө явагч хэрэгслийн албан татварын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'tax.vehiclePaid',
  show: ['year', 'taxAmount', 'trafficAmount', 'airPollAmount', 'paidDate'],
  ask: {
    name: 'vehicle',
    question: {
      type: 'choice',
      title: 'Аль машины вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'modelName', 'plateNumber'] },
    },
    fills: { plateNumber: 'vehicle' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Энэ машинд татвар төлсөн бүртгэл алга.',
    remedy: 'Татвараа «Машины татвар төлөх» үйлчилгээгээр төлнө үү.',
  },
  source: 'github:e-mongolia/lavlagaa, the exchange has the operation',
  confidence: 'high',
})
