import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'student-part-time-work',
  agency: 'hhueg',
  kind: 'registration',
  title: 'Оюутны цагийн ажилд бүртгүүлэх',
  summary: 'Суралцангаа цагаар ажиллах оюутан бүртгүүлнэ.',
  words: [
    'цагийн ажил',
    'оюутны ажил',
    'хичээлийн хажуугаар ажиллах',
    'student job',
    'оюутан ажил хийх',
    'хичээлийн дараа ажил',
    'цагаар ажил хайж байна',
    'зуны ажил оюутан',
    'амралтаараа ажил хийх',
    'оюутан мөнгө олох',
    'part time job',
    'парт тайм ажил',
  ],
  law: [{ act: 'Хөдөлмөрийн тухай хууль' }, { act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' }],
  facts: { birth: { from: 'civil.person.birthDate' }, age: { yearsSince: 'birth' } },
  known: ['birth'],
  ask: {
    school: { type: 'text', title: 'Аль сургуульд сурдаг вэ?', longest: 120 },
    card: { type: 'file', title: 'Оюутны үнэмлэхээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    free: {
      type: 'several',
      title: 'Хэзээ чөлөөтэй вэ?',
      options: { morning: 'Өглөө', day: 'Өдөр', evening: 'Орой', weekend: 'Амралтын өдөр' },
    },
    hoursWeek: { type: 'number', title: 'Долоо хоногт хэдэн цаг ажиллах вэ?', least: 1, most: 40 },
  },
  stop: [
    { when: { age: { below: 15 } }, say: 'Цагийн ажилд 15 наснаас бүртгэнэ.', remedy: '15 нас хүрээд бүртгүүлнэ үү.' },
  ],
  fee: [{ label: 'Бүртгэх', amount: 0 }],
  workingDays: 3,
  checks: [{ title: '18 нас хүрсэн', when: { age: { atLeast: 18 } } }],
  returns: [{ code: 'card-expired', say: 'Оюутны үнэмлэхийн хугацаа дууссан байна.', asks: ['school', 'card'] }],
  refusals: [
    {
      code: 'not-student',
      say: 'Сургууль таныг суралцаж байгаа гэж баталсангүй.',
      remedy: 'Сургуулийн тодорхойлолтоо хавсаргаж дахин илгээнэ үү.',
      law: { act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' },
    },
    {
      code: 'minor-consent',
      say: '18 нас хүрээгүй тул эцэг, эхийн зөвшөөрөл хэрэгтэй.',
      remedy: 'Эцэг, эхийн бичгийг үнэмлэхтэйгээ хавсаргана уу.',
      law: { act: 'Хөдөлмөрийн тухай хууль' },
    },
  ],
  gives: { says: 'Бүртгэлээ. Цагийн ажлын саналыг мессежээр илгээнэ.' },
  confidence: 'low',
})
