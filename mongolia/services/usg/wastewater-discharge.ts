import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'wastewater-discharge',
  agency: 'usg',
  kind: 'permit',
  title: 'Хаягдал ус зайлуулах зөвшөөрөл',
  summary: 'Цэвэрлэсэн хаягдал усаа байгальд нийлүүлнэ.',
  words: [
    'бохир ус гаргах',
    'хаягдал ус',
    'wastewater',
    'үйлдвэрийн бохир ус гаргах',
    'цэвэрлэх байгууламжийн ус нийлүүлэх',
    'голд ус нийлүүлэх',
    'угаалгын ус гаргах үйлдвэр',
    'арьсны үйлдвэрийн бохир ус',
    'release waste water',
    'бохирын цэвэрлэсэн ус',
  ],
  law: [{ act: 'Усны тухай хууль' }, { act: 'Ус бохирдуулсны төлбөрийн тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Хаягдал ус аль суманд гарах вэ?', level: 2 },
    company: {
      type: 'choice',
      title: 'Аль байгууллагын хаягдал ус вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    treatment: {
      type: 'choice',
      title: 'Яаж цэвэрлэдэг вэ?',
      options: { biological: 'Биологийн', mechanical: 'Механик', chemical: 'Химийн' },
    },
    daily: { type: 'number', title: 'Хоногт хэдэн шоо метр гаргах вэ?', least: 1 },
    analysis: { type: 'file', title: 'Усны шинжилгээгээ хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'dirty',
      say: 'Шинжилгээний дүн стандартаас давсан байна.',
      remedy: 'Цэвэрлэгээгээ сайжруулж дахин шинжлүүлнэ үү.',
      law: { act: 'Усны тухай хууль' },
    },
    {
      code: 'fragile',
      say: 'Хүлээн авах ус эмзэг экосистемтэй.',
      remedy: 'Эргүүлэн ашиглах шийдэл гаргана уу.',
      law: { act: 'Усны тухай хууль' },
    },
  ],
  gives: { document: 'Хаягдал ус зайлуулах зөвшөөрөл', show: ['place', 'treatment', 'daily'], validDays: 365 }, // no period is published: a cautious default of ours
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
