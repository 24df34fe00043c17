import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'temporary-building',
  agency: 'nhbhsg',
  kind: 'permit',
  title: 'Түр барилга, киоск байрлуулах зөвшөөрөл',
  summary: 'Нийслэлд түр барилга, киоск байрлуулна.',
  words: [
    'киоск тавих',
    'түр барилга',
    'павильон',
    'kiosk permit',
    'мухлаг тавих',
    'түц барих',
    'цайны киоск барих',
    'контейнер дэлгүүр тавих',
    'түр дэлгүүр барих хот',
    'автомат угаалга түр',
    'put up a kiosk',
    'ларёк тавих',
  ],
  law: [{ act: 'Хот байгуулалтын тухай хууль' }],
  ask: {
    object: {
      type: 'choice',
      title: 'Юу байрлуулах вэ?',
      options: { kiosk: 'Киоск', tent: 'Павильон, асар', stop: 'Түр зогсоол', guard: 'Харуулын байр' },
    },
    street: { type: 'address', title: 'Хаана байрлуулах вэ?', why: 'Зөвшөөрөл нэг байршилд хамаарна.' },
    months: { type: 'number', title: 'Хэдэн сар байрлуулах вэ?', least: 1 },
    look: { type: 'file', title: 'Загварын зургаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    takeDown: {
      type: 'declaration',
      title: 'Буулгах үүргээ зөвшөөрнө үү',
      statement: 'Хугацаа дуусмагц өөрийн зардлаар буулгана.',
    },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'view',
      say: 'Замын үзэгдэх орчныг хааж байна.',
      remedy: 'Уулзвараас зайтай байрлуулна уу.',
      law: { act: 'Хот байгуулалтын тухай хууль' },
    },
    {
      code: 'style',
      say: 'Загвар нь хотын стандартад нийцэхгүй.',
      remedy: 'Батлагдсан загвараас сонгоно уу.',
      law: { act: 'Монгол Улсын нийслэл Улаанбаатар хотын эрх зүйн байдлын тухай хууль' },
    },
  ],
  gives: { document: 'Түр барилга байрлуулах зөвшөөрөл', show: ['object', 'street', 'months'], validDays: 365 }, // no period is published: a cautious default of ours
  confidence: 'low',
})
