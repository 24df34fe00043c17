import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'vehicle-owner-history-reference',
  agency: 'atut',
  title: 'Машины эзэмшигч солигдсон түүх',
  summary: 'Машин тань хэдэн удаа эзэн сольсныг харуулна.',
  words: [
    'машины түүх',
    'хэдэн эзэн дамжсан',
    'шилжилт хөдөлгөөний лавлагаа',
    'car history',
    'машин хэнийх байсан',
    'машины өмнөх эзэд',
    'машин хэдэн гар дамжсан',
    'машины эзэд харах',
    'машин авахын өмнө шалгах',
    'previous car owners',
    'машины хуучин эзэн хэн',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'transport.ownerHistory',
  show: ['plateNumber', 'cabinNumber', 'fromDate', 'toDate'],
  ask: {
    name: 'vehicle',
    question: {
      type: 'choice',
      title: 'Аль тээврийн хэрэгсэл вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'modelName', 'plateNumber'] },
    },
    fills: { plateNumber: 'vehicle' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Энэ машины өмнөх эзэмшигчийн бүртгэл алга.', remedy: 'Та анхны эзэмшигч нь байж болно.' },
  source: 'github:e-mongolia/lavlagaa XypService.java, 2023',
  confidence: 'medium',
})
