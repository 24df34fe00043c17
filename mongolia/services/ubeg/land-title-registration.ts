import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'land-title-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Газар өмчлөх эрх бүртгүүлэх',
  summary: 'Засаг даргын шийдвэрээр өмчилсөн газраа бүртгүүлнэ.',
  words: [
    'газрын гэрчилгээ',
    'хашааны газар',
    'газар өмчлөх',
    'land title',
    'газар өмчлөх гэрчилгээ гаргуулах',
    'хувьчилсан газраа бүртгүүлэх',
    'захирамж гарсан газар гэрчилгээ',
    'өмчилсөн хашаагаа бүртгүүлэх',
    'өмчийн гэрчилгээ газар',
    'хашааны газраа баталгаажуулах',
    'land deed',
  ],
  law: [
    { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' },
    { act: 'Монгол Улсын иргэнд газар өмчлүүлэх тухай хууль' },
  ],
  facts: {
    spouse: { from: 'civil.marriage.spouseFirstname' },
    children: { rows: 'civil.children' },
    rights: { rows: 'property.rights' },
  },
  ask: {
    decisionNumber: { type: 'text', title: 'Засаг даргын захирамжийн дугаар хэд вэ?', longest: 30 },
    decisionDay: { type: 'date', title: 'Захирамж хэзээ гарсан бэ?', latest: 'today' },
    soum: { type: 'place', title: 'Газар аль сум, дүүрэгт байдаг вэ?', level: 2 },
    owners: { type: 'choice', title: 'Хэн өмчлөх вэ?', options: { me: 'Би ганцаараа', family: 'Гэр бүлийн гишүүд' } },
    shares: { type: 'longText', title: 'Гэр бүлийн хэн, хэдэн хувь өмчлөх вэ?', longest: 500 },
    cadastre: { type: 'file', title: 'Кадастрын зургийг хавсаргана уу', accept: ['pdf'] },
    finding: { type: 'file', title: 'Хэмжилт хийсэн дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { shares: { owners: 'family' } },
  fee: [{ label: 'Газар өмчлөх эрхийн анхны бүртгэл', amount: 0 }],
  workingDays: 9,
  checks: [{ title: 'Өөр бүртгэлтэй эрхгүй', when: { rights: { known: false } } }],
  returns: [
    { code: 'map-coordinates', say: 'Кадастрын зурагт солбицол алга. Дахин хавсаргана уу.', asks: ['cadastre'] },
  ],
  refusals: [
    {
      code: 'order-cancelled',
      say: 'Засаг даргын захирамж хүчингүй болсон байна.',
      remedy: 'Газрын албанд хандаж шинэ захирамж гаргуулна уу.',
      law: { act: 'Монгол Улсын иргэнд газар өмчлүүлэх тухай хууль' },
    },
    {
      code: 'overlap',
      say: 'Газар зэргэлдээ газартай давхацсан байна.',
      remedy: 'Хил заагаа дахин хэмжүүлнэ үү.',
      law: { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'owned-before',
      say: 'Та газар үнэгүй өмчилж авсан байна.',
      remedy: 'Дуудлага худалдаагаар авах боломжтой.',
      law: { act: 'Монгол Улсын иргэнд газар өмчлүүлэх тухай хууль' },
    },
  ],
  gives: {
    document: 'Газар өмчлөх эрхийн бүртгэл',
    show: ['decisionNumber', 'decisionDay', 'soum'],
    validDays: 3650, // no period is published: a default of ours
  },
  source: 'zavkhan.gov.mn/43/item/1536: free, 9 working days, 7 documents',
  confidence: 'high',
})
