import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'vehicle-crossing-reference',
  agency: 'hheg',
  title: 'Машин хилээр нэвтэрсэн лавлагаа',
  summary: 'Машин тань хилээр хэзээ гарсан, орсныг харуулна.',
  words: [
    'машин хилээр гарсан',
    'машин оруулж ирсэн',
    'авто хилийн лавлагаа',
    'vehicle border',
    'машин хилээр гарсан эсэх',
    'машин монголд орсон огноо',
    'машинаар хил нэвтэрсэн түүх',
    'машин одоо хилийн цаана',
    'хил гарсан авто түүх',
    'car crossed border',
    'ачааны машин хил нэвтрэлт',
  ],
  law: [{ act: 'Хилийн тухай хууль' }, { act: 'Авто тээврийн тухай хууль' }],
  read: 'border.vehicle',
  show: ['passDate', 'passTime', 'passPort', 'passDirection', 'country'],
  ask: {
    name: 'car',
    question: {
      type: 'choice',
      title: 'Аль машины лавлагаа вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'plateNumber'] },
    },
    fills: { plateNumber: 'car' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Энэ машин хилээр нэвтэрсэн бүртгэл алга.', remedy: 'Улсын дугаараа шалгаад дахин авна уу.' },
  source: 'github:e-mongolia/lavlagaa, KHUR operation name (WS100419)',
  confidence: 'medium',
})
