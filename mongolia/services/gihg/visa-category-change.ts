import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'visa-category-change',
  agency: 'gihg',
  kind: 'permit',
  title: 'Визийн ангилал өөрчлөх',
  summary: 'Ирсэн зорилго өөрчлөгдвөл визийн ангиллаа солиулна.',
  words: [
    'виз солих',
    'ажлын виз болгох',
    'оюутны визээс ажлын виз',
    'change visa',
    'аялалын визээр ирээд ажиллах',
    'визийн төрөл солих',
    'оюутны виз болгох',
    'бизнес виз болгох',
    'гэрлээд виз солих',
    'switch visa type',
    'визийн үсэг солих',
  ],
  law: [{ act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }, { act: 'Улсын тэмдэгтийн хураамжийн тухай хууль' }],
  facts: {
    visa: { from: 'immigration.visa.visaNum' },
    category: { from: 'immigration.visa.visaCategory' },
    until: { from: 'immigration.visa.visaValidDate' },
    daysLeft: { daysUntil: 'until' },
  },
  known: ['category', 'until'],
  ask: {
    newPurpose: {
      type: 'choice',
      title: 'Ямар виз болгох вэ?',
      options: { work: 'Хөдөлмөр эрхлэх', study: 'Суралцах', family: 'Гэр бүл', business: 'Бизнес', religion: 'Шашны' },
    },
    changed: { type: 'longText', title: 'Зорилго яагаад өөрчлөгдсөн бэ?', longest: 1000 },
    support: { type: 'file', title: 'Шинэ урилга, гэрээгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { visa: { known: false } },
      say: 'Визийн бүртгэл олдсонгүй.',
      remedy: 'Виз авсан бол паспорттойгоо биечлэн ирнэ үү.',
    },
    {
      when: { daysLeft: { below: 0 } },
      say: 'Визийн хугацаа дууссан байна: {until}.',
      remedy: 'Гарах виз авч, шинэ визээр дахин ирнэ үү.',
      instead: 'exit-visa',
    },
  ],
  fee: [{ label: 'Визийн ангилал өөрчлөх', amount: 36_000 }], // an older list of fees
  workingDays: 'unknown',
  refusals: [
    {
      code: 'must-leave',
      say: 'Энэ ангиллыг улсаас гарч байж солино.',
      remedy: 'Монгол Улсын элчин сайдын яаманд шинэ виз хүснэ үү.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'no-permit',
      say: 'Ажиллуулах зөвшөөрөл аваагүй байна.',
      remedy: 'Ажил олгогч зөвшөөрөл авсны дараа хүсэлт гаргана уу.',
      law: { act: 'Ажиллах хүчний шилжилт хөдөлгөөний тухай хууль' },
    },
  ],
  gives: { document: 'Визийн ангилал өөрчилсөн зөвшөөрөл', show: ['visa', 'newPurpose'], validDays: 90 }, // no source gives the term: our own default
  source: 'mongolexpats.com/immigration/visa-fee, an older list of fees',
  confidence: 'low',
})
