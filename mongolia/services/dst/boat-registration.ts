import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'boat-registration',
  agency: 'dst',
  kind: 'registration',
  title: 'Завь бүртгүүлэх',
  summary: 'Нуур, голд явах завь, хөлгөө бүртгүүлж дугаар авна.',
  words: [
    'завь бүртгэл',
    'моторт завь авах',
    'усан мотоцикл',
    'нуурын завь',
    'boat registration',
    'завь худалдаж авсан',
    'катер бүртгүүлэх',
    'завины дугаар авах',
    'хөвсгөл нуурт завь тавих',
    'хийлдэг завь бүртгүүлэх',
    'jet ski registration',
  ],
  law: [{ act: 'Усан замын тээврийн тухай хууль' }, { act: 'Далайн тухай хууль' }],
  ask: {
    craft: {
      type: 'choice',
      title: 'Юуг бүртгүүлэх вэ?',
      options: { motor: 'Моторт завь', jet: 'Усан мотоцикл', tourist: 'Жуулчны хөлөг', rowing: 'Сэлүүрт завь' },
    },
    power: { type: 'number', title: 'Хөдөлгүүр хэдэн морины хүчтэй вэ?', least: 1, most: 5000 },
    seats: { type: 'number', title: 'Хэдэн хүний суудалтай вэ?', least: 1, most: 500 },
    water: {
      type: 'choice',
      title: 'Хаана ашиглах вэ?',
      options: { khuvsgul: 'Хөвсгөл нуур', ugii: 'Өгий нуур', selenge: 'Сэлэнгэ мөрөн', other: 'Бусад' },
    },
    jackets: { type: 'number', title: 'Хэдэн аврах хантаазтай вэ?', least: 0, most: 1000 },
    bought: { type: 'file', title: 'Худалдан авсан баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    picture: { type: 'file', title: 'Завиныхаа зургийг хавсаргана уу', accept: ['jpeg', 'png'] },
  },
  when: {
    power: { craft: ['motor', 'jet', 'tourist'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Аврах хантаазтай', when: { jackets: { atLeast: 1 } } }],
  returns: [{ code: 'proof-other', say: 'Баримтад завины дугаар алга. Өөр баримт хавсаргана уу.', asks: ['bought'] }],
  refusals: [
    {
      code: 'protected-water',
      say: 'Энэ усанд моторт хөлөг хориглосон.',
      remedy: 'Сэлүүрт завь, эсвэл өөр ус сонгоно уу.',
      law: { act: 'Тусгай хамгаалалттай газар нутгийн тухай хууль' },
    },
    {
      code: 'unsafe-hull',
      say: 'Их бие нь аюулгүй байдлын шаардлага хангахгүй.',
      remedy: 'Засварлаж, үзлэг хийлгээд дахин хүсэлт гаргана уу.',
      law: { act: 'Усан замын тээврийн тухай хууль' },
    },
  ],
  gives: { document: 'Завины бүртгэлийн гэрчилгээ', show: ['craft', 'seats', 'water'], validDays: 365 },
  confidence: 'low',
})
