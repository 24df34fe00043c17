import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'residence-permit',
  agency: 'gihg',
  kind: 'permit',
  title: 'Оршин суух зөвшөөрөл авах',
  summary: 'Визээр орж ирсэн гадаадын иргэн оршин суух зөвшөөрөл авна.',
  words: [
    'оршин суух үнэмлэх авах',
    'монголд амьдрах зөвшөөрөл',
    'гадаад хүн оршин суух',
    'residence permit',
    'гадаад нөхөр монголд амьдрах',
    'монголд удаан хугацаагаар амьдрах',
    'вид на жительство',
    'хятад эхнэр монголд оршин суух',
    'гадаад ажилтан монголд оршин суух',
    'live in mongolia',
    'гихг зөвшөөрөл авах',
    'гадаад оюутан оршин суух',
  ],
  law: [{ act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }, { act: 'Улсын тэмдэгтийн хураамжийн тухай хууль' }],
  facts: {
    visa: { from: 'immigration.visa.visaNum' },
    category: { from: 'immigration.visa.visaCategory' },
    visaUntil: { from: 'immigration.visa.visaValidDate' },
    visaDays: { daysUntil: 'visaUntil' },
    card: { from: 'immigration.card.residentNum' },
  },
  known: ['visa', 'category', 'visaUntil'],
  ask: {
    entry: {
      type: 'date',
      title: 'Хилээр хэзээ орж ирсэн бэ?',
      latest: 'today',
      hint: 'Орж ирснээс хойш 21 хоногийн дотор хүсэлт гаргана.',
    },
    aim: {
      type: 'choice',
      title: 'Юу хийхээр оршин суух вэ?',
      options: {
        work: 'Ажиллах',
        family: 'Гэр бүлтэйгээ амьдрах',
        study: 'Суралцах, судлах',
        invest: 'Хөрөнгө оруулах',
        mission: 'Шашин, төрийн бус байгууллага',
      },
    },
    invitation: { type: 'file', title: 'Урилга, гэрээгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    health: { type: 'file', title: 'Эрүүл мэндийн шинжилгээгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    housing: { type: 'file', title: 'Байрлах хаягийн баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    office: { type: 'office', title: 'Үнэмлэхээ хаанаас авах вэ?' },
  },
  stop: [
    {
      when: { visa: { known: false } },
      say: 'Визийн бүртгэл олдсонгүй.',
      remedy: 'Эхлээд оршин суух зорилгын виз авна уу.',
    },
    {
      when: { visaDays: { below: 0 } },
      say: 'Визийн хугацаа дууссан байна: {visaUntil}.',
      remedy: 'Паспорттойгоо биечлэн ирнэ үү.',
    },
  ],
  fee: [
    { label: 'Суралцах, судлах', amount: 12_500, when: { aim: 'study' } },
    { label: 'Оршин суух зөвшөөрөл', amount: 60_000, when: { aim: ['work', 'family', 'invest', 'mission'] } },
  ], // an older list of fees
  workingDays: 22, // about 30 days
  checks: [{ title: 'Өмнө үнэмлэхгүй', when: { card: { known: false } } }],
  refusals: [
    {
      code: 'late',
      say: '21 хоногийн хугацаа хэтэрсэн байна.',
      remedy: 'Торгуулиа төлөөд биечлэн хүсэлт гаргана уу.',
      law: { act: 'Зөрчлийн тухай хууль' },
    },
    {
      code: 'category-differs',
      say: 'Визийн ангилал оршин суух зорилготой таарахгүй байна.',
      remedy: 'Эхлээд визийн ангиллаа өөрчилнө үү.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'health',
      say: 'Халдварт өвчний шинжилгээ эерэг гарсан байна.',
      remedy: 'Эмчилгээний дараа дахин хүсэлт гаргана уу.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
  ],
  gives: { thing: 'Оршин суух үнэмлэх', at: 'office' },
  source: 'mongolexpats.com/immigration/visa-fee, an older list of fees',
  confidence: 'low',
})
