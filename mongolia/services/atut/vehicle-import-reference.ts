import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'vehicle-import-reference',
  agency: 'atut',
  title: 'Импортын машины гаалийн мэдээлэл',
  summary: 'Оруулж ирсэн машины мэдүүлэг, татварыг харна.',
  words: [
    'машины гааль',
    'импортын машин',
    'гаалийн мэдүүлэг машин',
    'imported car',
    'машин гаалийн татвар төлсөн эсэх',
    'японоос авсан машины гааль',
    'машин гаалиар орсон бичиг',
    'машины онцгой албан татвар',
    'машинаар орж ирсэн мэдүүлэг',
    'растаможка машин',
    'car customs paid',
    'машины гаалийн бичиг',
  ],
  law: [
    { act: 'Авто тээврийн тухай хууль' },
    { act: 'Гаалийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'transport.import',
  show: ['impExpDclrNo', 'vehMark', 'vehModelNo', 'vehEngineNo', 'vehEngineCapacity', 'buildDate', 'cstmDutySumAmt'],
  ask: {
    name: 'imported',
    question: {
      type: 'choice',
      title: 'Аль импортын машин вэ?',
      options: { rows: 'transport.imports', value: 'impExpDclrNo', label: ['vehMark', 'vehModelNo', 'impExpDclrNo'] },
    },
    fills: { impExpDclrNo: 'imported' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Энэ мэдүүлгийн мэдээлэл олдсонгүй.', remedy: 'Мэдүүлэг өгсөн гаалийн газраасаа лавлана уу.' },
  source: 'KHUR WS100411',
  confidence: 'medium',
})
