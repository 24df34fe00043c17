import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'construction-start-permit',
  agency: 'bht',
  kind: 'permit',
  title: 'Барилгын ажил эхлэх, үргэлжлүүлэх зөвшөөрөл',
  summary: 'Барилгын ажлыг хуулийн дагуу эхлэх зөвшөөрөл авна.',
  words: [
    'барилга барих зөвшөөрөл',
    'барилга эхлэх',
    'барилгын ажил үргэлжлүүлэх',
    'building permit',
    'барилга эхлүүлэх зөвшөөрөл',
    'суурь ухах',
    'байшин барьж эхлэх',
    'зогссон барилгаа үргэлжлүүлэх',
    'өвлийн улиралд барилга барих',
    'өргөтгөл барих',
    'start building a house',
  ],
  law: [{ act: 'Барилгын тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    use: { from: 'land.parcel.landuseType', with: { parcelId: 'parcel' } },
    disputed: { from: 'land.parcel.court', with: { parcelId: 'parcel' } },
  },
  ask: {
    stage: {
      type: 'choice',
      title: 'Ажлын аль шатанд байна вэ?',
      options: { begin: 'Шинээр эхлэх', resume: 'Үргэлжлүүлэх' },
    },
    parcel: {
      type: 'choice',
      title: 'Аль газар дээр барих вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    complexity: {
      type: 'choice',
      title: 'Барилга ямар төвөгтэй вэ?',
      options: { low: 'Бага төвөгтэй', middle: 'Дунд төвөгтэй', high: 'Төвөгтэй' },
    },
    floors: { type: 'number', title: 'Хэдэн давхар барих вэ?', least: 1 },
    expertise: {
      type: 'choice',
      title: 'Аль магадлалын дүгнэлттэй вэ?',
      options: {
        rows: 'construction.expertise',
        value: 'conclusionNumber',
        label: ['projectName', 'conclusionNumber'],
      },
    },
    contractor: {
      type: 'choice',
      title: 'Аль компани гүйцэтгэх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    supervisor: { type: 'file', title: 'Захиалагчийн хяналтын гэрээгээ хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 14,
  checks: [{ title: 'Газар маргаангүй', when: { disputed: false } }],
  refusals: [
    {
      code: 'no-land-right',
      say: 'Газрын зориулалт барилгын ажилд тохирохгүй.',
      remedy: 'Газрынхаа зориулалтыг өөрчлүүлнэ үү.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'design-differs',
      say: 'Зураг төсөл магадлалтай зөрж байна.',
      remedy: 'Магадлалаа шинэчлүүлээд дахин хандана уу.',
      law: { act: 'Барилгын тухай хууль' },
    },
    {
      code: 'contractor-unlicensed',
      say: 'Гүйцэтгэгч энэ ажлыг хийх эрхгүй байна.',
      remedy: 'Зөвшөөрөлтэй гүйцэтгэгч сонгоно уу.',
      law: { act: 'Барилгын тухай хууль' },
    },
  ],
  gives: { document: 'Барилгын ажлын зөвшөөрөл', show: ['stage', 'complexity', 'floors', 'use'], validDays: 730 }, // no period is published: a cautious default of ours
  source: 'facts of services: days from memory',
  confidence: 'medium',
})
