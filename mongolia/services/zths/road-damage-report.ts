import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'road-damage-report',
  agency: 'zths',
  kind: 'notification',
  title: 'Замын эвдрэл мэдээлэх',
  summary: 'Нүх, эвдэрсэн гүүр, унасан тэмдгийг мэдээлнэ.',
  words: [
    'замын нүх',
    'эвдэрсэн зам',
    'гүүр нурсан',
    'замын тэмдэг унасан',
    'pothole',
    'замын нүхэнд дугуй хагарсан',
    'зам эвдэрхий байна',
    'замын нүх бөглүүлэх',
    'асфальт цөмөрсөн',
    'яма замд',
    'гүүр эвдэрсэн',
    'broken road',
    'үерт зам тасарсан',
  ],
  law: [{ act: 'Авто замын тухай хууль' }],
  ask: {
    damage: {
      type: 'choice',
      title: 'Юу эвдэрсэн бэ?',
      options: {
        hole: 'Замын нүх',
        bridge: 'Гүүр, хоолой',
        sign: 'Тэмдэг, хашлага',
        flood: 'Үерт автсан',
        snow: 'Цас, халтиргаа',
      },
    },
    where: { type: 'address', title: 'Хаана байна вэ?', why: 'Засварын баг энэ газар очно.' },
    danger: { type: 'yesNo', title: 'Одоо аюултай юу?', hint: 'Аюултай бол 102 руу залгана уу.' },
    closed: { type: 'yesNo', title: 'Зам хаагдсан уу?' },
    picture: { type: 'file', title: 'Зураг байвал хавсаргана уу', optional: true, accept: ['jpeg', 'png'] },
  },
  when: {
    closed: { danger: true },
  },
  fee: [{ label: 'Мэдээлэл', amount: 0 }],
  workingDays: 3, // our own default: no source gives a limit
  checks: [{ title: 'Шууд аюулгүй', when: { danger: false } }],
  returns: [
    { code: 'where-unclear', say: 'Байршил тодорхойгүй байна. Хамгийн ойрын газрыг бичнэ үү.', asks: ['where'] },
  ],
  refusals: [
    {
      code: 'local-road',
      say: 'Энэ зам орон нутгийн харьяанд байна.',
      remedy: 'Сум, дүүргийн Засаг даргын тамгын газарт мэдэгдэнэ үү.',
      law: { act: 'Авто замын тухай хууль' },
    },
    {
      code: 'already',
      say: 'Энэ эвдрэлийг аль хэдийн засварласан байна.',
      remedy: 'Дахин эвдэрвэл шинээр мэдээлнэ үү.',
      law: { act: 'Авто замын тухай хууль' },
    },
  ],
  gives: { says: 'Баярлалаа. Засварын багт даалгалаа.' },
  confidence: 'low',
})
