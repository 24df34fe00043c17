import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'explosives-storage-conclusion',
  agency: 'obeg',
  kind: 'certificate',
  title: 'Тэсэрч дэлбэрэх бодисын агуулахын дүгнэлт',
  summary: 'Тэсэлгээний бодис хадгалах агуулахад дүгнэлт гаргуулна.',
  words: [
    'тэсрэх бодис',
    'тэсэлгээний агуулах',
    'дэлбэрэх бодис',
    'explosives',
    'тэсрэх бодисын склад',
    'динамит хадгалах агуулах',
    'агуулахаа шалгуулах тэсрэх бодис',
    'уурхайн тэсрэх материалын агуулах',
    'тэсрэх бодис хадгалах байр',
    'explosives warehouse check',
  ],
  law: [
    { act: 'Тэсэрч дэлбэрэх бодис, тэсэлгээний хэрэгслийн эргэлтэд хяналт тавих тухай хууль' },
    { act: 'Галын аюулгүй байдлын тухай хууль' },
  ],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    place: { type: 'place', level: 2, title: 'Агуулах аль суманд байдаг вэ?' },
    tonnes: { type: 'number', title: 'Хэдэн тонн хадгалах вэ?', least: 1, most: 10_000 },
    distance: { type: 'number', title: 'Хамгийн ойрын айл хэдэн метрт байна вэ?', least: 0, most: 100_000 },
    guard: { type: 'yesNo', title: 'Харуул хамгаалалттай юу?' },
    passportFile: { type: 'file', title: 'Агуулахын паспортыг хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Харуултай', when: { guard: true } }],
  refusals: [
    {
      code: 'distance',
      say: 'Айл, замаас алслах зай хүрэлцэхгүй байна.',
      remedy: 'Агуулахаа холдуулж дахин хүсэлт гаргана уу.',
      law: { act: 'Тэсэрч дэлбэрэх бодис, тэсэлгээний хэрэгслийн эргэлтэд хяналт тавих тухай хууль' },
    },
    {
      code: 'lightning',
      say: 'Аянга зайлуулагчгүй байна.',
      remedy: 'Зайлуулагч хийгээд дахин үзлэг захиална уу.',
      law: { act: 'Тэсэрч дэлбэрэх бодис, тэсэлгээний хэрэгслийн эргэлтэд хяналт тавих тухай хууль' },
    },
  ],
  gives: {
    document: 'Тэсэрч дэлбэрэх бодисын агуулахын дүгнэлт',
    show: ['place', 'tonnes', 'distance'],
    validDays: 365,
  }, // no source gives the term: our own default
  confidence: 'low',
})
