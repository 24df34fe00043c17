import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'redevelopment-consent',
  agency: 'nzdtg',
  kind: 'registration',
  title: 'Гэр хорооллын дахин төлөвлөлтөд оролцох',
  summary: 'Хашаа газраа сууцаар солих санал өгнө.',
  words: [
    'газраа байраар солих',
    'гэр хороолол барилгажих',
    'хашаагаа өгөх',
    'байр солих',
    'swap land for a flat',
    'хашаагаа өгөөд байр авах',
    'гэр хорооллоос байранд орох',
    'манай хашааг барилгажуулах',
    'газраа өгөх зөвшөөрөл',
    'хашаагаа байраар солих',
    'дахин төлөвлөлтөд орох',
    'give yard get flat',
    'утаанаас салж байранд орох',
  ],
  law: [
    { act: 'Хот, суурин газрыг дахин хөгжүүлэх тухай хууль' },
    { act: 'Монгол Улсын нийслэл Улаанбаатар хотын эрх зүйн байдлын тухай хууль' },
  ],
  facts: {
    estates: { rows: 'property.list' },
    estateCount: { count: 'estates' },
    oldContract: { from: 'capital.redevelopment.contractNumber' },
  },
  ask: {
    estate: {
      type: 'choice',
      title: 'Аль хөрөнгөө оруулах вэ?',
      options: { rows: 'property.list', value: 'propertyNationRegisterNumber', label: ['serviceName', 'fullAddress'] },
    },
    offer: {
      type: 'choice',
      title: 'Юугаар солих вэ?',
      options: { flat: 'Орон сууц', flats: 'Хэд хэдэн сууц', money: 'Мөнгө', shop: 'Үйлчилгээний талбай' },
    },
    families: { type: 'number', title: 'Хашаанд хэдэн айл байна вэ?', least: 1, most: 10 },
    meanwhile: {
      type: 'choice',
      title: 'Барилга баригдах хооронд хаана байх вэ?',
      options: { rent: 'Түрээсээр', kin: 'Хамаатныд', own: 'Өөр байртай' },
    },
    coOwners: {
      type: 'declaration',
      title: 'Хамтран өмчлөгчид',
      statement: 'Газрын бүх өмчлөгч энэ саналыг зөвшөөрсөн.',
    },
  },
  fee: [{ label: 'Санал', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Бүртгэлтэй хөрөнгөтэй', when: { estateCount: { atLeast: 1 } } },
    { title: 'Өмнө гэрээ байгуулаагүй', when: { oldContract: { known: false } } },
  ],
  refusals: [
    {
      code: 'no-project',
      say: 'Энэ хороололд төсөл батлагдаагүй байна.',
      remedy: 'Хороо батлагдвал дахин санал өгнө үү.',
      law: { act: 'Хот, суурин газрыг дахин хөгжүүлэх тухай хууль' },
    },
    {
      code: 'pledged',
      say: 'Хөрөнгө барьцаанд байна.',
      remedy: 'Барьцаанаас чөлөөлөөд дахин хандана уу.',
      law: { act: 'Иргэний хууль' },
    },
  ],
  gives: { says: 'Саналыг төслийн жагсаалтад орууллаа. Үнэлгээний өдрийг мэдэгдэнэ.' },
  confidence: 'low',
})
