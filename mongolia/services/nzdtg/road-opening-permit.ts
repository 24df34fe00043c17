import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'road-opening-permit',
  agency: 'nzdtg',
  kind: 'permit',
  title: 'Зам талбай сэтлэх зөвшөөрөл',
  summary: 'Шугам сүлжээ татахад зам, талбай ухах зөвшөөрөл авна.',
  words: ['зам ухах', 'зам сэтлэх', 'шугам татах', 'суваг ухах', 'газар шороо', 'dig up road'],
  law: [
    { act: 'Авто замын тухай хууль' },
    { act: 'Барилгын тухай хууль' },
    { act: 'Монгол Улсын нийслэл Улаанбаатар хотын эрх зүйн байдлын тухай хууль' },
  ],
  ask: {
    digFirm: {
      type: 'choice',
      title: 'Аль компани ажиллах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    digFor: {
      type: 'choice',
      title: 'Юунд зориулж ухах вэ?',
      options: {
        water: 'Ус, бохирын шугам',
        heat: 'Дулааны шугам',
        power: 'Цахилгаан',
        telecom: 'Холбооны кабель',
        repair: 'Засвар',
      },
    },
    digPlace: { type: 'text', title: 'Аль гудамжинд вэ?', longest: 150 },
    digMetres: { type: 'number', title: 'Хэдэн метр ухах вэ?', least: 1, most: 20_000 },
    digFrom: { type: 'date', title: 'Хэзээ эхлэх вэ?', earliest: 'today' },
    digDays: { type: 'number', title: 'Хэдэн өдөр үргэлжлэх вэ?', least: 1, most: 120 },
    digPlan: { type: 'file', title: 'Хөдөлгөөн зохицуулах схемийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    restore: {
      type: 'declaration',
      title: 'Нөхөн сэргээх',
      statement: 'Замыг хугацаанд нь сэргээж, чанарын баталгаа гаргана.',
    },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [{ code: 'scheme-lacks', say: 'Схемд тойруу зам, тэмдэг дутуу байна.', asks: ['digPlan'] }],
  refusals: [
    {
      code: 'new-road',
      say: 'Шинээр тавьсан замыг сэтлэхгүй.',
      remedy: 'Нүхлэх аргаар гүйцэтгэх төслөө ирүүлнэ үү.',
      law: { act: 'Авто замын тухай хууль' },
    },
    {
      code: 'winter',
      say: 'Өвлийн улиралд зам сэтлэхийг хориглосон.',
      remedy: 'Хавар дахин хүсэлт гаргана уу.',
      law: { act: 'Авто замын тухай хууль' },
    },
  ],
  gives: {
    document: 'Зам талбай сэтлэх зөвшөөрөл',
    show: ['digFor', 'digPlace', 'digMetres', 'digFrom', 'digDays'],
    validDays: 120,
    bound: 'bearer',
  },
  confidence: 'low',
})
