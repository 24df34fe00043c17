import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'leniency-declaration',
  agency: 'shuht',
  kind: 'declaration',
  title: 'Хуйвалдаанаа сайн дураар мэдүүлэх',
  summary: 'Хуйвалдаанд оролцсоноо өөрөө мэдүүлж, хөнгөлөлт хүснэ.',
  words: [
    'хуйвалдаан',
    'сайн дураар мэдүүлэх',
    'картель',
    'leniency',
    'үнэ тохирсноо мэдүүлэх',
    'үнэ хөөрөгдсөн тохиролцоо',
    'тендерт үгсэн хуйвалдсан',
    'картель гэдгээ хэлэх',
    'хуйвалдааныг өөрөө илчлэх',
    'торгуулиас чөлөөлөгдөх картель',
    'confess price fixing',
  ],
  law: [{ act: 'Өрсөлдөөний тухай хууль' }],
  facts: { director: { from: 'legal.director.validDirector', with: { legalEntityNumber: 'company' } } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани мэдүүлж байна вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    members: { type: 'longText', title: 'Хуйвалдаанд хэн хэн оролцсон бэ?', longest: 1500 },
    span: { type: 'yearSpan', title: 'Аль жилүүдэд үргэлжилсэн бэ?', earliest: 2005, yearsMost: 15 },
    object: {
      type: 'choice',
      title: 'Юуг тохирсон бэ?',
      options: { price: 'Үнэ', share: 'Зах зээл хуваах', volume: 'Хэмжээ хязгаарлах', bids: 'Тендер' },
    },
    stopped: { type: 'yesNo', title: 'Оролцохоо зогсоосон уу?' },
    papers: { type: 'file', title: 'Нотлох баримтыг хавсаргана уу', accept: ['pdf'] },
    helps: { type: 'declaration', title: 'Хамтран ажиллах', statement: 'Шалгалтад бүрэн хамтран ажиллана.' },
  },
  stop: [
    { when: { stopped: false }, say: 'Оролцсоор байгаа бол хөнгөлөхгүй.', remedy: 'Оролцохоо зогсоогоод мэдүүлнэ үү.' },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Захирал мэдүүлсэн', when: { director: true } }],
  refusals: [
    {
      code: 'known-already',
      say: 'Зөрчлийг өмнө нь илрүүлсэн байна.',
      remedy: 'Хамтран ажиллавал торгуулийг бууруулж болно.',
      law: { act: 'Өрсөлдөөний тухай хууль' },
    },
    {
      code: 'organiser',
      say: 'Хуйвалдааныг зохион байгуулагчид хөнгөлөхгүй.',
      remedy: 'Өмгөөлөгчийн туслалцаа авна уу.',
      law: { act: 'Өрсөлдөөний тухай хууль' },
    },
  ],
  gives: { says: 'Мэдүүлгийг хүлээж авлаа. Хөнгөлөх шийдвэрийг танд хүргүүлсэн.' },
  confidence: 'low',
})
