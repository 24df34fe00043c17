import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'tax-ruling',
  agency: 'teg',
  kind: 'certificate',
  title: 'Татварын урьдчилсан тогтоол авах',
  summary: 'Ирээдүйн хэлцэлд татвар хэрхэн ногдохыг тодруулна.',
  words: [
    'татварын тайлбар',
    'урьдчилсан тогтоол',
    'татвар яаж ногдох',
    'tax ruling',
    'гэрээ хийхээс өмнө татвар асуух',
    'татвар хэрхэн тооцох албан хариу',
    'хөрөнгө оруулалт татвар урьдчилж',
    'татварын албаны байр суурь',
    'хэлцэлд ямар татвар',
    'ask tax before deal',
    'татварын хуулийн тайлбар авах',
  ],
  law: [{ act: 'Татварын ерөнхий хууль' }],
  ask: {
    subject: {
      type: 'choice',
      title: 'Ямар татвар вэ?',
      options: {
        income: 'Орлогын',
        vat: 'Нэмэгдсэн өртгийн',
        treaty: 'Давхар татварын гэрээ',
        mineral: 'Ашигт малтмал',
      },
    },
    deal: { type: 'longText', title: 'Хэлцлээ бичнэ үү', longest: 4000 },
    worth: { type: 'money', title: 'Хэлцлийн дүн хэд вэ?', least: 1 },
    view: { type: 'longText', title: 'Та өөрөө яаж тооцож байна вэ?', longest: 2000, optional: true },
    draft: { type: 'file', title: 'Гэрээний төслийг хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'done',
      say: 'Хэлцэл хийгдсэн байна.',
      remedy: 'Татварын хэлтсээс тайлбар авна уу.',
      law: { act: 'Татварын ерөнхий хууль' },
    },
    {
      code: 'court',
      say: 'Энэ асуудал шүүхэд хэлэлцэгдэж байна.',
      remedy: 'Шүүхийн шийдвэрийг хүлээнэ үү.',
      law: { act: 'Татварын ерөнхий хууль' },
    },
  ],
  gives: {
    document: 'Татварын урьдчилсан тогтоол',
    show: ['subject', 'worth'],
    validDays: 365, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
