import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'electricity-meter-check',
  agency: 'ubcts',
  kind: 'order',
  title: 'Цахилгааны тоолуур шалгуулах, солиулах',
  summary: 'Буруу тоолж байгаа, эвдэрсэн тоолуураа үзүүлнэ.',
  words: ['тоолуур шалгуулах', 'тоолуур буруу заадаг', 'тоолуур солиулах', 'тог их гараад байна', 'check meter'],
  law: [{ act: 'Эрчим хүчний тухай хууль' }, { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' }],
  facts: {
    meterNo: { from: 'electricity.meter.meterNumber' },
    meterUntil: { from: 'electricity.meter.checkUntil' },
    meterDays: { daysUntil: 'meterUntil' },
  },
  known: ['meterNo', 'meterUntil'],
  ask: {
    meterFault: {
      type: 'choice',
      title: 'Тоолуур яасан бэ?',
      options: {
        much: 'Их заагаад байна',
        stopped: 'Зогссон',
        broken: 'Хагарсан',
        due: 'Баталгааны хугацаа дууссан',
        seal: 'Лац тасарсан',
      },
    },
    reading: { type: 'number', title: 'Одоо хэдийг зааж байна вэ?', least: 0, most: 999_999 },
    meterPicture: { type: 'file', title: 'Тоолуурын зураг хавсаргана уу', accept: ['jpeg', 'png'] },
    homeOn: { type: 'date', title: 'Хэзээ гэртээ байх вэ?', earliest: 'today' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Баталгааны хугацаа дууссан', when: { meterDays: { below: 0 } } }],
  refusals: [
    {
      code: 'seal-broken',
      say: 'Лацыг зөвшөөрөлгүй нээсэн байна.',
      remedy: 'Зөрчлөө барагдуулаад захиална уу.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
    {
      code: 'meter-right',
      say: 'Тоолуур хэвийн ажиллаж байна.',
      remedy: 'Хэрэглээгээ лавлагаанаас харна уу.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
  ],
  gives: { says: 'Үзлэгийн захиалга баталгаажлаа. Байцаагч гэрт тань очно.' },
  confidence: 'low',
})
