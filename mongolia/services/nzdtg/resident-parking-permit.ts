import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'resident-parking-permit',
  agency: 'nzdtg',
  kind: 'permit',
  title: 'Оршин суугчийн зогсоолын эрх авах',
  summary: 'Төлбөртэй бүсэд амьдардаг хүн гэрийнхээ ойролцоо зогсоно.',
  words: [
    'гэрийн гадаа зогсох',
    'зогсоолын зөвшөөрөл',
    'оршин суугчийн хөнгөлөлт',
    'resident parking',
    'байрны гадаа машин тавих',
    'орцны үүдэнд машин тавих',
    'төлбөртэй зогсоол гэрийн дэргэд',
    'зогсоолд үнэгүй тавих оршин суугч',
    'байрныхаа ойр парковк',
    'манай байр төлбөртэй зогсоолтой',
    'park near home',
  ],
  law: [
    { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    { act: 'Монгол Улсын нийслэл Улаанбаатар хотын эрх зүйн байдлын тухай хууль' },
  ],
  facts: {
    parkAddress: { from: 'civil.address.fullAddress' },
    parkCity: { from: 'civil.address.aimagCityName' },
    parkDebts: { rows: 'capital.parkingDue' },
    parkDebt: { sum: 'parkDebts', of: 'amount' },
  },
  known: ['parkAddress'],
  ask: {
    ownCar: {
      type: 'choice',
      title: 'Аль машинд вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'modelName', 'plateNumber'] },
    },
    zoneWish: {
      type: 'choice',
      title: 'Аль бүсэд вэ?',
      options: { centre: 'Төвийн бүс', middle: 'Дундын бүс', outer: 'Захын бүс' },
    },
    garage: { type: 'yesNo', title: 'Дулаан зогсоолтой юу?' },
  },
  stop: [
    {
      when: { parkDebt: { atLeast: 1 } },
      say: 'Зогсоолын {parkDebt}\u00a0₮ өртэй байна.',
      remedy: 'Өрөө төлөөд эрхээ авна уу.',
      instead: 'parking-payment',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Нийслэлд бүртгэлтэй хаягтай', when: { parkCity: 'Улаанбаатар' } }],
  refusals: [
    {
      code: 'zone-differs',
      say: 'Таны хаяг энэ бүсэд хамаарахгүй.',
      remedy: 'Хаягийнхаа бүсийг сонгоно уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'one-per-flat',
      say: 'Нэг айлд нэг эрх олгосон байна.',
      remedy: 'Өмнөх эрхийг цуцлуулаад хандана уу.',
      law: { act: 'Монгол Улсын нийслэл Улаанбаатар хотын эрх зүйн байдлын тухай хууль' },
    },
  ],
  gives: { says: 'Эрх хүчинтэй боллоо. Зогсоолын камер таны дугаарыг таних болно.' },
  confidence: 'low',
})
