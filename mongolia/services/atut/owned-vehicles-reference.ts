import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'owned-vehicles-reference',
  agency: 'atut',
  title: 'Өмчилж байгаа машины лавлагаа',
  summary: 'Таны нэр дээрх бүх машиныг харуулсан баримт авна.',
  words: [
    'нэр дээрх машин',
    'миний машинууд',
    'машин байхгүй гэсэн лавлагаа',
    'my vehicles',
    'миний нэр дээр хэдэн машин',
    'машинтай гэсэн бичиг',
    'машингүй тодорхойлолт',
    'нэр дээрх тээврийн хэрэгсэл',
    'машин байгаа эсэх лавлагаа',
    'унаатай эсэх',
    'cars in my name',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'transport.vehicles',
  show: ['plateNumber', 'markName', 'modelName', 'buildYear'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Таны нэр дээр машин алга.', remedy: 'Юу ч хийх шаардлагагүй.' },
  emptyIsAnswer: true,
  source: 'github:e-mongolia/lavlagaa XypService.java, 2023',
  confidence: 'medium',
})
