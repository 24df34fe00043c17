import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'work-accident-report',
  agency: 'mlsp',
  kind: 'notification',
  title: 'Үйлдвэрлэлийн осол мэдэгдэх',
  summary: 'Ажил олгогч, ажилтан ослыг мэдэгдэж, судалгаа эхлүүлнэ.',
  words: ['ажил дээр осол', 'үйлдвэрлэлийн ослын мэдэгдэл', 'осол гарсан', 'work accident report'],
  law: [{ act: 'Хөдөлмөрийн аюулгүй байдал, эрүүл ахуйн тухай хууль' }],
  facts: { insured: { from: 'insurance.current.insured' } },
  ask: {
    who: {
      type: 'choice',
      title: 'Хэн мэдэгдэж байна вэ?',
      options: { employer: 'Ажил олгогч', victim: 'Осолдсон ажилтан', witness: 'Харсан хүн' },
    },
    when: { type: 'date', title: 'Хэзээ болсон бэ?', latest: 'today' },
    work: { type: 'text', title: 'Аль байгууллагад, ямар ажил дээр вэ?', longest: 200 },
    result: {
      type: 'choice',
      title: 'Осолдсон хүний байдал ямар вэ?',
      options: { light: 'Хөнгөн гэмтсэн', heavy: 'Хүнд гэмтсэн', died: 'Нас барсан', many: 'Олон хүн осолдсон' },
    },
    place: { type: 'place', title: 'Аль сум, дүүрэгт болсон бэ?', level: 2 },
    story: { type: 'longText', title: 'Яаж болсныг бичнэ үү', longest: 1500 },
    photo: { type: 'file', title: 'Газрын зургийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'], optional: true },
  },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  workingDays: 1,
  checks: [{ title: 'Мэдэгдэгч даатгуулсан', when: { insured: true } }],
  refusals: [
    {
      code: 'not-work',
      say: 'Ажилтай холбоогүй осол байна.',
      remedy: 'Гэмтлийг эмнэлэгт бүртгүүлнэ үү.',
      law: { act: 'Хөдөлмөрийн аюулгүй байдал, эрүүл ахуйн тухай хууль' },
    },
    {
      code: 'known',
      say: 'Энэ ослыг мэдэгдсэн байна.',
      remedy: 'Судалгааны явцыг ажил олгогчоос асууна уу.',
      law: { act: 'Хөдөлмөрийн аюулгүй байдал, эрүүл ахуйн тухай хууль' },
    },
  ],
  gives: { says: 'Мэдэгдлийг бүртгэж, ослыг судлах комисс томиллоо.' },
  local: { at: 'place', by: ['aimag', 'duureg'] },
  confidence: 'low',
})
