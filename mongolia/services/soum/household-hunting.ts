import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'household-hunting',
  agency: 'soum',
  kind: 'permit',
  title: 'Ахуйн зориулалтаар агнах зөвшөөрөл',
  summary: 'Зөвшөөрсөн амьтныг өөрийн хэрэгцээнд агнах бичиг авна.',
  words: [
    'ангийн зөвшөөрөл',
    'ан хийх',
    'агнуурын бичиг',
    'тарвага',
    'зээр агнах',
    'hunting permit',
    'тарвага агнах зөвшөөрөл',
    'ангийн бичиг авах',
    'хэрэгцээндээ ан хийх',
    'чоно агнах',
    'гахай агнах зөвшөөрөл',
    'hunt for food',
  ],
  law: [{ act: 'Амьтны тухай хууль' }, { act: 'Агнуурын бүс нутгийн менежментийн тухай хууль' }],
  facts: { hunterBirth: { from: 'civil.person.birthDate' }, hunterAge: { yearsSince: 'hunterBirth' } },
  ask: {
    place: { type: 'place', title: 'Аль суманд агнах вэ?', level: 2 },
    animal: {
      type: 'choice',
      title: 'Юу агнах вэ?',
      options: { gazelle: 'Цагаан зээр', boar: 'Бодон гахай', roe: 'Бор гөрөөс', hare: 'Туулай', bird: 'Шувуу' },
    },
    number: { type: 'number', title: 'Хэдийг агнах вэ?', least: 1, most: 20 },
    gunKind: {
      type: 'choice',
      title: 'Юугаар агнах вэ?',
      options: { rifle: 'Винтов', shotgun: 'Гөлгөр голтой буу', trap: 'Урхи, хавх' },
    },
    gunPaper: { type: 'file', title: 'Бууны гэрчилгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    huntFrom: { type: 'date', title: 'Хэзээ агнах вэ?', earliest: 'today' },
  },
  when: { gunPaper: { gunKind: ['rifle', 'shotgun'] } },
  stop: [
    {
      when: { hunterAge: { below: 18 } },
      say: 'Ан агнах зөвшөөрлийг 18 нас хүрсэн хүнд олгоно.',
      remedy: 'Насанд хүрсэн хүн хүсэлт гаргана уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [
    { code: 'gun-paper-unread', say: 'Бууны гэрчилгээ уншигдахгүй байна. Дахин хавсаргана уу.', asks: ['gunPaper'] },
  ],
  refusals: [
    {
      code: 'closed-season',
      say: 'Энэ амьтныг агнахыг хориглосон үе байна.',
      remedy: 'Агнахыг зөвшөөрсөн хугацаанд дахин хандана уу.',
      law: { act: 'Амьтны тухай хууль' },
    },
    {
      code: 'quota-out',
      say: 'Сумын агнуурын тоо дууссан байна.',
      remedy: 'Дараа жилийн тоо батлагдсаны дараа хандана уу.',
      law: { act: 'Амьтны тухай хууль' },
    },
    {
      code: 'poached',
      say: 'Та хууль бус агналтын зөрчилтэй байна.',
      remedy: 'Торгуулиа төлж, хугацаа дууссаны дараа хандана уу.',
      law: { act: 'Зөрчлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Ахуйн зориулалтаар агнах зөвшөөрөл',
    show: ['place', 'animal', 'number', 'gunKind', 'huntFrom'],
    validDays: 30,
  },
  local: { at: 'place', by: ['soum', 'duureg'], fee: 'Амьтны нөөц ашигласны төлбөр' },
  confidence: 'low',
})
