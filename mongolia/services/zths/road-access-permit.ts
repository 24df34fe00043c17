import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'road-access-permit',
  agency: 'zths',
  kind: 'permit',
  title: 'Улсын замд орц, гарц гаргах зөвшөөрөл',
  summary: 'Баазаа, буудлаа улсын замтай холбох зөвшөөрөл.',
  words: [
    'замын орц',
    'замд холбогдох',
    'шатахуун түгээх станцын орц',
    'road access',
    'засмал замаас орох зам',
    'хурдны замаас баазруу орох',
    'шатахуун түгээх станцын зам',
    'кафедаа орох замын гарц',
    'замын съезд',
    'улсын замаас эргэх гарц',
    'road entrance',
  ],
  law: [{ act: 'Авто замын тухай хууль' }, { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' }],
  facts: {
    lands: { rows: 'property.list' },
    owns: { count: 'lands' },
  },
  ask: {
    object: {
      type: 'choice',
      title: 'Юуг холбох вэ?',
      options: { fuel: 'Шатахуун түгээх станц', camp: 'Жуулчны бааз', mine: 'Уурхай, үйлдвэр', house: 'Айл, хашаа' },
    },
    site: { type: 'address', title: 'Хаана байрладаг вэ?', why: 'Орц гарах цэгийг тогтооно.' },
    lorries: { type: 'number', title: 'Өдөрт хэдэн машин орох вэ?', least: 1, most: 5000 },
    lights: { type: 'yesNo', title: 'Гэрэлтүүлэгтэй юу?' },
    sketch: { type: 'file', title: 'Холболтын зургийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Үл хөдлөх хөрөнгөтэй', when: { owns: { atLeast: 1 } } },
    { title: 'Шөнө гэрэлтүүлэгтэй', when: { lights: true } },
  ],
  refusals: [
    {
      code: 'curve',
      say: 'Энэ цэгт тохойрол, үзэгдэх орчин муу.',
      remedy: 'Шулуун хэсэгт орц гаргана уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'near-other',
      say: 'Ойролцоо өөр орц байна.',
      remedy: 'Байгаа орцоор хамтран холбогдоно уу.',
      law: { act: 'Авто замын тухай хууль' },
    },
  ],
  gives: { document: 'Замын орц, гарцын зөвшөөрөл', show: ['object', 'site', 'lorries'], validDays: 365 },
  confidence: 'low',
})
