import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'taxi-permit',
  agency: 'nntg',
  kind: 'permit',
  title: 'Таксины үйлчилгээ эрхлэх зөвшөөрөл',
  summary: 'Машинаараа такси явах зөвшөөрөл, тэмдэг авна.',
  words: [
    'такси болох',
    'такси явах',
    'таксины самбар',
    'таксины зөвшөөрөл',
    'taxi',
    'өөрийн машинаар такси',
    'такси компани нээх',
    'такси явж мөнгө олох',
    'таксист болох',
    'юбикаб жолооч',
    'шар машин явуулах',
    'drive a taxi',
    'таксины эрх авах',
    'такси',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    taxiClasses: { from: 'police.driver.classification' },
    taxiScore: { from: 'police.driver.driverScore' },
    taxiFines: { rows: 'police.fines' },
    taxiDebt: { sum: 'taxiFines', of: 'amount' },
  },
  known: ['taxiClasses', 'taxiScore'],
  ask: {
    place: { type: 'place', title: 'Аль аймаг, нийслэлд такси явах вэ?', level: 1 },
    cab: {
      type: 'choice',
      title: 'Аль машинаар явах вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'modelName', 'plateNumber'] },
    },
    dispatch: {
      type: 'choice',
      title: 'Яаж ажиллах вэ?',
      options: { alone: 'Хувиараа', firm: 'Таксины компанид', app: 'Утасны программаар' },
    },
    passengers: { type: 'number', title: 'Хэдэн хүн тээвэрлэх вэ?', least: 1, most: 8 },
    driverHealth: {
      type: 'file',
      title: 'Жолоочийн эрүүл мэндийн үзлэгийг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  stop: [
    {
      when: { taxiClasses: { known: false } },
      say: 'Танд жолоодох эрх бүртгэлгүй байна.',
      remedy: 'Эхлээд жолооны үнэмлэх авна уу.',
    },
    {
      when: { taxiDebt: { atLeast: 1 } },
      say: 'Төлөөгүй торгууль байна: {taxiDebt}\u00a0₮.',
      remedy: 'Торгуулиа төлөөд хандана уу.',
      instead: 'traffic-fines',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Жолоочийн оноотой', when: { taxiScore: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'cab-old',
      say: 'Машин таксинд тавих наснаас хэтэрсэн.',
      remedy: 'Шинэ загварын машинаар хүсэлт гаргана уу.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
    {
      code: 'taxi-limit',
      say: 'Таксины тооны хязгаар дүүрсэн.',
      remedy: 'Хязгаар нэмэгдэхээр мэдэгдэнэ.',
      law: { act: 'Зөвшөөрлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Таксины үйлчилгээний зөвшөөрөл',
    show: ['place', 'dispatch', 'passengers', 'taxiClasses'],
    validDays: 365,
  },
  local: { at: 'place', by: ['aimag', 'nntg'], fee: 'Таксины зөвшөөрлийн хураамж' },
  confidence: 'low',
})
