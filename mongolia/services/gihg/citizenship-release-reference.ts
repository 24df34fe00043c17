import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'citizenship-release-reference',
  agency: 'gihg',
  title: 'Харьяатаас гарсан лавлагаа',
  summary: 'Монгол Улсын харьяатаас гарсан огноогоо баталсан баримт авна.',
  words: [
    'иргэншлээс гарсан',
    'харьяатаас гарсан бичиг',
    'монгол иргэн биш',
    'released from citizenship',
    'монгол иргэншлээсээ гарсан бичиг',
    'харьяатаас хасагдсан огноо',
    'иргэн биш болсноо батлах',
    'гадаад иргэншил авахад гарсан лавлагаа',
    'proof of renounced citizenship',
  ],
  law: [{ act: 'Харьяатын тухай хууль' }],
  read: 'immigration.leaving',
  show: ['status', 'leavingDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Харьяатаас гарсан бүртгэл алга.',
    remedy: 'Гарах хүсэлтээ «Монгол Улсын харьяатаас гарах» хэсгээс гаргана уу.',
  },
  source: 'github:e-mongolia/lavlagaa, KHUR operation name (WS100169)',
  confidence: 'medium',
})
