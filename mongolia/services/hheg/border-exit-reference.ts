import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'border-exit-reference',
  agency: 'hheg',
  title: 'Хилээр гарсан лавлагаа',
  summary: 'Монголоос гарсан огноо, зорилгоо баталсан баримт авна.',
  words: [
    'гадагш гарсан лавлагаа',
    'хэзээ гарсан',
    'гадаад явсан огноо',
    'exit record',
    'гадаад руу гарсан өдрийн лавлагаа',
    'хэзээ улсаас гарсан',
    'хил гарсан огноо',
    'нөхөр гадаад гарсан огноо',
    'exit date proof',
  ],
  law: [
    { act: 'Хилийн тухай хууль' },
    { act: 'Монгол Улсын иргэн гадаадад хувийн хэргээр зорчих, цагаачлах тухай хууль' },
  ],
  read: 'border.exits',
  show: ['passDate', 'portName', 'entryExitCountry', 'transport', 'tripPurpose'],
  ask: {
    name: 'exitYears',
    question: {
      type: 'yearSpan',
      title: 'Аль жилүүдэд гарсан бэ?',
      hint: 'Жишээ нь, 2022-оос 2026',
      earliest: 2000,
      yearsMost: 20,
    },
    fills: { startDate: 'exitYears.from', endDate: 'exitYears.to' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Гарсан бүртгэл олдсонгүй.', remedy: 'Жилээ шалгаад, өөр жил сонгоно уу.' },
  source: 'github:e-mongolia/lavlagaa, KHUR operation name (WS100158)',
  confidence: 'high',
})
