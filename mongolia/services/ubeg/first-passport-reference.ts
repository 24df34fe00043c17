import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'first-passport-reference',
  agency: 'ubeg',
  title: 'Гадаад паспорт анх авсны лавлагаа',
  summary: 'Хэзээ анх гадаад паспорт авснаа баталсан баримт авна.',
  words: [
    'анхны паспорт',
    'паспорт анх авсан тодорхойлолт',
    'first passport',
    'анх хэзээ паспорт авсан',
    'анхны гадаад паспортын огноо',
    'гадаад паспорт анх хэзээ',
    'элчинд анхны паспортын лавлагаа',
    'загран паспорт анх авсан',
    'first passport date',
  ],
  law: [
    { act: 'Улсын бүртгэлийн тухай хууль' },
    { act: 'Монгол Улсын иргэн гадаадад хувийн хэргээр зорчих, цагаачлах тухай хууль' },
  ],
  read: 'civil.firstPassport',
  show: ['passportNum', 'issuedDate', 'citizenship'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Анх авсан паспортын бүртгэл олдсонгүй.',
    remedy: 'Паспорт аваагүй бол «Гадаад паспорт аваагүйн лавлагаа» аваарай.',
  },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
