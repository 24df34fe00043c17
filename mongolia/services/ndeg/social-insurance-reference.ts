import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'social-insurance-reference',
  agency: 'ndeg',
  title: 'Нийгмийн даатгалын шимтгэлийн лавлагаа',
  summary: 'Сонгосон жилүүдийн шимтгэл төлөлтөө баталсан баримт авна.',
  words: [
    'ндш лавлагаа',
    'нийгмийн даатгал',
    'ндд',
    'цалингийн тодорхойлолт',
    'social insurance',
    'ндш төлсөн бичиг',
    'ндш хэд төлсөн',
    'шимтгэл тасралтгүй төлсөн эсэх',
    'банкны зээлд ндш лавлагаа',
    'визэнд ндш',
    'ажил олгогч ндш төлдөг эсэх',
    'contributions paid proof',
    'цалингийн ндш харах',
    'ндш төлөлт',
    'ндш төлөлтөө харах',
    'нийгмийн даатгал хэдэн сар төлсөн',
    'даатгалын төлөлт',
  ],
  law: [{ act: 'Нийгмийн даатгалын ерөнхий хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'insurance.contributions',
  show: ['year', 'orgName', 'months', 'salaryAmount', 'salaryFee'],
  ask: {
    name: 'years',
    question: {
      type: 'yearSpan',
      title: 'Аль жилүүдийнх вэ?',
      hint: 'Жишээ нь, 2022-оос 2026',
      earliest: 1995,
      yearsMost: 35,
    },
    fills: { startYear: 'years.from', endYear: 'years.to' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Эдгээр жилд шимтгэл төлсөн бүртгэл олдсонгүй.',
    remedy: 'Өөр жил сонгох, эсвэл ажил олгогчоосоо лавлаарай.',
  },
  source: 'github:Tugs11/emongolia-burduulelt, names and prices as the e-Mongolia search gave them, 2026-10',
  confidence: 'high',
})
