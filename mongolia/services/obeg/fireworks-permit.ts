import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'fireworks-permit',
  agency: 'obeg',
  kind: 'permit',
  title: 'Галт наадам хийх зөвшөөрөл',
  summary: 'Пуужин буудуулж, галт наадам хийх зөвшөөрөл авна.',
  words: [
    'пуужин буудуулах',
    'салют буудуулах',
    'галт наадам',
    'цагаан сарын пуужин',
    'fireworks',
    'салют зөвшөөрөл',
    'шинэ жилээр пуужин тавих',
    'хуримд пуужин тавих',
    'салют тавих компани',
    'арга хэмжээнд гал буудуулах',
    'фейерверк',
    'set off fireworks',
  ],
  law: [
    { act: 'Галын аюулгүй байдлын тухай хууль' },
    { act: 'Тэсэрч дэлбэрэх бодис, тэсэлгээний хэрэгслийн эргэлтэд хяналт тавих тухай хууль' },
  ],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага хийх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    showDay: { type: 'date', title: 'Хэзээ буудуулах вэ?', earliest: 'today' },
    spot: { type: 'address', title: 'Хаана буудуулах вэ?', why: 'Ойр орчны барилгыг шалгана.' },
    height: {
      type: 'choice',
      title: 'Ямар өндөрт буудах вэ?',
      options: { low: '30 метр хүртэл', middle: '30–100 метр', high: '100 метрээс дээш' },
    },
    shooter: { type: 'yesNo', title: 'Буудах хүн сургалтад хамрагдсан уу?' },
    plan: { type: 'file', title: 'Аюулгүй байдлын төлөвлөгөөгөө хавсаргана уу', accept: ['pdf'] },
  },
  stop: [
    {
      when: { shooter: false },
      say: 'Сургалтгүй хүн галт наадам хийж болохгүй.',
      remedy: 'Сургалттай хүн томилоод дахин хүсэлт гаргана уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'too-near',
      say: 'Буудах газар барилга, шатахуунд ойр байна.',
      remedy: 'Зайтай газар сонгоод дахин хүсэлт гаргана уу.',
      law: { act: 'Галын аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'dry-season',
      say: 'Хуурайшилтын хорио цээр тогтоосон байна.',
      remedy: 'Хорио цээр цуцлагдсаны дараа хүсэлт гаргана уу.',
      law: { act: 'Галын аюулгүй байдлын тухай хууль' },
    },
  ],
  gives: { document: 'Галт наадам хийх зөвшөөрөл', show: ['showDay', 'spot', 'height'], validDays: 7 }, // no source gives the term: our own default
  confidence: 'medium',
})
