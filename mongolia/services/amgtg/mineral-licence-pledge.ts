import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'mineral-licence-pledge',
  agency: 'amgtg',
  kind: 'registration',
  title: 'Тусгай зөвшөөрлийн барьцаа бүртгүүлэх',
  summary: 'Зээлийн барьцаанд тусгай зөвшөөрлөө бүртгүүлнэ.',
  words: [
    'лиценз барьцаалах',
    'уурхай барьцаа',
    'pledge licence',
    'лицензээ зээлийн барьцаанд тавих',
    'уурхайн лицензээр зээл авах',
    'уурхайгаа банкинд барьцаалах',
    'тусгай зөвшөөрөл барьцаалж зээл',
    'лицензийн залог',
    'mining licence as collateral',
  ],
  law: [{ act: 'Ашигт малтмалын тухай хууль' }],
  facts: { pledged: { from: 'minerals.licence.pledged', with: { licenceNumber: 'licence' } } },
  ask: {
    licence: {
      type: 'choice',
      title: 'Аль зөвшөөрлийг барьцаалах вэ?',
      options: { rows: 'minerals.licences', value: 'licenceNumber', label: ['licenceNumber', 'areaName', 'kind'] },
    },
    creditor: { type: 'text', title: 'Аль банк зээл олгож байна вэ?', longest: 120 },
    amount: { type: 'money', title: 'Хэдэн төгрөгийн зээл вэ?', least: 1 },
    agreement: { type: 'file', title: 'Барьцааны гэрээгээ хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Урьд барьцаалаагүй', when: { pledged: false } }],
  refusals: [
    {
      code: 'not-a-bank',
      say: 'Барьцаалагч нь банк, санхүүгийн байгууллага биш.',
      remedy: 'Хуульд заасан барьцаалагч сонгоно уу.',
      law: { act: 'Ашигт малтмалын тухай хууль' },
    },
    {
      code: 'already-pledged',
      say: 'Зөвшөөрөл өөр барьцаанд байна.',
      remedy: 'Өмнөх барьцаагаа чөлөөлнө үү.',
      law: { act: 'Ашигт малтмалын тухай хууль' },
    },
  ],
  gives: { says: 'Барьцааг бүртгэлээ. Гэрчилгээг барьцаалагч хадгална.' },
  confidence: 'low',
})
