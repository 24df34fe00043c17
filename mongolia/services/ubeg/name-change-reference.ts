import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'name-change-reference',
  agency: 'ubeg',
  title: 'Овог, нэр өөрчилсний бүртгэлийн лавлагаа',
  summary: 'Овог, эцэг, эхийн нэр, нэрээ өөрчилснөө баталсан баримт авна.',
  words: [
    'нэр сольсон лавлагаа',
    'хуучин нэр',
    'нэр өөрчилсөн тодорхойлолт',
    'name change certificate',
    'нэрээ сольсон гэсэн бичиг',
    'хоёр нэр нэг хүн',
    'диплом дээр өөр нэртэй',
    'овог сольсон лавлагаа',
    'proof of name change',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'civil.nameChange',
  show: ['newSurname', 'newForename', 'newGivenname', 'regDate'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Нэр өөрчилсөн бүртгэл олдсонгүй.',
    remedy: 'Нэрээ өөрчлөх бол «Овог, нэр өөрчлөх» үйлчилгээг аваарай.',
  },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
