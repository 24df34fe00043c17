import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'street-vending-permit',
  agency: 'duureg',
  kind: 'permit',
  title: 'Гудамж, талбайд худалдаа эрхлэх зөвшөөрөл',
  summary: 'Гудамжинд түр цэг ажиллуулах зөвшөөрөл авна.',
  words: ['гудамжны худалдаа', 'лангуу тавих', 'кофе зарах', 'улирлын худалдаа', 'street vendor'],
  law: [
    { act: 'Зөвшөөрлийн тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    { act: 'Хүнсний бүтээгдэхүүний аюулгүй байдлыг хангах тухай хууль' },
  ],
  ask: {
    place: { type: 'place', title: 'Аль сум, дүүрэгт худалдаа хийх вэ?', level: 2 },
    wares: {
      type: 'choice',
      title: 'Юу зарах вэ?',
      options: {
        flowers: 'Цэцэг',
        fruit: 'Жимс, ногоо',
        coffee: 'Кофе, ундаа',
        icecream: 'Мөхөөлдөс',
        books: 'Ном, сонин',
        crafts: 'Гар урлал',
      },
    },
    stand: {
      type: 'choice',
      title: 'Юугаар зарах вэ?',
      options: { cart: 'Түрдэг лангуу', kiosk: 'Зөөврийн павильон', truck: 'Зориулалтын машин' },
    },
    corner: { type: 'text', title: 'Аль гудамж, талбайд зогсох вэ?', longest: 100 },
    hours: {
      type: 'choice',
      title: 'Хэзээ ажиллах вэ?',
      options: { day: 'Өдөр', evening: 'Орой', weekend: 'Амралтын өдөр' },
    },
    untilWhen: { type: 'date', title: 'Хэзээ хүртэл ажиллах вэ?', earliest: 'today' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'walkway',
      say: 'Энэ цэг явган хүний замыг хаана.',
      remedy: 'Өргөн талбайтай өөр цэг сонгоно уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'points-full',
      say: 'Энэ гудамжны цэгийн тоо дүүрсэн.',
      remedy: 'Өөр гудамж сонгоно уу.',
      law: { act: 'Зөвшөөрлийн тухай хууль' },
    },
    {
      code: 'food-unfit',
      say: 'Хүнс хадгалах нөхцөл хангахгүй байна.',
      remedy: 'Хөргөгч, усаа шийдээд дахин хандана уу.',
      law: { act: 'Хүнсний бүтээгдэхүүний аюулгүй байдлыг хангах тухай хууль' },
    },
  ],
  gives: {
    document: 'Гудамжинд худалдаа эрхлэх зөвшөөрөл',
    show: ['place', 'wares', 'stand', 'corner', 'hours', 'untilWhen'],
    validDays: 180,
    bound: 'bearer',
  },
  local: { at: 'place', by: ['duureg', 'soum'], fee: 'Талбай ашиглалтын төлбөр' },
  confidence: 'low',
})
