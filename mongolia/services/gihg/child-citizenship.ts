import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'child-citizenship',
  agency: 'gihg',
  kind: 'registration',
  title: 'Хүүхдийн харьяалал тогтоолгох',
  summary: 'Гадаад иргэнтэй гэрлэсэн эцэг, эх хүүхдийнхээ харьяаллыг тогтоолгоно.',
  words: [
    'хүүхдийн иргэншил',
    'эрлийз хүүхэд',
    'гадаад аавтай хүүхэд',
    'child citizenship',
    'гадаад нөхөртэй хүүхэд',
    'хүүхэд минь монгол иргэн үү',
    'солонгос аавтай хүүхэд',
    'хятад нөхрөөс хүүхэдтэй',
    'гадаадад төрсөн хүүхдийн харьяалал',
    'baby with foreign father',
  ],
  law: [{ act: 'Харьяатын тухай хууль' }, { act: 'Гэр бүлийн тухай хууль' }],
  for: ['child'],
  facts: {
    birthPlace: { from: 'civil.birth.birthPlace' },
    birthDate: { from: 'civil.birth.birthDate' },
    age: { yearsSince: 'birthDate' },
  },
  ask: {
    whom: { type: 'person', title: 'Аль хүүхдийн харьяалал вэ?', who: ['child'] },
    otherParent: {
      type: 'choice',
      title: 'Нөгөө эцэг, эх нь хэн бэ?',
      options: { foreign: 'Гадаадын иргэн', stateless: 'Харьяалалгүй', mongolian: 'Монгол иргэн' },
    },
    chosen: {
      type: 'choice',
      title: 'Ямар харьяалал сонгох вэ?',
      options: { mongolian: 'Монгол Улсын', other: 'Нөгөө улсын' },
    },
    agreement: { type: 'file', title: 'Хоёр эцэг, эхийн зөвшөөрлийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    foreignPaper: {
      type: 'file',
      title: 'Гадаадад төрсөн бол гэрчилгээг хавсаргана уу',
      optional: true,
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: '16 нас хүрээгүй', when: { age: { below: 16 } } }],
  refusals: [
    {
      code: 'no-agreement',
      say: 'Эцэг, эх харьяаллаа тохирч чадаагүй байна.',
      remedy: 'Тохироогүй бол шүүхээр шийдүүлнэ үү.',
      law: { act: 'Харьяатын тухай хууль' },
    },
    {
      code: 'child-must-agree',
      say: '16 нас хүрсэн хүүхэд өөрөө зөвшөөрөх ёстой.',
      remedy: 'Хүүхдийн бичгээр өгсөн зөвшөөрлийг хавсаргана уу.',
      law: { act: 'Харьяатын тухай хууль' },
    },
  ],
  gives: {
    document: 'Хүүхдийн харьяалал тогтоосон шийдвэр',
    show: ['birthDate', 'birthPlace', 'chosen'],
    validDays: 1825,
  }, // no source gives the term: our own default
  confidence: 'low',
})
