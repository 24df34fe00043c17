import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'tobacco-retail-permit',
  agency: 'duureg',
  kind: 'permit',
  title: 'Тамхи худалдах зөвшөөрөл',
  summary: 'Дэлгүүртээ тамхи зарах зөвшөөрөл авна.',
  words: [
    'тамхи зарах',
    'тамхины зөвшөөрөл',
    'янжуур зарах',
    'дэлгүүрт тамхи',
    'tobacco',
    'дэлгүүртээ тамхи зарах',
    'сигарет худалдах',
    'тамхины лангуу',
    'вейп зарах',
    'түцэнд тамхи зарах',
    'тамхины эрх сунгах',
    'sell cigarettes',
  ],
  law: [{ act: 'Тамхины хяналтын тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Тамхи зарах дэлгүүр аль сум, дүүрэгт вэ?', level: 2 },
    tobaccoShop: { type: 'text', title: 'Дэлгүүрийн нэр юу вэ?', longest: 80 },
    hidden: { type: 'yesNo', title: 'Тамхийг харагдахгүй тавих уу?' },
    kinds: {
      type: 'several',
      title: 'Ямар тамхи зарах вэ?',
      options: { cigarette: 'Янжуур', cut: 'Дүнсэн тамхи', snuff: 'Хамрын тамхи' },
    },
    youth: {
      type: 'declaration',
      title: 'Насанд хүрээгүй хүнд зарахгүй',
      statement: '21 нас хүрээгүй хүнд тамхи худалдахгүй.',
    },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Тамхи харагдахгүй', when: { hidden: true } }],
  refusals: [
    {
      code: 'sold-to-young',
      say: 'Насанд хүрээгүй хүнд тамхи зарсан зөрчилтэй.',
      remedy: 'Зөрчлийн хугацаа дууссаны дараа хандана уу.',
      law: { act: 'Тамхины хяналтын тухай хууль' },
    },
    {
      code: 'campus',
      say: 'Сургууль, эмнэлгийн орчинд тамхи зарахгүй.',
      remedy: 'Өөр байршил сонгоно уу.',
      law: { act: 'Тамхины хяналтын тухай хууль' },
    },
  ],
  gives: { document: 'Тамхи худалдах зөвшөөрөл', show: ['place', 'tobaccoShop', 'kinds'], validDays: 365 },
  local: { at: 'place', by: ['duureg', 'soum'], fee: 'Тамхины зөвшөөрлийн хураамж' },
  confidence: 'low',
})
