import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'customs-offence-reference',
  agency: 'geg',
  title: 'Гаалийн зөрчлийн лавлагаа',
  summary: 'Гаалийн зөрчилтэй эсэхээ баталсан баримт авна.',
  words: [
    'гаалийн зөрчил',
    'гаалийн торгууль',
    'гаалийн зөрчилгүй',
    'customs offence',
    'гаальд баригдсан эсэх',
    'контрабандгүй гэсэн бичиг',
    'гаалиар зөрчилгүй',
    'гаалийн торгууль шалгах',
    'гаальд торгуулсан',
    'customs fines check',
  ],
  law: [{ act: 'Зөрчлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'customs.offences',
  show: ['offnsNumber', 'offndDate', 'offDesc', 'offnsLaw', 'fineAmt'],
  ask: {
    name: 'years',
    question: { type: 'yearSpan', title: 'Аль жилүүдийнх вэ?', earliest: 2010, yearsMost: 15 },
    fills: { startYear: 'years.from', endYear: 'years.to' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Гаалийн зөрчил алга.', remedy: 'Юу ч хийх шаардлагагүй.' },
  emptyIsAnswer: true,
  source: 'github:e-mongolia/lavlagaa XypService.java',
  confidence: 'high',
})
