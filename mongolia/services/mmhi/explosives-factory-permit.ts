import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'explosives-factory-permit',
  agency: 'mmhi',
  kind: 'permit',
  title: 'Тэсэрч дэлбэрэх бодис үйлдвэрлэх эрх',
  summary: 'Уурхайн тэсрэх бодис үйлдвэрлэх эрх авна.',
  words: [
    'тэсрэх бодис',
    'тэсэлгээ',
    'explosives',
    'динамит хийх эрх',
    'тэсрэх бодисын үйлдвэр барих',
    'уурхайд тэсрэх бодис хийх',
    'анфо үйлдвэрлэх',
    'тэсрэх материал үйлдвэрлэх',
    'make blasting explosives',
  ],
  law: [{ act: 'Тэсэрч дэлбэрэх бодис, тэсэлгээний хэрэгслийн эргэлтэд хяналт тавих тухай хууль' }],
  facts: { liability: { from: 'police.liability.statusName' } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани үйлдвэрлэх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    product: {
      type: 'choice',
      title: 'Юу үйлдвэрлэх вэ?',
      options: { anfo: 'Энгийн тэсрэх бодис', emulsion: 'Эмульс', blasting: 'Тэсэлгээний ажил' },
    },
    plant: { type: 'address', title: 'Үйлдвэр хаана байрлах вэ?', why: 'Аюулгүйн зайг газар дээр нь хэмжинэ.' },
    blasters: { type: 'number', title: 'Эрхтэй хэдэн тэсэлгээчинтэй вэ?', least: 1 },
    guarded: { type: 'yesNo', title: 'Харуул хамгаалалттай юу?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Ял шийтгэлгүй', when: { liability: 'Хүлээгээгүй' } },
    { title: 'Харуултай', when: { guarded: true } },
  ],
  refusals: [
    {
      code: 'distance',
      say: 'Аюулгүйн зай хүрэлцэхгүй байна.',
      remedy: 'Суурин газраас хол талбай сонгоно уу.',
      law: { act: 'Тэсэрч дэлбэрэх бодис, тэсэлгээний хэрэгслийн эргэлтэд хяналт тавих тухай хууль' },
    },
    {
      code: 'unguarded',
      say: 'Хамгаалалтын дүгнэлт гараагүй байна.',
      remedy: 'Цагдаагийн дүгнэлт авна уу.',
      law: { act: 'Тэсэрч дэлбэрэх бодис, тэсэлгээний хэрэгслийн эргэлтэд хяналт тавих тухай хууль' },
    },
  ],
  gives: { document: 'Тэсрэх бодис үйлдвэрлэх эрх', show: ['product', 'blasters', 'guarded'], validDays: 1095 }, // no period is published: a cautious default of ours
  confidence: 'low',
})
