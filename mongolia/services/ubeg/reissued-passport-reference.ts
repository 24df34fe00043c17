import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'reissued-passport-reference',
  agency: 'ubeg',
  title: 'Гадаад паспорт дахин авсны лавлагаа',
  summary: 'Хуучин, шинэ паспортын дугаараа холбож баталсан баримт авна.',
  words: [
    'паспорт дахин авсан',
    'хуучин паспортын дугаар',
    'паспорт сольсон тодорхойлолт',
    'reissued passport',
    'паспортын дугаар өөрчлөгдсөн',
    'хуучин паспорт дээр виз',
    'хоёр паспортын дугаар нэг хүн',
    'паспорт сольсон бичиг',
    'виз хуучин паспорт дээр',
    'old passport number',
    'загранпаспорт солисон лавлагаа',
  ],
  law: [
    { act: 'Улсын бүртгэлийн тухай хууль' },
    { act: 'Монгол Улсын иргэн гадаадад хувийн хэргээр зорчих, цагаачлах тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'civil.laterPassport',
  show: ['passportNum', 'issuedDate', 'invPassportNum', 'invCauseName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Паспорт дахин авсан бүртгэл алга.',
    remedy: 'Нэг л паспорт авсан бол «Гадаад паспортын лавлагаа» аваарай.',
  },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
