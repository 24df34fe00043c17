import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'temporary-land-use',
  agency: 'nga',
  kind: 'permit',
  title: 'Газар түр ашиглах зөвшөөрөл',
  summary: 'Барилгын хашаа, худалдаанд газар түр ашиглана.',
  words: [
    'газар түр ашиглах',
    'түр хашаа',
    'temporary land use',
    'барилгын материал тавих газар',
    'зуны гадаа кафе газар',
    'түр хашаа татах',
    'гаднах сүүдрэвч талбай',
    'өвлийн хотхон байгуулах газар',
    'газар түр хугацаагаар',
    'borrow city land',
    'зогсоол түр гаргах газар',
  ],
  law: [{ act: 'Газрын тухай хууль' }],
  ask: {
    khoroo: { type: 'address', title: 'Түр ашиглах газар хаана вэ?', why: 'Зөвшөөрлийг нэг байршилд олгодог.' },
    need: {
      type: 'choice',
      title: 'Юунд ашиглах вэ?',
      options: { works: 'Барилгын ажил', trade: 'Улирлын худалдаа', event: 'Арга хэмжээ', parking: 'Авто зогсоол' },
    },
    from: { type: 'date', title: 'Аль өдрөөс ашиглах вэ?', earliest: 'today' },
    days: { type: 'number', title: 'Хэдэн хоног ашиглах вэ?', least: 1 },
    plan: { type: 'file', title: 'Байршлын схемээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'utility-line',
      say: 'Талбай шугам сүлжээний хамгаалалтад байна.',
      remedy: 'Шугамаас зайтай талбай сонгоно уу.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'blocks-road',
      say: 'Явган болон авто замыг хааж байна.',
      remedy: 'Байршлаа өөрчилж дахин хүсэлт гаргана уу.',
      law: { act: 'Хот байгуулалтын тухай хууль' },
    },
  ],
  gives: { document: 'Газар түр ашиглах зөвшөөрөл', show: ['khoroo', 'need', 'from', 'days'], validDays: 180 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
