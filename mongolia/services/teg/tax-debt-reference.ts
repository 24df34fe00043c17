import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'tax-debt-reference',
  agency: 'teg',
  title: 'Татварын өрийн тодорхойлолт',
  summary: 'Татварын өртэй эсэхээ баталсан баримт авна.',
  words: [
    'татварын өргүй тодорхойлолт',
    'татвар',
    'tax debt',
    'татварын өргүй бичиг',
    'надад татварын өр бий юу',
    'татварын өрөө шалгах',
    'татварын өр хэд',
    'байр зарахад татварын өргүй',
    'no tax debt proof',
    'татвар төлөөгүй үлдэгдэл',
    'татварт өртэй эсэх',
    'татварын өртэй юу',
    'татварын өр шалгах',
  ],
  law: [{ act: 'Татварын ерөнхий хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'tax.debt',
  show: ['remainderNonpayment', 'checkedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 14, // the agencies publish no period: a cautious default of ours
  none: { say: 'Татварын бүртгэлд мэдээлэл олдсонгүй.', remedy: 'Харьяа татварын хэлтэст хандаарай.' },
  source: 'github:Tugs11/emongolia-burduulelt, names and prices as the e-Mongolia search gave them, 2026-10',
  confidence: 'medium',
})
