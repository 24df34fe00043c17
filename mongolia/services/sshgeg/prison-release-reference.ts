import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'prison-release-reference',
  agency: 'sshgeg',
  title: 'Хорих ангиас суллагдсан тодорхойлолт',
  summary: 'Ял эдэлж суллагдсанаа баталсан баримт авна.',
  words: [
    'шоронгоос гарсан бичиг',
    'суллагдсан бичиг',
    'ял эдэлсэн тодорхойлолт',
    'prison release',
    'шоронд сууж байсан бичиг',
    'хоригдож гарсан тодорхойлолт',
    'ялаа эдлээд гарсан',
    'колоноос гарсан',
    'турм гарсан бичиг',
    'хорихоос суллагдсан лавлагаа',
    'proof of release',
    'шоронгоос гарсан хүнд бичиг',
  ],
  law: [{ act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' }],
  read: 'court.released',
  show: ['prison', 'releasedDate', 'releaseType', 'conditionCase'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Хорих ангиас суллагдсан бүртгэл олдсонгүй.',
    remedy: 'Суллагдсан хорих ангидаа хандаж бүртгэлээ шалгуулна уу.',
  },
  source: 'github:e-mongolia/lavlagaa, KHUR operation name (WS101107)',
  confidence: 'medium',
})
