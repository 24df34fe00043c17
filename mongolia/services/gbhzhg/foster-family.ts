import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'foster-family',
  agency: 'gbhzhg',
  kind: 'registration',
  title: 'Халамжлах гэр бүлээр бүртгүүлэх',
  summary: 'Асрамжгүй хүүхдийг гэр бүлдээ түр авч өсгөнө.',
  words: [
    'хүүхэд асрамжлах',
    'хүүхэд авч өсгөх',
    'асран тэжээх гэр бүл',
    'foster family',
    'өнчин хүүхэд түр авах',
    'хаягдсан хүүхэд өсгөх',
    'хүүхэд харж хандах айл',
    'асрамжийн хүүхэд гэртээ авах',
    'тэжээгч гэр бүл болох',
    'foster a child',
    'take in an orphan',
  ],
  law: [{ act: 'Хүүхэд хамгааллын тухай хууль' }, { act: 'Гэр бүлийн тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    liability: { from: 'police.liability.statusName' },
    homes: { rows: 'property.list' },
    homeCount: { count: 'homes' },
  },
  known: ['liability'],
  ask: {
    ages: {
      type: 'several',
      title: 'Ямар насны хүүхэд авах вэ?',
      options: { baby: '0-3 нас', small: '4-7 нас', school: '8-15 нас', teen: '16-18 нас' },
    },
    many: { type: 'number', title: 'Хэдэн хүүхэд авах вэ?', least: 1, most: 5 },
    income: { type: 'money', title: 'Өрхийн сарын орлого хэд вэ?', least: 0 },
    health: { type: 'file', title: 'Эрүүл мэндийн тодорхойлолтоо хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    others: { type: 'yesNo', title: 'Гэр бүлийнхэн бүгд зөвшөөрсөн үү?' },
    place: { type: 'place', title: 'Аль сум, дүүрэгт амьдардаг вэ?', level: 2 },
    visit: {
      type: 'declaration',
      title: 'Гэрт очиж үзэх',
      statement: 'Нийгмийн ажилтан гэрт ирж үнэлгээ хийхийг зөвшөөрнө.',
    },
  },
  stop: [
    {
      when: { age: { below: 25 } },
      say: 'Хүүхэд асрах хүн 25 нас хүрсэн байна.',
      remedy: 'Нас хүрээд хүсэлт гаргана уу.',
    },
  ],
  fee: [{ label: 'Бүртгэх', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Өөрийн байртай', when: { homeCount: { atLeast: 1 } } },
    { title: 'Гэр бүл зөвшөөрсөн', when: { others: true } },
  ],
  refusals: [
    {
      code: 'assessment',
      say: 'Үнэлгээгээр болзол хангаагүй.',
      remedy: 'Дутууг арилгаад дахин үнэлүүлнэ үү.',
      law: { act: 'Хүүхэд хамгааллын тухай хууль' },
    },
    {
      code: 'crime',
      say: 'Хүүхдийн эсрэг гэмт хэргийн бүртгэлтэй.',
      remedy: 'Энэ бүртгэл буруу бол цагдаад хандана уу.',
      law: { act: 'Хүүхэд хамгааллын тухай хууль' },
    },
  ],
  gives: { says: 'Халамжлах гэр бүлээр бүртгэлээ. Сургалтын өдрийг мессежээр илгээнэ.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
