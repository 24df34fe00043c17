import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'environmental-plan',
  agency: 'met',
  kind: 'registration',
  title: 'Байгаль орчны менежментийн төлөвлөгөө батлуулах',
  summary: 'Жилийн төлөвлөгөө, өмнөх тайлангаа батлуулна.',
  words: [
    'менежментийн төлөвлөгөө',
    'БОМТ',
    'байгаль орчны тайлан',
    'environmental plan',
    'бомт батлуулах',
    'уурхайн байгаль орчны төлөвлөгөө',
    'нөхөн сэргээлтийн төлөвлөгөө',
    'байгаль орчны жилийн тайлан өгөх',
    'бомт тайлан',
    'mine environmental plan',
  ],
  law: [{ act: 'Байгаль орчинд нөлөөлөх байдлын үнэлгээний тухай хууль' }],
  ask: {
    assessment: {
      type: 'choice',
      title: 'Аль үнэлгээний дагуу вэ?',
      options: {
        rows: 'environment.assessment',
        value: 'conclusionNumber',
        label: ['projectName', 'conclusionNumber'],
      },
    },
    year: { type: 'number', title: 'Хэдэн оны төлөвлөгөө вэ?', least: 2024, most: 2035 },
    budget: { type: 'money', title: 'Төлөвлөгөөний төсөв хэд вэ?', least: 1 },
    restored: { type: 'number', title: 'Өмнөх жил хэдэн га нөхөн сэргээсэн бэ?', least: 0 },
    plan: { type: 'file', title: 'Төлөвлөгөөгөө хавсаргана уу', accept: ['pdf'] },
    lastReport: { type: 'file', title: 'Өмнөх жилийн тайлангаа хавсаргана уу', accept: ['pdf'], optional: true },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'deposit',
      say: 'Нөхөн сэргээлтийн барьцаа мөнгө байршуулаагүй.',
      remedy: 'Барьцаагаа байршуулж баримтаа илгээнэ үү.',
      law: { act: 'Байгаль орчинд нөлөөлөх байдлын үнэлгээний тухай хууль' },
    },
    {
      code: 'report-missing',
      say: 'Өмнөх жилийн ажил биелээгүй байна.',
      remedy: 'Дутуу ажлаа төлөвлөгөөндөө нэмнэ үү.',
      law: { act: 'Байгаль орчинд нөлөөлөх байдлын үнэлгээний тухай хууль' },
    },
  ],
  gives: { document: 'Батлагдсан менежментийн төлөвлөгөө', show: ['year', 'budget', 'restored'], validDays: 365 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
