import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'childcare-permit',
  agency: 'gbhzhg',
  kind: 'permit',
  title: 'Хүүхэд харах үйлчилгээний зөвшөөрөл',
  summary: 'Гэртээ, төвд хүүхэд харах үйлчилгээ эрхлэхэд авна.',
  words: ['хүүхэд харах', 'хувийн ясли', 'хүүхэд хардаг газар', 'хүүхэд харагч', 'child minding'],
  law: [{ act: 'Хүүхэд харах үйлчилгээний тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    liability: { from: 'police.liability.statusName' },
  },
  known: ['liability'],
  ask: {
    form: {
      type: 'choice',
      title: 'Хаана хүүхэд харах вэ?',
      options: { home: 'Өөрийн гэрт', centre: 'Төвд', work: 'Ажлын газрын дэргэд' },
    },
    number: { type: 'number', title: 'Хэдэн хүүхэд харах вэ?', least: 1, most: 30 },
    place: { type: 'place', title: 'Аль сум, дүүрэгт вэ?', level: 2 },
    where: { type: 'address', title: 'Үйлчилгээний хаяг', why: 'Зөвшөөрлийг нэг хаягт олгоно.' },
    training: { type: 'file', title: 'Сургалтын гэрчилгээгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    hygiene: { type: 'file', title: 'Эрүүл ахуй, галын дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    food: { type: 'yesNo', title: 'Хоол хийх үү?' },
  },
  stop: [
    {
      when: { age: { below: 18 } },
      say: 'Зөвшөөрлийг насанд хүрсэн хүнд олгоно.',
      remedy: '18 нас хүрээд хүсэлт гаргана уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Эрүүгийн хариуцлага хүлээгээгүй', when: { liability: 'Хүлээгээгүй' } }],
  returns: [{ code: 'conclusion-address', say: 'Дүгнэлтийн хаяг өөр байна.', asks: ['hygiene'] }],
  refusals: [
    {
      code: 'space',
      say: 'Талбай хүүхдийн тоонд хүрэхгүй.',
      remedy: 'Хүүхдийн тоогоо цөөлж дахин хүсэлт гаргана уу.',
      law: { act: 'Хүүхэд харах үйлчилгээний тухай хууль' },
    },
    {
      code: 'training',
      say: 'Хүүхэд харагчийн сургалтад ороогүй.',
      remedy: 'Сургалтад суугаад дахин хүсэлт гаргана уу.',
      law: { act: 'Хүүхэд харах үйлчилгээний тухай хууль' },
    },
    {
      code: 'crime',
      say: 'Хүүхэдтэй ажиллахыг хориглосон бүртгэлтэй.',
      remedy: 'Хугацаа дуусаагүй бол зөвшөөрөл олгохгүй.',
      law: { act: 'Хүүхэд хамгааллын тухай хууль' },
    },
  ],
  gives: {
    document: 'Хүүхэд харах үйлчилгээний зөвшөөрөл',
    show: ['form', 'number', 'place', 'where'],
    validDays: 1095,
  },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
