import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'mongol-script-exam-reference',
  agency: 'but',
  title: 'Монгол хэл, бичгийн шалгалтын лавлагаа',
  summary: 'Монгол бичгийн шалгалт өгснөө баталсан баримт авна.',
  words: [
    'монгол бичгийн батламж',
    'монгол бичгийн оноо',
    'үндэсний бичгийн шалгалт',
    'Mongolian script score',
    'монгол бичгийн шалгалтын дүн',
    'монгол бичиг тэнцсэн эсэх',
    'монгол бичгийн шалгалтын хариу',
    'монгол бичиг мэддэг тодорхойлолт',
    'бичгийн шалгалтын батламж',
    'хэл бичгийн шалгалтын сертификат',
    'script exam certificate',
  ],
  law: [{ act: 'Монгол хэлний тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'exams.script',
  show: ['levelName', 'score', 'certificateNumber', 'examDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Шалгалт өгсөн бүртгэл олдсонгүй.',
    remedy: '«Монгол бичгийн шалгалтад бүртгүүлэх» үйлчилгээг аваарай.',
  },
  confidence: 'medium',
})
