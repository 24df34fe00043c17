import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'art-project-grant',
  agency: 'sug',
  kind: 'benefit',
  title: 'Соёл, урлагийн төсөлд дэмжлэг хүсэх',
  summary: 'Бүтээл, тоглолт, үзэсгэлэндээ санхүүжилт хүснэ.',
  words: ['урлагийн төсөл', 'соёлын сан', 'уран бүтээлийн тэтгэлэг', 'art grant'],
  law: [{ act: 'Соёлын тухай хууль' }],
  ask: {
    form: {
      type: 'choice',
      title: 'Ямар төрөл вэ?',
      options: {
        stage: 'Тайз',
        music: 'Хөгжим',
        visual: 'Дүрслэх урлаг',
        literature: 'Утга зохиол',
        digital: 'Дижитал',
      },
    },
    name: { type: 'text', title: 'Төслийн нэр юу вэ?', longest: 120 },
    amount: { type: 'money', title: 'Хэдэн төгрөг хүсэж байна вэ?', least: 1 },
    own: { type: 'money', title: 'Өөрөө хэдийг гаргах вэ?', least: 0 },
    idea: { type: 'longText', title: 'Төслийн санаагаа бичнэ үү', longest: 2000 },
    budget: { type: 'file', title: 'Төсвөө хавсаргана уу', accept: ['pdf'] },
    premiere: { type: 'date', title: 'Хэзээ толилуулах вэ?', earliest: 'today' },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'council',
      say: 'Мэргэжлийн зөвлөл дэмжсэнгүй.',
      remedy: 'Саналын дагуу засаад дараа сонгонд илгээнэ үү.',
      law: { act: 'Соёлын тухай хууль' },
    },
    {
      code: 'budget-unclear',
      say: 'Төсөв үндэслэлгүй байна.',
      remedy: 'Үнийн саналаар баталгаажуулна уу.',
      law: { act: 'Соёлын тухай хууль' },
    },
  ],
  gives: { says: 'Төсөл тань дэмжигдлээ. Гэрээ байгуулахаар холбогдоно.' },
  confidence: 'low',
})
