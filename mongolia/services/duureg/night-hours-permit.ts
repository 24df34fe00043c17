import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'night-hours-permit',
  agency: 'duureg',
  kind: 'permit',
  title: 'Шөнийн цагаар ажиллах зөвшөөрөл',
  summary: 'Дэлгүүр, зоогийн газраа цагийн хязгаараас хойш ажиллуулна.',
  words: [
    'шөнө ажиллах',
    'цагийн хязгаар',
    '24 цагийн дэлгүүр',
    'караоке',
    'баар',
    'open at night',
    'баараа шөнө ажиллуулах',
    '12 цагаас хойш ажиллах',
    'цаг сунгах зөвшөөрөл',
    'паб орой ажиллах',
    'шөнийн клуб цаг',
    '24 цаг ажиллах дэлгүүр',
    'bar late hours',
  ],
  law: [
    { act: 'Зөвшөөрлийн тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  ask: {
    place: { type: 'place', title: 'Аль сум, дүүрэгт байрладаг вэ?', level: 2 },
    venue: {
      type: 'choice',
      title: 'Ямар газар вэ?',
      options: {
        shop: 'Дэлгүүр',
        restaurant: 'Зоогийн газар',
        bar: 'Баар, караоке',
        club: 'Шөнийн клуб',
        pharmacy: 'Эмийн сан',
      },
    },
    venueFirm: {
      type: 'choice',
      title: 'Аль компанийн нэр дээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    closing: {
      type: 'choice',
      title: 'Хэдэн цаг хүртэл ажиллах вэ?',
      options: { two: '02 цаг', four: '04 цаг', all: 'Бүх шөнө' },
    },
    neighbours: { type: 'file', title: 'Хөршүүдийн зөвшөөрлийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    guard: { type: 'file', title: 'Харуул хамгаалалтын гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [{ code: 'consent-short', say: 'Хөршүүдийн зөвшөөрөл дутуу байна.', asks: ['neighbours'] }],
  refusals: [
    {
      code: 'residential',
      say: 'Орон сууцны байрны доод давхарт зөвшөөрөхгүй.',
      remedy: 'Цагийн хязгаарт багтааж ажиллана уу.',
      law: { act: 'Зөвшөөрлийн тухай хууль' },
    },
    {
      code: 'past-offence',
      say: 'Энэ газарт зөрчил удаа дараа гарсан байна.',
      remedy: 'Зөрчлөө арилгаж, цагдаагийн дүгнэлт авна уу.',
      law: { act: 'Зөрчлийн тухай хууль' },
    },
  ],
  gives: { document: 'Шөнийн цагаар ажиллах зөвшөөрөл', show: ['place', 'venue', 'closing'], validDays: 365 },
  local: { at: 'place', by: ['duureg', 'soum'], fee: 'Зөвшөөрлийн хураамж' },
  confidence: 'low',
})
