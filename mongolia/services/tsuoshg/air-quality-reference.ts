import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'air-quality-reference',
  agency: 'tsuoshg',
  title: 'Агаарын чанарын лавлагаа',
  summary: 'Оршин суугаа нутгийн агаарын бохирдлын хэмжилт авна.',
  words: [
    'утаа',
    'агаарын бохирдол',
    'тоосонцор',
    'air quality',
    'манай хороонд утаа их байна',
    'агаарын чанарын индекс',
    'агаар хэр бохир вэ',
    'нарийн тоосонцрын хэмжээ',
    'утааны хэмжилт авах',
    'пм 2.5',
    'smog level',
  ],
  law: [{ act: 'Агаарын тухай хууль' }],
  read: 'environment.air',
  show: ['station', 'measuredDate', 'fineDust', 'airIndex', 'level'],
  ask: {
    name: 'place',
    question: { type: 'place', title: 'Аль сум, дүүргийн агаар вэ?', level: 2 },
    fills: { place: 'place' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Энэ нутагт агаарын харуул алга.', remedy: 'Ойролцоох дүүрэг, сумаа сонгоно уу.' },
  confidence: 'medium',
})
