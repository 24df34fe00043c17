import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'career-advice-appointment',
  agency: 'hhueg',
  kind: 'appointment',
  title: 'Мэргэжил сонголтын зөвлөгөө авах',
  summary: 'Зөвлөхтэй уулзаж, тохирох мэргэжил, ажлаа тодруулна.',
  words: [
    'мэргэжил сонгох',
    'карьерын зөвлөгөө',
    'ажлын зөвлөгөө',
    'ямар мэргэжил эзэмших',
    'career advice',
    'ямар ажил хийхээ мэдэхгүй байна',
    'мэргэжлээ солих',
    'аль сургуульд орох вэ',
    'надад ямар ажил тохирох',
    'карьер зөвлөх',
    'мэргэжлийн тест өгөх',
    'choose a career',
  ],
  law: [{ act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    pensionType: { from: 'insurance.pension.pensionType' },
  },
  ask: {
    stage: {
      type: 'choice',
      title: 'Та аль үе шатанд байна вэ?',
      options: { pupil: 'Сурагч', graduate: 'Төгссөн', change: 'Мэргэжлээ солих', back: 'Завсарласны дараа' },
    },
    test: { type: 'yesNo', title: 'Мэргэжлийн тест бөглөсөн үү?' },
    office: { type: 'office', title: 'Аль хэлтсийн зөвлөх вэ?' },
    time: { type: 'slot', title: 'Хэдэн цагт уулзах вэ?', at: 'office', minutes: 40 },
  },
  fee: [{ label: 'Зөвлөгөө', amount: 0 }],
  refuseWhen: [
    {
      when: { pensionType: { known: true } },
      code: 'retired',
      say: 'Энэ зөвлөгөө ажил эрхлэх насны хүнд зориулагдсан.',
      remedy: 'Ахмадын зөвлөх үйлчилгээг хэлтсээс асууна уу.',
    },
    {
      when: { stage: 'graduate', age: { below: 15 } },
      code: 'young-graduate',
      say: '15 нас хүрээгүй бол «Сурагч» гэж сонгоно уу.',
      remedy: 'Үе шатаа засаад дахин захиална уу.',
    },
  ],
  gives: { says: 'Зөвлөгөөний цаг баталгаажлаа. Цагтаа очно уу.' },
  confidence: 'low',
})
