import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'mining-licence',
  agency: 'amgtg',
  kind: 'permit',
  title: 'Ашиглалтын тусгай зөвшөөрөл авах',
  summary: 'Хайгуул хийсэн ордоо ашиглах эрх авна.',
  words: [
    'уурхайн лиценз авах',
    'уурхай нээх',
    'ордын эрх',
    'open mine',
    'уурхай ажиллуулах лиценз',
    'алт олборлох зөвшөөрөл',
    'нүүрс олборлох лиценз',
    'хайгуулаа ашиглалт болгох',
    'орд ашиглах эрх',
    'шороон ордын лиценз',
    'dig gold licence',
    'mining permit',
  ],
  law: [{ act: 'Ашигт малтмалын тухай хууль' }, { act: 'Газрын хэвлийн тухай хууль' }],
  facts: {
    mineral: { from: 'minerals.licence.mineral', with: { licenceNumber: 'licence' } },
    dispute: { from: 'minerals.licence.dispute', with: { licenceNumber: 'licence' } },
  },
  ask: {
    licence: {
      type: 'choice',
      title: 'Аль хайгуулын талбайд уурхай нээх вэ?',
      options: { rows: 'minerals.licences', value: 'licenceNumber', label: ['licenceNumber', 'areaName', 'kind'] },
    },
    reserve: { type: 'number', title: 'Бүртгүүлсэн нөөц хэдэн тонн вэ?', least: 1 },
    method: {
      type: 'choice',
      title: 'Яаж олборлох вэ?',
      options: { open: 'Ил уурхай', under: 'Далд уурхай', placer: 'Шороон орд' },
    },
    life: { type: 'number', title: 'Хэдэн жил ажиллах вэ?', least: 1 },
    feasibility: { type: 'file', title: 'Техник, эдийн засгийн үндэслэлээ хавсаргана уу', accept: ['pdf'] },
    assessment: {
      type: 'choice',
      title: 'Байгаль орчны аль үнэлгээтэй вэ?',
      options: {
        rows: 'environment.assessment',
        value: 'conclusionNumber',
        label: ['projectName', 'conclusionNumber'],
      },
    },
    local: { type: 'file', title: 'Орон нутагтай хийсэн гэрээг хавсаргана уу', accept: ['pdf'], optional: true },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Маргаангүй', when: { dispute: false } }],
  refusals: [
    {
      code: 'reserve-unregistered',
      say: 'Ордын нөөцийг бүртгүүлээгүй байна.',
      remedy: 'Нөөцөө эрдэс баялгийн зөвлөлд бүртгүүлнэ үү.',
      law: { act: 'Ашигт малтмалын тухай хууль' },
    },
    {
      code: 'no-local-consent',
      say: 'Орон нутагтай хамтран ажиллах гэрээгүй байна.',
      remedy: 'Аймаг, сумтай гэрээ байгуулна уу.',
      law: { act: 'Ашигт малтмалын тухай хууль' },
    },
    {
      code: 'strategic',
      say: 'Стратегийн ордод улсын оролцоог тогтооно.',
      remedy: 'Засгийн газрын шийдвэр гарсны дараа үргэлжлүүлнэ.',
      law: { act: 'Ашигт малтмалын тухай хууль' },
    },
  ],
  gives: { document: 'Ашиглалтын тусгай зөвшөөрөл', show: ['mineral', 'reserve', 'method', 'life'], validDays: 3650 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
