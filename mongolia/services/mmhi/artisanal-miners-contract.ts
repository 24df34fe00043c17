import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'artisanal-miners-contract',
  agency: 'mmhi',
  kind: 'registration',
  title: 'Бичил уурхайн гэрээ бүртгүүлэх',
  summary: 'Нөхөрлөлөөрөө бичил уурхай эрхлэх гэрээ хийнэ.',
  words: [
    'нинжа',
    'гар аргаар алт',
    'бичил уурхай',
    'artisanal mining',
    'нинжа болж алт ухах',
    'хувиараа алт олборлох',
    'бичил уурхайн нөхөрлөл',
    'алт угаах зөвшөөрөл',
    'хүдэр ухах гэрээ',
    'small scale gold digging',
  ],
  law: [{ act: 'Ашигт малтмалын тухай хууль' }, { act: 'Иргэний хууль' }],
  ask: {
    place: { type: 'place', title: 'Аль суманд олборлох вэ?', level: 2 },
    partners: { type: 'number', title: 'Нөхөрлөл хэдэн хүнтэй вэ?', least: 1 },
    mined: {
      type: 'choice',
      title: 'Юу олборлох вэ?',
      options: { gold: 'Алт', fluorspar: 'Жонш', coal: 'Нүүрс', gem: 'Үнэт чулуу' },
    },
    from: { type: 'date', title: 'Хэзээ эхлэх вэ?', earliest: 'today' },
    contractCopy: { type: 'file', title: 'Нөхөрлөлийн гэрээг хавсаргана уу', accept: ['pdf', 'jpeg'] },
    mercury: {
      type: 'declaration',
      title: 'Мөнгөн ус хэрэглэхгүй гэдгээ батална уу',
      statement: 'Мөнгөн ус, цианид хэрэглэхгүй.',
    },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'licensed-area',
      say: 'Талбай өөр зөвшөөрөлд хамаарна.',
      remedy: 'Чөлөөтэй талбай сонгоно уу.',
      law: { act: 'Ашигт малтмалын тухай хууль' },
    },
    {
      code: 'not-residents',
      say: 'Гишүүд нь сумын иргэн биш байна.',
      remedy: 'Сумын иргэдээр нөхөрлөлөө байгуулна уу.',
      law: { act: 'Ашигт малтмалын тухай хууль' },
    },
  ],
  gives: { document: 'Бичил уурхайн гэрээ', show: ['place', 'partners', 'mined', 'from'], validDays: 365 }, // no period is published: a cautious default of ours
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'medium',
})
