import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'border-pasture-permit',
  agency: 'hheg',
  kind: 'permit',
  title: 'Хилийн зурваст мал бэлчээрлүүлэх зөвшөөрөл',
  summary: 'Малчин өрх хилийн зурваст нүүж, мал бэлчээрлүүлнэ.',
  words: [
    'хилийн бэлчээр',
    'хил дагуу нутаглах',
    'хилд отор',
    'border pasture',
    'хил дээр мал хариулах',
    'хилийн зурваст өвөлжих',
    'хил рүү отор нүүх',
    'застав дагуу мал бэлчээх',
    'хилийн ойролцоо нутаглах',
    'graze near border',
  ],
  law: [{ act: 'Хилийн тухай хууль' }, { act: 'Газрын тухай хууль' }],
  ask: {
    place: { type: 'place', level: 2, title: 'Аль сумын хилд нутаглах вэ?' },
    season: {
      type: 'choice',
      title: 'Аль улиралд вэ?',
      options: { winter: 'Өвөл', spring: 'Хавар', summer: 'Зун', autumn: 'Намар' },
    },
    herd: { type: 'number', title: 'Хэдэн толгой малтай вэ?', least: 1, most: 20_000 },
    camp: { type: 'text', title: 'Нутаглах газрын нэр юу вэ?', longest: 120 },
    family: { type: 'number', title: 'Хэдэн хүн нутаглах вэ?', least: 1, most: 40 },
    bag: { type: 'file', title: 'Багийн Засаг даргын тодорхойлолтоо хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'pasture-full',
      say: 'Бэлчээрийн даац хэтэрсэн байна.',
      remedy: 'Өөр газар сонгоод дахин хүсэлт гаргана уу.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'disease',
      say: 'Мал хилийн хорио цээртэй байна.',
      remedy: 'Хорио цээр цуцлагдсаны дараа хүсэлт гаргана уу.',
      law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Хилийн зурваст мал бэлчээрлүүлэх зөвшөөрөл',
    show: ['place', 'season', 'herd', 'camp', 'family'],
    validDays: 180,
  }, // no source gives the term: our own default
  confidence: 'low',
})
