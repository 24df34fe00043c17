import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'culture-honour-proposal',
  agency: 'sug',
  kind: 'registration',
  title: 'Соёлын тэргүүний ажилтанд тодорхойлох',
  summary: 'Соёлын салбарт ажилласан хүнийг шагналд тодорхойлно.',
  words: [
    'соёлын тэргүүний',
    'шагналд тодорхойлох',
    'хүндэт жуух',
    'honour proposal',
    'номын санч шагнуулах',
    'соёлын ажилтныг шагнуулах',
    'соёлын яамны жуух',
    'багшаа соёлын тэргүүнд',
    'соёлын төвийн эрхлэгч шагнал',
    'culture award nomination',
  ],
  law: [{ act: 'Соёлын тухай хууль' }],
  ask: {
    candidate: { type: 'text', title: 'Хэнийг тодорхойлох вэ?', longest: 100 },
    candidateNumber: {
      type: 'registerNumber',
      title: 'Тэр хүний регистр хэд вэ?',
      why: 'Ажилласан жилийг нь шалгана.',
    },
    relation: {
      type: 'choice',
      title: 'Та хэн бэ?',
      options: { employer: 'Ажил олгогч', colleague: 'Хамт олон', citizen: 'Иргэн' },
    },
    merits: { type: 'longText', title: 'Гавьяаг нь бичнэ үү', longest: 2000 },
    years: { type: 'number', title: 'Салбарт хэдэн жил ажилласан бэ?', least: 1, most: 70 },
    minutes: { type: 'file', title: 'Хамт олны хурлын тэмдэглэлийг хавсаргана уу', accept: ['pdf', 'jpeg'] },
  },
  when: { minutes: { relation: ['employer', 'colleague'] } },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'has-it',
      say: 'Энэ шагналыг өмнө авсан байна.',
      remedy: 'Дээд шатны шагналд тодорхойлно уу.',
      law: { act: 'Соёлын тухай хууль' },
    },
    {
      code: 'years-short',
      say: 'Ажилласан жил болзолд хүрэхгүй байна.',
      remedy: 'Болзол хангасны дараа тодорхойлно уу.',
      law: { act: 'Соёлын тухай хууль' },
    },
  ],
  gives: { says: 'Саналыг дэмжлээ. Шагналыг салбарын баяраар гардуулна.' },
  confidence: 'low',
})
