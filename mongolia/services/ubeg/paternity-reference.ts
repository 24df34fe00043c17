import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'paternity-reference',
  agency: 'ubeg',
  title: 'Эцэг, эх тогтоосны бүртгэлийн лавлагаа',
  summary: 'Эцэг, эх нь тогтоогдсоныг баталсан баримт авна.',
  words: [
    'эцэг тогтоосон',
    'эх тогтоосон тодорхойлолт',
    'хүүхдийн эцэг',
    'paternity certificate',
    'хүүхэд маань миний хүүхэд бичиг',
    'хүүхдийн аав гэдэг баримт',
    'эцэг тогтоолгосон бичиг',
    'эцэг нь тогтоогдсон лавлагаа',
    'эцэг болсноо нотлох',
    'proof of father',
    'гэрлээгүй эцгийн лавлагаа',
  ],
  law: [{ act: 'Гэр бүлийн тухай хууль' }, { act: 'Иргэний улсын бүртгэлийн тухай хууль' }],
  read: 'civil.paternity',
  show: ['establishedDate', 'registeredId', 'parentName', 'ground'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Эцэг, эх тогтоосны бүртгэл олдсонгүй.',
    remedy: 'Төрсний бүртгэлд эцэг, эх нь байвал «Төрсний бүртгэлийн лавлагаа» аваарай.',
  },
  confidence: 'low',
})
