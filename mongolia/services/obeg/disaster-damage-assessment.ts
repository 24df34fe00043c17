import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'disaster-damage-assessment',
  agency: 'obeg',
  kind: 'registration',
  title: 'Гамшгийн хохирол үнэлүүлэх',
  summary: 'Үер, зуд, түймрийн хохирлоо бүртгүүлж, акт гаргуулна.',
  words: ['үерийн хохирол', 'зудын хохирол', 'хохирол барагдуулах', 'байшин шатсан', 'damage assessment'],
  law: [{ act: 'Гамшгаас хамгаалах тухай хууль' }],
  facts: { homes: { rows: 'property.list' }, homeCount: { count: 'homes' } },
  ask: {
    place: { type: 'place', level: 2, title: 'Аль сум, дүүрэгт болсон бэ?' },
    disaster: {
      type: 'choice',
      title: 'Юунаас хохирсон бэ?',
      options: { flood: 'Үер', dzud: 'Зуд', fire: 'Түймэр', wind: 'Салхи, шуурга', quake: 'Газар хөдлөлт' },
    },
    happened: { type: 'date', title: 'Хэзээ болсон бэ?', latest: 'today' },
    lost: {
      type: 'several',
      title: 'Юу хохирсон бэ?',
      options: { home: 'Гэр, байшин', animals: 'Мал', car: 'Машин', goods: 'Эд зүйл', crop: 'Тариалан' },
    },
    deadAnimals: { type: 'number', title: 'Хэдэн мал үхсэн бэ?', least: 0, most: 20_000 },
    estimate: { type: 'money', title: 'Хохирлоо хэд гэж үзэж байна вэ?', least: 0 },
    pictures: { type: 'file', title: 'Хохирлын зургаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { deadAnimals: { disaster: 'dzud' } },
  fee: [{ label: 'Үнэлгээ', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Өмчийн бүртгэлтэй', when: { homeCount: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'no-disaster',
      say: 'Тэр өдөр гамшиг бүртгэгдээгүй байна.',
      remedy: 'Огноогоо шалгаад дахин мэдэгдэнэ үү.',
      law: { act: 'Гамшгаас хамгаалах тухай хууль' },
    },
    {
      code: 'no-loss',
      say: 'Үзлэгээр хохирол тогтоогдсонгүй.',
      remedy: 'Нэмэлт баримттай дахин хүсэлт гаргана уу.',
      law: { act: 'Гамшгаас хамгаалах тухай хууль' },
    },
  ],
  gives: { says: 'Хохирлын акт гарлаа. «Гамшигт хохирсон тодорхойлолт» авна уу.' },
  confidence: 'low',
})
