import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'cadastral-survey-right',
  agency: 'gzbgzzg',
  kind: 'permit',
  title: 'Кадастрын зураглалын тусгай зөвшөөрөл',
  summary: 'Компани кадастрын зураглал хийх эрх авна.',
  words: [
    'кадастрын зөвшөөрөл',
    'зураглалын компани',
    'геодезийн лиценз',
    'survey licence',
    'газар хэмждэг компани нээх',
    'кадастр хийх эрх авах',
    'геодезийн компани байгуулах',
    'газар зүйн зураглал хийх эрх',
    'surveying company licence',
  ],
  law: [{ act: 'Геодези, зураг зүйн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: { grade: { from: 'land.surveyorRight.degree' } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани зураглал хийх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    works: {
      type: 'several',
      title: 'Ямар ажил хийх вэ?',
      options: { cadastre: 'Кадастрын зураглал', geodesy: 'Геодезийн хэмжилт', mapping: 'Зураг үйлдвэрлэл' },
    },
    surveyors: { type: 'number', title: 'Мэргэжлийн хэдэн ажилтантай вэ?', least: 1 },
    devices: { type: 'file', title: 'Багаж, тоног төхөөрөмжийн жагсаалтаа хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Захирал нь мэргэшсэн', when: { grade: { known: true } } }],
  refusals: [
    {
      code: 'few-surveyors',
      say: 'Мэргэжлийн ажилтны тоо хүрэлцэхгүй байна.',
      remedy: 'Мэргэшсэн ажилтан нэмээд дахин хандана уу.',
      law: { act: 'Геодези, зураг зүйн тухай хууль' },
    },
    {
      code: 'uncalibrated',
      say: 'Багажийг баталгаажуулаагүй байна.',
      remedy: 'Стандарт, хэмжил зүйн газарт баталгаажуулна уу.',
      law: { act: 'Хэмжил зүйн тухай хууль' },
    },
  ],
  gives: { document: 'Кадастрын зураглалын зөвшөөрөл', show: ['works', 'surveyors'], validDays: 1095 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
