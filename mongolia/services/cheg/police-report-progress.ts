import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'police-report-progress',
  agency: 'cheg',
  title: 'Цагдаад өгсөн гомдлын явц',
  summary: 'Гомдол, мэдээлэл тань аль шатанд байгааг харна.',
  words: [
    'гомдлын явц',
    'гомдол шалгах',
    'хэрэг ямар шатанд байна',
    'report status',
    'хэрэг маань юу болж байна',
    'цагдаад өгсөн өргөдөл юу болсон',
    'мөрдөгч хэн бэ',
    'хэрэг үүсгэсэн эсэх',
    'миний хэрэг шийдэгдсэн үү',
    'хулгайч олдсон уу',
    'police case status',
  ],
  law: [{ act: 'Цагдаагийн албаны тухай хууль' }, { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' }],
  read: 'police.reports',
  show: ['reportNumber', 'receivedDate', 'unitName', 'stageName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 7, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Таны өгсөн гомдол, мэдээлэл бүртгэлгүй байна.',
    remedy: 'Гомдлоо «Цагдаад гомдол, мэдээлэл өгөх» үйлчилгээгээр өгнө үү.',
  },
  confidence: 'low',
})
