import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'mineral-pledge-reference',
  agency: 'amgtg',
  title: 'Тусгай зөвшөөрлийн барьцааны лавлагаа',
  summary: 'Тусгай зөвшөөрөл барьцаатай эсэхийг батална.',
  words: [
    'лиценз барьцаа',
    'зөвшөөрөл барьцаатай юу',
    'licence pledge',
    'лиценз барьцаанд байгаа эсэх',
    'уурхайн лиценз банкинд тавьсан',
    'уурхайн лиценз чөлөөтэй эсэх',
    'лиценз авахын өмнө барьцаа шалгах',
    'лиценз барьцаагүй гэсэн бичиг',
    'is licence mortgaged',
  ],
  law: [{ act: 'Ашигт малтмалын тухай хууль' }],
  read: 'minerals.pledges',
  show: ['pledgeNumber', 'bank', 'registeredDate'],
  ask: {
    name: 'licence',
    question: {
      type: 'choice',
      title: 'Аль зөвшөөрлийн барьцаа вэ?',
      options: { rows: 'minerals.licences', value: 'licenceNumber', label: ['licenceNumber', 'areaName', 'kind'] },
    },
    fills: { licenceNumber: 'licence' },
  },
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Барьцааны бүртгэл алга.', remedy: 'Нэмэлт мэдээллийг кадастраас лавлана уу.' },
  emptyIsAnswer: true,
  confidence: 'medium',
})
