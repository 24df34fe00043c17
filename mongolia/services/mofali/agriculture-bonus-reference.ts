import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'agriculture-bonus-reference',
  agency: 'mofali',
  title: 'Ноос, арьсны урамшууллын лавлагаа',
  summary: 'Бэлтгэсэн түүхий эдэд авсан урамшууллаа харна.',
  words: [
    'ноосны мөнгө',
    'урамшуулал орсон уу',
    'wool bonus',
    'арьс ширний урамшуулал',
    'ноос тушаасан мөнгө орсонгүй',
    'хонины ноосны урамшуулал шалгах',
    'ширний мөнгө хэдэн төгрөг',
    'малчны түүхий эдийн мөнгө',
    'hide bonus',
  ],
  law: [{ act: 'Хөдөө аж ахуйн гаралтай бараа, түүхий эдийн биржийн тухай хууль' }],
  read: 'livestock.bonuses',
  show: ['year', 'product', 'quantity', 'amount'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Урамшуулал авсан бүртгэл алга.',
    remedy: 'Тушаасан түүхий эдээ бүртгүүлж урамшуулал авах хүсэлт гаргана уу.',
  },
  confidence: 'medium',
})
