import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'shop-opening-notice',
  agency: 'duureg',
  kind: 'declaration',
  title: 'Дэлгүүр, үйлчилгээ эхлэхээ мэдэгдэх',
  summary: 'Худалдаа, үйлчилгээний газар нээхээ мэдүүлнэ.',
  words: ['дэлгүүр нээх', 'хүнсний дэлгүүр', 'үсчин нээх', 'цайны газар нээх', 'үйлчилгээ эхлэх', 'open a shop'],
  law: [
    { act: 'Зөвшөөрлийн тухай хууль' },
    { act: 'Хүнсний бүтээгдэхүүний аюулгүй байдлыг хангах тухай хууль' },
    { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' },
  ],
  ask: {
    place: { type: 'place', title: 'Аль сум, дүүрэгт нээх вэ?', level: 2 },
    business: {
      type: 'choice',
      title: 'Юу ажиллуулах вэ?',
      options: {
        grocery: 'Хүнсний дэлгүүр',
        goods: 'Барааны дэлгүүр',
        canteen: 'Хоолны газар',
        hair: 'Үсчин, гоо сайхан',
        repair: 'Засвар',
        bath: 'Халуун ус',
      },
    },
    byWhom: { type: 'choice', title: 'Хэн эрхлэх вэ?', options: { person: 'Хувь хүн', firm: 'Компани' } },
    company: {
      type: 'choice',
      title: 'Аль компани вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    shopAddress: { type: 'address', title: 'Хаяг нь юу вэ?', why: 'Үйлчилгээний газрын хаягаар бүртгэнэ.' },
    openFrom: { type: 'date', title: 'Хэзээ нээх вэ?', earliest: 'today' },
    rules: {
      type: 'declaration',
      title: 'Шаардлага хангах',
      statement: 'Ариун цэвэр, галын аюулгүй байдал, үнэ ил тод байх шаардлагыг хангана.',
    },
  },
  when: { company: { byWhom: 'firm' } },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'not-suited',
      say: 'Энэ байранд ийм үйлчилгээ эрхлэхийг хориглодог.',
      remedy: 'Зориулалтын байр сонгоно уу.',
      law: { act: 'Хот байгуулалтын тухай хууль' },
    },
    {
      code: 'licence-needed',
      say: 'Энэ ажилд тусгай зөвшөөрөл хэрэгтэй.',
      remedy: 'Эхлээд тусгай зөвшөөрлөө авна уу.',
      law: { act: 'Зөвшөөрлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Үйл ажиллагаа эхэлсэн мэдэгдэл',
    show: ['place', 'business', 'shopAddress', 'openFrom'],
    validDays: 365,
  },
  local: { at: 'place', by: ['duureg', 'soum'] },
  confidence: 'low',
})
