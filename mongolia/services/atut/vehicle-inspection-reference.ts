import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'vehicle-inspection-reference',
  agency: 'atut',
  title: 'Машины техникийн үзлэгийн лавлагаа',
  summary: 'Машины сүүлийн үзлэг, дуусах хугацааг харна.',
  words: [
    'оношилгооны лавлагаа',
    'оношилгоонд орсон эсэх',
    'үзлэгийн хугацаа',
    'inspection result',
    'оношилгоо хэзээ дуусах',
    'машин оношилгоотой эсэх',
    'оношилгоонд тэнцсэн эсэх',
    'техосмотр хэзээ дуусах',
    'сүүлийн оношилгооны дүн',
    'when inspection expires',
    'оношилгооны хуудас',
  ],
  law: [
    { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'transport.inspections',
  show: ['plateNo', 'inspectionDate', 'expireDate'],
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
  none: { say: 'Энэ машин үзлэгт ороогүй байна.', remedy: '«Машины үзлэгийн цаг авах» үйлчилгээгээр цагаа аваарай.' },
  source: 'github:e-mongolia/lavlagaa XypService.java, 2023',
  confidence: 'medium',
})
