import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'visa-extension',
  agency: 'gihg',
  kind: 'permit',
  title: 'Виз сунгах',
  summary: 'Түр ирсэн гадаадын иргэн визийн хугацаагаа сунгуулна.',
  words: [
    'виз сунгуулах',
    'визийн хугацаа дуусах',
    'аялагчийн виз',
    'хоног нэмэх',
    'visa extension',
    'жуулчны виз дуусаж байна',
    'гадаад найз дахин сар',
    '30 хоногийн виз сунгах',
    'виз нь дууссан гадаад хүн',
    'аялаад удаан үлдэх',
    'stay longer',
    'гадаад зочны виз сунгах',
    'виз дуусах гэж байна',
    'visa is expiring',
    'visa expired',
  ],
  law: [{ act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }, { act: 'Улсын тэмдэгтийн хураамжийн тухай хууль' }],
  facts: {
    visa: { from: 'immigration.visa.visaNum' },
    category: { from: 'immigration.visa.visaCategory' },
    until: { from: 'immigration.visa.visaValidDate' },
    daysLeft: { daysUntil: 'until' },
    stays: { rows: 'immigration.stays' },
    registered: { count: 'stays' },
    violations: { rows: 'immigration.violations' },
    owed: { sum: 'violations', of: 'penaltyAmount' },
  },
  known: ['visa', 'category', 'until'],
  ask: {
    length: {
      type: 'choice',
      title: 'Хэдэн хоногоор сунгах вэ?',
      options: { week: '7 хоног', fortnight: '14 хоног', month: '30 хоног' },
    },
    cause: {
      type: 'choice',
      title: 'Яагаад сунгах вэ?',
      options: {
        travel: 'Аялал үргэлжлэх',
        family: 'Гэр бүлийн шалтгаан',
        illness: 'Өвчтэй',
        flight: 'Нислэг цуцлагдсан',
        work: 'Ажил дуусаагүй',
      },
    },
    hospital: { type: 'file', title: 'Эмнэлгийн бичгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    ticket: { type: 'file', title: 'Буцах тасалбараа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    passport: {
      type: 'file',
      title: 'Паспортын хуулбараа хавсаргана уу',
      hint: 'Виз, орсон тэмдэгтэй хуудас харагдсан байна.',
      accept: ['pdf', 'jpeg', 'png'],
    },
    lodging: { type: 'text', title: 'Одоо хаана байрлаж байна вэ?', longest: 160 },
    extendedBefore: { type: 'yesNo', title: 'Энэ визийг өмнө сунгуулсан уу?' },
    exit: {
      type: 'declaration',
      title: 'Хугацаандаа гарахаа баталгаажуулна уу',
      statement: 'Сунгасан хугацаа дуусахаас өмнө Монгол Улсаас гарна.',
    },
  },
  when: { hospital: { cause: 'illness' }, ticket: { cause: ['travel', 'flight'] } },
  stop: [
    {
      when: { visa: { known: false } },
      say: 'Визийн бүртгэл олдсонгүй.',
      remedy: 'Визгүй зорчигч бол биечлэн хандана уу.',
    },
    {
      when: { daysLeft: { below: 0 } },
      say: 'Визийн хугацаа дууссан байна: {until}.',
      remedy: 'Биечлэн ирж торгуулиа төлөөд, гарах виз авна уу.',
      instead: 'exit-visa',
    },
    {
      when: { extendedBefore: true, length: 'month' },
      say: 'Өмнө сунгасан визийг 30 хоногоор дахин сунгахгүй.',
      remedy: 'Богино хугацаа сонгох, эсвэл визийн ангиллаа өөрчилнө үү.',
      instead: 'visa-category-change',
    },
    {
      when: { owed: { atLeast: 1 } },
      say: 'Танд {owed}\u00a0₮ төлөөгүй торгууль байна.',
      remedy: 'Торгуулиа төлөөд дахин хүсэлт гаргана уу.',
      instead: 'immigration-fines',
    },
  ],
  fee: [
    { label: 'Эхний 7 хоног', amount: 27_000 },
    { label: 'Дараагийн 7 хоног', amount: 25_200, when: { length: 'fortnight' } },
    { label: 'Дараагийн 23 хоног', amount: 82_800, when: { length: 'month' } },
  ], // 27,000 for 7 days, then 3,600 a day, by an older list of fees
  workingDays: 'unknown',
  checks: [
    { title: 'Хаягийн бүртгэлтэй', when: { registered: { atLeast: 1 } } },
    { title: 'Торгуульгүй', when: { owed: { below: 1 } } },
    { title: 'Өмнө сунгаагүй', when: { extendedBefore: false } },
  ],
  returns: [
    {
      code: 'passport-page',
      say: 'Виз, орсон тэмдэг харагдахгүй байна. Паспортоо дахин хавсаргана уу.',
      asks: ['passport'],
    },
    { code: 'ticket-missing', say: 'Тасалбарын огноо тодорхойгүй байна.', asks: ['ticket'] },
  ],
  refusals: [
    {
      code: 'not-extendable',
      say: 'Энэ ангиллын визийг сунгахгүй.',
      remedy: 'Визийн ангиллаа өөрчлөх, эсвэл хугацаандаа гарна уу.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'not-registered',
      say: '48 цагийн бүртгэл хийлгээгүй байна.',
      remedy: 'Байрлаж байгаа айл, буудлаараа бүртгүүлээд дахин хүсэлт гаргана уу.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'violation',
      say: 'Зорчих журам зөрчсөн байна.',
      remedy: 'Зөрчлөө биечлэн шийдвэрлүүлнэ үү.',
      law: { act: 'Зөрчлийн тухай хууль' },
    },
  ],
  gives: { document: 'Виз сунгасан зөвшөөрөл', show: ['visa', 'category', 'length'], validDays: 30 }, // no source gives the term: our own default
  source: 'mongolexpats.com/immigration/visa-fee, an older list of fees',
  confidence: 'low',
})
