import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'stray-livestock',
  agency: 'soum',
  kind: 'notification',
  title: 'Алдуул мал мэдүүлэх',
  summary: 'Эзэнгүй мал олсон, малаа алдсанаа зарлана.',
  words: ['алдуул мал', 'мал алдсан', 'адуу алдсан', 'мал олсон', 'эзэнгүй мал', 'lost horse'],
  law: [
    { act: 'Иргэний хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  ask: {
    place: { type: 'place', title: 'Аль суманд болсон бэ?', level: 2 },
    side: {
      type: 'choice',
      title: 'Мал алдсан уу, олсон уу?',
      options: { lost: 'Малаа алдсан', found: 'Мал олсон', sold: 'Алдуул мал худалдахыг харсан' },
    },
    strayKind: {
      type: 'choice',
      title: 'Ямар мал вэ?',
      options: { horse: 'Адуу', cattle: 'Үхэр', camel: 'Тэмээ', sheep: 'Хонь', goat: 'Ямаа' },
    },
    strayCount: { type: 'number', title: 'Хэд вэ?', least: 1, most: 500 },
    look: { type: 'longText', title: 'Зүс, тамга, имийг бичнэ үү', longest: 500 },
    seenOn: { type: 'date', title: 'Хэдний өдөр болсон бэ?', latest: 'today' },
    strayPicture: { type: 'file', title: 'Малын зураг байвал хавсаргана уу', accept: ['jpeg', 'png'], optional: true },
  },
  fee: [{ label: 'Зар', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'is-theft',
      say: 'Мал хулгайд алдсан шинжтэй байна.',
      remedy: 'Цагдаад гомдол гаргана уу.',
      law: { act: 'Гэмт хэрэг, зөрчлөөс урьдчилан сэргийлэх тухай хууль' },
    },
    {
      code: 'owner-known',
      say: 'Малын эзэн аль хэдийн олдсон байна.',
      remedy: 'Багийн Засаг даргаас асууна уу.',
      law: { act: 'Иргэний хууль' },
    },
  ],
  gives: { says: 'Зарыг бүх багт хүргэлээ. Эзэн, мал олдвол утсаар мэдэгдэнэ.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
