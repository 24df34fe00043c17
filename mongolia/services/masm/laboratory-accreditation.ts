import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'laboratory-accreditation',
  agency: 'masm',
  kind: 'certificate',
  title: 'Лаборатори итгэмжлүүлэх',
  summary: 'Сорилт, шалгалтын лабораторийн чадавхыг итгэмжлүүлнэ.',
  words: [
    'лабораторийн эрх',
    'ISO 17025',
    'accredit laboratory',
    'лабораторио итгэмжлүүлэх',
    'лаборатори аккредитаци',
    'лаборатори стандартад тэнцэх',
    'сорилтын лаборатори эрх авах',
    'шинжилгээний лаборатори итгэмжлүүлэх',
    'lab accreditation apply',
  ],
  law: [{ act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' }],
  facts: { laboratories: { rows: 'standards.laboratory' } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагын лаборатори вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    first: {
      type: 'choice',
      title: 'Ямар хүсэлт вэ?',
      options: { first: 'Анхны', again: 'Дахин итгэмжлэл', wider: 'Хүрээ өргөтгөх' },
    },
    scope: {
      type: 'several',
      title: 'Аль чиглэлээр вэ?',
      options: {
        food: 'Хүнс',
        building: 'Барилга',
        medical: 'Эмнэлэг',
        environment: 'Байгаль орчин',
        calibration: 'Шалгалт тохируулга',
      },
    },
    methods: { type: 'number', title: 'Хэдэн арга хэрэглэдэг вэ?', least: 1 },
    manual: { type: 'file', title: 'Чанарын гарын авлагаа хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Дахин бол өмнөх итгэмжлэлтэй', when: { anyOf: [{ first: 'first' }, { laboratories: { known: true } }] } },
  ],
  refusals: [
    {
      code: 'comparison',
      say: 'Лаборатори хоорондын харьцуулалтад тэнцээгүй.',
      remedy: 'Дараагийн харьцуулалтад дахин орно уу.',
      law: { act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' },
    },
    {
      code: 'records',
      say: 'Чанарын бүртгэл дутуу хөтөлсөн байна.',
      remedy: 'Бүртгэлээ нөхөж дахин үнэлүүлнэ үү.',
      law: { act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' },
    },
  ],
  gives: { document: 'Лабораторийн итгэмжлэл', show: ['first', 'scope', 'methods'], validDays: 1460 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
