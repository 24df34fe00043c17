import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'common-minerals-permit',
  agency: 'amgtg',
  kind: 'permit',
  title: 'Элс, хайрга, шавар олборлох зөвшөөрөл',
  summary: 'Түгээмэл тархацтай ашигт малтмал олборлоно.',
  words: [
    'элс',
    'хайрга',
    'шавар',
    'сайр',
    'карьер',
    'sand gravel',
    'элс ухах',
    'хайрга зарах',
    'шавар авч тоосго хийх',
    'карьер нээх',
    'чулуу олборлох',
    'замын шороо авах',
    'gravel pit',
  ],
  law: [{ act: 'Түгээмэл тархацтай ашигт малтмалын тухай хууль' }, { act: 'Газрын тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Аль аймаг, нийслэлд олборлох вэ?', level: 1 },
    company: {
      type: 'choice',
      title: 'Аль байгууллага олборлох вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    stuff: {
      type: 'choice',
      title: 'Юу олборлох вэ?',
      options: { sand: 'Элс', gravel: 'Хайрга', clay: 'Шавар', stone: 'Барилгын чулуу' },
    },
    cubic: { type: 'number', title: 'Жилд хэдэн шоо метр вэ?', least: 1 },
    restore: { type: 'file', title: 'Нөхөн сэргээх төлөвлөгөөгөө хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'river-bed',
      say: 'Голын ёроолыг ухахыг хориглоно.',
      remedy: 'Голоос зайтай талбай сонгоно уу.',
      law: { act: 'Усны тухай хууль' },
    },
    {
      code: 'deposit-unpaid',
      say: 'Нөхөн сэргээлтийн барьцаа байршуулаагүй.',
      remedy: 'Барьцаагаа төлж баримтаа илгээнэ үү.',
      law: { act: 'Түгээмэл тархацтай ашигт малтмалын тухай хууль' },
    },
  ],
  gives: { document: 'Түгээмэл ашигт малтмалын зөвшөөрөл', show: ['place', 'stuff', 'cubic'], validDays: 1095 }, // no period is published: a cautious default of ours
  local: { at: 'place', by: ['aimag', 'nzdtg'] },
  confidence: 'medium',
})
