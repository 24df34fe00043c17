import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'fines-reference',
  agency: 'cheg',
  title: 'Торгуулийн лавлагаа',
  summary: 'Төлөөгүй торгуультай эсэхээ шалгаж, баримт авна.',
  words: [
    'торгууль шалгах',
    'торгуульгүй тодорхойлолт',
    'торгуулиа харах',
    'хэдэн төгрөгийн торгуультай',
    'check fines',
    'надад торгууль байна уу',
    'машины торгууль хэд байна',
    'замын цагдаагийн торгууль шалгах',
    'камерт орсон эсэх',
    'дугаараар торгууль харах',
    'штраф шалгах',
    'хурд хэтрүүлсэн торгууль харах',
    'speeding ticket',
  ],
  law: [{ act: 'Зөрчлийн тухай хууль' }, { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' }],
  read: 'police.fines',
  show: ['barcode', 'passDate', 'localName', 'legalIndex', 'plateNumber', 'amount'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 7, // the agencies publish no period: a cautious default of ours
  emptyIsAnswer: true,
  none: { say: 'Төлөөгүй торгууль алга.', remedy: 'Юу ч хийх шаардлагагүй.' },
  source: 'github:e-mongolia/lavlagaa, KHUR operation name (WS100422)',
  confidence: 'high',
})
