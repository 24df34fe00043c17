import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'exploration-extension',
  agency: 'amgtg',
  kind: 'permit',
  title: 'Хайгуулын зөвшөөрлийн хугацаа сунгах',
  summary: 'Хайгуулын хугацаагаа дахин сунгуулна.',
  words: [
    'лиценз сунгах',
    'хайгуул сунгах',
    'extend exploration',
    'хайгуулын лиценз дуусах гэж байна',
    'хайгуулаа гурван жилээр сунгах',
    'өрөмдлөг амжаагүй сунгах',
    'хайгуулын хугацаа дуусах',
    'х лиценз сунгах',
    'renew exploration licence',
  ],
  law: [{ act: 'Ашигт малтмалын тухай хууль' }],
  facts: {
    mineral: { from: 'minerals.licence.mineral', with: { licenceNumber: 'licence' } },
    areaHa: { from: 'minerals.licence.areaHa', with: { licenceNumber: 'licence' } },
    feeOwed: { from: 'minerals.licence.feeOwed', with: { licenceNumber: 'licence' } },
    endsOn: { from: 'minerals.licence.expireDate', with: { licenceNumber: 'licence' } },
    daysLeft: { daysUntil: 'endsOn' },
  },
  ask: {
    licence: {
      type: 'choice',
      title: 'Аль хайгуулын зөвшөөрлийг сунгах вэ?',
      options: { rows: 'minerals.licences', value: 'licenceNumber', label: ['licenceNumber', 'areaName', 'kind'] },
    },
    round: {
      type: 'choice',
      title: 'Хэд дэх сунгалт вэ?',
      options: { first: 'Эхний', second: 'Хоёр дахь', third: 'Гурав дахь' },
    },
    metres: { type: 'number', title: 'Хэдэн тууш метр өрөмдсөн бэ?', least: 0 },
    spent: { type: 'money', title: 'Хайгуулд хэдэн төгрөг зарцуулсан бэ?', least: 0 },
    results: { type: 'file', title: 'Хайгуулын үр дүнгийн тайланг хавсаргана уу', accept: ['pdf'] },
  },
  stop: [
    {
      when: { feeOwed: { atLeast: 1 } },
      say: 'Зөвшөөрлийн {feeOwed}\u00a0₮ төлбөр төлөгдөөгүй байна.',
      remedy: 'Төлбөрөө төлөөд сунгана уу.',
      instead: 'mineral-licence-fee',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Хугацаа дуусаагүй', when: { daysLeft: { atLeast: 0 } } }],
  refusals: [
    {
      code: 'min-cost',
      say: 'Хайгуулын зардал хуулийн доод хэмжээнд хүрээгүй.',
      remedy: 'Зардлын баримтаа нөхөж илгээнэ үү.',
      law: { act: 'Ашигт малтмалын тухай хууль' },
    },
    {
      code: 'late-extension',
      say: 'Сунгах хүсэлт хугацаанаас хойш ирсэн.',
      remedy: 'Талбайг шинэ сонгон шалгаруулалтаар авна.',
      law: { act: 'Ашигт малтмалын тухай хууль' },
    },
  ],
  gives: { document: 'Сунгасан хайгуулын зөвшөөрөл', show: ['round', 'mineral', 'areaHa'], validDays: 1095 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
