import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'offence-reference',
  agency: 'cheg',
  title: 'Зөрчлийн лавлагаа',
  summary: 'Зөрчлийн шийтгэл хүлээсэн эсэхээ баталсан баримт авна.',
  words: [
    'зөрчил гаргасан эсэх',
    'захиргааны шийтгэл',
    'зөрчлийн тодорхойлолт',
    'administrative offence',
    'зөрчилгүй гэсэн бичиг',
    'зөрчил гаргаж байгаагүй тодорхойлолт',
    'баривчлагдаж байсан эсэх',
    'эрүүлжүүлэгдсэн бүртгэл',
    'захиргааны торгууль авч байсан',
    'зөрчлийн бүртгэл харах',
    'do i have offences',
  ],
  law: [{ act: 'Зөрчлийн тухай хууль' }, { act: 'Зөрчил шалган шийдвэрлэх тухай хууль' }],
  read: 'police.offences',
  show: ['formBno', 'foulName', 'content', 'foulDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  emptyIsAnswer: true,
  none: { say: 'Зөрчлийн бүртгэлгүй байна.', remedy: 'Юу ч хийх шаардлагагүй.' },
  source: 'KHUR operation GetCitizenFoulInfo (WS100129); the date is assumed',
  confidence: 'medium',
})
