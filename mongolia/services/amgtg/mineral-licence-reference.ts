import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'mineral-licence-reference',
  agency: 'amgtg',
  title: 'Ашигт малтмалын тусгай зөвшөөрлийн лавлагаа',
  summary: 'Хайгуул, ашиглалтын тусгай зөвшөөрлөө батална.',
  words: [
    'уурхайн лиценз',
    'тусгай зөвшөөрөл шалгах',
    'mining licence',
    'уурхай лицензтэй эсэх',
    'лиценз хүчинтэй эсэх',
    'хайгуулын лиценз шалгах',
    'уурхайн тусгай зөвшөөрлийн тодорхойлолт',
    'лицензийн дугаараар шалгах',
    'is mine licensed',
  ],
  law: [{ act: 'Ашигт малтмалын тухай хууль' }],
  read: 'minerals.licence',
  show: ['licenceNumber', 'holder', 'mineral', 'areaHa', 'issuedDate', 'expireDate'],
  ask: {
    name: 'licence',
    question: {
      type: 'choice',
      title: 'Аль тусгай зөвшөөрлийн лавлагаа вэ?',
      options: { rows: 'minerals.licences', value: 'licenceNumber', label: ['licenceNumber', 'areaName', 'kind'] },
    },
    fills: { licenceNumber: 'licence' },
  },
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Тусгай зөвшөөрлийн бүртгэл олдсонгүй.', remedy: 'Кадастрын хэлтэст дугаараа шалгуулна уу.' },
  confidence: 'medium',
})
