import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'medical-device-registration',
  agency: 'emzg',
  kind: 'registration',
  title: 'Эмнэлгийн хэрэгсэл бүртгүүлэх',
  summary: 'Эмнэлгийн тоног, оношлуурыг бүртгүүлж ашиглах эрх авна.',
  words: [
    'эмнэлгийн тоног төхөөрөмж',
    'оношлуур бүртгүүлэх',
    'аппарат бүртгүүлэх',
    'medical device',
    'эмнэлгийн аппарат оруулж ирэх',
    'эхо аппарат бүртгүүлэх',
    'тест оношлуур импорт',
    'шүдний багаж бүртгүүлэх',
    'рентген аппарат оруулах',
    'хүчилтөрөгчийн аппарат бүртгэл',
    'import medical equipment',
  ],
  law: [{ act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' }],
  facts: { licences: { rows: 'pharmacy.licences' }, licenceCount: { count: 'licences' } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    risk: { type: 'choice', title: 'Эрсдэлийн аль ангилал вэ?', options: { one: 'Бага', two: 'Дунд', three: 'Их' } },
    type: { type: 'text', title: 'Хэрэгслийн нэр, загвар', longest: 150 },
    use: { type: 'longText', title: 'Юунд хэрэглэх вэ?', longest: 500 },
    conformity: { type: 'file', title: 'Тохирлын гэрчилгээг хавсаргана уу', accept: ['pdf'] },
    service: { type: 'yesNo', title: 'Монголд засвар үйлчилгээтэй юу?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Зөвшөөрөлтэй', when: { licenceCount: { atLeast: 1 } } },
    { title: 'Засвар үйлчилгээтэй', when: { service: true } },
  ],
  returns: [{ code: 'model', say: 'Загвар гэрчилгээтэй зөрж байна.', asks: ['type', 'conformity'] }],
  refusals: [
    {
      code: 'unsafe',
      say: 'Аюулгүй байдлын мэдээлэл хүрэлцэхгүй.',
      remedy: 'Нэмэлт судалгаатай дахин хүсэлт гаргана уу.',
      law: { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' },
    },
    {
      code: 'recalled',
      say: 'Бусад улс ашиглалтаас хассан.',
      remedy: 'Өөр загвар бүртгүүлнэ үү.',
      law: { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' },
    },
  ],
  gives: { document: 'Хэрэгслийн бүртгэлийн гэрчилгээ', show: ['risk', 'type', 'use'], validDays: 1825 },
  confidence: 'low',
})
