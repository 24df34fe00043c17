import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'land-contract-reference',
  agency: 'gzbgzzg',
  title: 'Газар эзэмших гэрээний лавлагаа',
  summary: 'Газар эзэмших гэрээнийхээ мэдээллийг авна.',
  words: [
    'газрын гэрээ',
    'хашааны гэрээ',
    'land contract',
    'газрын гэрээгээ харах',
    'газар эзэмших гэрээ хэзээ дуусах',
    'газрын албатай хийсэн гэрээ',
    'газрын гэрээтэй гэсэн бичиг',
    'газрын гэрээний хугацаа',
    'my land contract',
  ],
  law: [{ act: 'Газрын тухай хууль' }],
  read: 'land.contracts',
  show: ['contractNum', 'certificateNum', 'parcelId', 'areaM2', 'approvedDuration', 'paymentTotalAmount'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Газар эзэмших гэрээ бүртгэгдээгүй байна.', remedy: 'Гэрээгээ харьяа газрын албандаа байгуулна уу.' },
  source: 'github:e-mongolia/lavlagaa, official reference system, 2023',
  confidence: 'high',
})
