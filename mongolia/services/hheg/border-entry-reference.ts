import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'border-entry-reference',
  agency: 'hheg',
  title: 'Хилээр орсон лавлагаа',
  summary: 'Монголд орж ирсэн огноо, боомтоо баталсан баримт авна.',
  words: [
    'орж ирсэн огноо',
    'гадаадаас ирсэн лавлагаа',
    'хэзээ ирсэн',
    'entry record',
    'монголд хэзээ ирснээ батлах',
    'буцаж ирсэн өдрийн лавлагаа',
    'ямар боомтоор орсон',
    'гадаадаас эх орондоо ирсэн бичиг',
    'entry date proof',
  ],
  law: [{ act: 'Хилийн тухай хууль' }],
  read: 'border.arrivals',
  show: ['passDate', 'portName', 'entryExitCountry', 'transport', 'passportNum'],
  ask: {
    name: 'entryYears',
    question: {
      type: 'yearSpan',
      title: 'Аль жилүүдэд орж ирсэн бэ?',
      hint: 'Жишээ нь, 2022-оос 2026',
      earliest: 2000,
      yearsMost: 20,
    },
    fills: { startDate: 'entryYears.from', endDate: 'entryYears.to' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Орж ирсэн бүртгэл олдсонгүй.', remedy: 'Жилээ шалгаад, өөр жил сонгоно уу.' },
  source: 'github:e-mongolia/lavlagaa, KHUR operation name (WS100157)',
  confidence: 'high',
})
