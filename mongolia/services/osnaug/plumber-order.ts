import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'plumber-order',
  agency: 'osnaug',
  kind: 'order',
  title: 'Слесарь, цахилгаанчин дуудах',
  summary: 'Цорго, хоолой, гэрлийн засварт мэргэжлийн хүн дуудна.',
  words: ['слесарь дуудах', 'цорго гоожсон', 'хоолой бөглөрсөн', 'контороос хүн дуудах', 'засвар', 'plumber'],
  law: [{ act: 'Орон сууцны тухай хууль' }, { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' }],
  facts: { callCode: { from: 'heating.account.flatCode' }, callPlace: { from: 'heating.account.place' } },
  known: ['callCode', 'callPlace'],
  ask: {
    trade: {
      type: 'choice',
      title: 'Хэн хэрэгтэй вэ?',
      options: { plumber: 'Слесарь', electrician: 'Цахилгаанчин', welder: 'Гагнуурчин', lift: 'Лифтний засварчин' },
    },
    trouble: { type: 'text', title: 'Юу эвдэрсэн бэ?', longest: 150 },
    hurry: { type: 'choice', title: 'Хэр яаралтай вэ?', options: { now: 'Одоо', today: 'Өнөөдөр', later: 'Дараа' } },
    visitOn: { type: 'date', title: 'Хэзээ ирэх вэ?', earliest: 'today' },
    spare: { type: 'yesNo', title: 'Сэлбэгээ өөрөө бэлдсэн үү?' },
  },
  when: { visitOn: { hurry: 'later' } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'association-part',
      say: 'Дундын өмчлөлийн засварыг холбоо хийдэг.',
      remedy: 'Сууц өмчлөгчдийн холбоонд хандана уу.',
      law: {
        act: 'Сууц өмчлөгчдийн холбооны эрх зүйн байдал, нийтийн зориулалттай орон сууцны байшингийн дундын өмчлөлийн эд хөрөнгийн тухай хууль',
      },
    },
    {
      code: 'not-served',
      say: 'Танай байранд өөр байгууллага үйлчилдэг.',
      remedy: 'Үйлчлэх байгууллагаа лавлагаанаас харна уу.',
      law: { act: 'Орон сууцны тухай хууль' },
    },
  ],
  gives: { says: 'Засварчин хуваарилагдлаа. Ажил дуусахад хийсэн ажлын бичигт гарын үсэг зурна уу.' },
  confidence: 'low',
})
