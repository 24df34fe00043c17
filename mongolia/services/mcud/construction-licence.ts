import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'construction-licence',
  agency: 'mcud',
  kind: 'permit',
  title: 'Барилгын тусгай зөвшөөрөл авах',
  summary: 'Барилга угсралт, зураг төслийн ажил эрхлэх эрх авна.',
  words: [
    'барилгын лиценз авах',
    'барилгын компани зөвшөөрөл',
    'барилгын эрх',
    'build licence',
    'барилга барих компани лиценз',
    'барилгын ажил гүйцэтгэх эрх',
    'цонх фасадны ажлын лиценз',
    'зураг төслийн компани эрх',
    'барилга угсралтын зөвшөөрөл авах',
    'builder licence',
  ],
  law: [{ act: 'Барилгын тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: { taxDebt: { from: 'tax.debt.remainderNonpayment' } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани барилгын ажил эрхлэх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    works: {
      type: 'several',
      title: 'Ямар ажил эрхлэх вэ?',
      options: {
        building: 'Барилга угсралт',
        design: 'Зураг төсөл',
        lines: 'Шугам сүлжээ',
        material: 'Барилгын материал үйлдвэрлэл',
        lift: 'Өргөх байгууламж',
      },
    },
    engineers: { type: 'number', title: 'Мэргэшсэн хэдэн инженертэй вэ?', least: 1 },
    machines: { type: 'file', title: 'Техник, тоног төхөөрөмжийн жагсаалтаа хавсаргана уу', accept: ['pdf'] },
    safety: { type: 'file', title: 'Хөдөлмөрийн аюулгүй байдлын журмаа хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Татварын өргүй', when: { taxDebt: { below: 1 } } }],
  refusals: [
    {
      code: 'no-engineers',
      say: 'Мэргэшсэн инженерийн тоо шаардлага хангаагүй байна.',
      remedy: 'Мэргэшсэн инженер ажиллуулаад дахин хандана уу.',
      law: { act: 'Барилгын тухай хууль' },
    },
    {
      code: 'no-machines',
      say: 'Тоног төхөөрөмж нь хүссэн ажилд хүрэлцэхгүй.',
      remedy: 'Цөөн төрлийн ажил сонгож болно.',
      law: { act: 'Барилгын тухай хууль' },
    },
    {
      code: 'accident',
      say: 'Байгууллагад арилгаагүй ноцтой зөрчил байна.',
      remedy: 'Зөрчлөө арилгасан дүгнэлт хавсаргана уу.',
      law: { act: 'Зөвшөөрлийн тухай хууль' },
    },
  ],
  gives: { document: 'Барилгын тусгай зөвшөөрөл', show: ['works', 'engineers'], validDays: 1095 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
