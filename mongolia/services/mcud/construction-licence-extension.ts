import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'construction-licence-extension',
  agency: 'mcud',
  kind: 'permit',
  title: 'Барилгын тусгай зөвшөөрөл сунгах',
  summary: 'Барилгын эрхийн хугацаагаа сунгана.',
  words: [
    'барилгын лиценз сунгах',
    'зөвшөөрлийн хугацаа',
    'extend construction licence',
    'барилгын лиценз дуусах гэж байна',
    'барилгын компанийн лицензийн хугацаа',
    'барилгын эрхээ шинэчлэх',
    'барилгын эрх дууссан',
    'renew builder licence',
  ],
  law: [{ act: 'Барилгын тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: { licences: { rows: 'construction.licence' } },
  ask: {
    licence: {
      type: 'choice',
      title: 'Аль зөвшөөрлийг сунгах вэ?',
      options: { rows: 'construction.licence', value: 'licenceNumber', label: ['licenceNumber', 'works'] },
    },
    built: { type: 'number', title: 'Сүүлийн гурван жилд хэдэн барилга барьсан бэ?', least: 0 },
    report: { type: 'file', title: 'Гүйцэтгэсэн ажлын тайлангаа хавсаргана уу', accept: ['pdf'] },
    accidents: { type: 'yesNo', title: 'Үйлдвэрлэлийн осол гарсан уу?' },
    accidentAct: { type: 'file', title: 'Ослын актаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { accidentAct: { accidents: true } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Зөвшөөрөл бүртгэлтэй', when: { licences: { known: true } } },
    { title: 'Осолгүй ажилласан', when: { accidents: false } },
  ],
  refusals: [
    {
      code: 'idle',
      say: 'Зөвшөөрсөн ажлыг огт эрхлээгүй байна.',
      remedy: 'Шинэ зөвшөөрөл авах хүсэлт гаргана уу.',
      law: { act: 'Зөвшөөрлийн тухай хууль' },
    },
    {
      code: 'bad-quality',
      say: 'Барьсан барилгын чанарын зөрчил арилаагүй.',
      remedy: 'Зөрчлөө арилгаад баримтаа хавсаргана уу.',
      law: { act: 'Барилгын тухай хууль' },
    },
  ],
  gives: { document: 'Сунгасан барилгын тусгай зөвшөөрөл', show: ['built'], validDays: 1095 }, // no period is published: a cautious default of ours
  confidence: 'low',
})
