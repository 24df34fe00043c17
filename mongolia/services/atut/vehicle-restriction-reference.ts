import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'vehicle-restriction-reference',
  agency: 'atut',
  title: 'Машины барьцаа, хязгаарлалтын лавлагаа',
  summary: 'Машин барьцаатай, битүүмжилсэн эсэхийг харна.',
  words: [
    'машин барьцаатай юу',
    'битүүмжилсэн машин',
    'машин түгжсэн',
    'vehicle lien',
    'машин ломбардтай эсэх',
    'машин зээлтэй эсэх',
    'машин шүүхээр хоригтой',
    'машин банк бусын барьцаанд',
    'ббсб барьцаатай машин',
    'авах машин цэвэр эсэх',
    'залогтой машин',
    'is car pledged',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'transport.restrictions',
  show: ['plateNumber', 'limitName', 'retributionNum', 'retributionDate'],
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
  none: { say: 'Хязгаарлалт алга.', remedy: 'Юу ч хийх шаардлагагүй.' },
  emptyIsAnswer: true,
  source: 'KHUR WS100418 VehicleLimitedInfo',
  confidence: 'medium',
})
