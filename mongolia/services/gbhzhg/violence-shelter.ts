import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'violence-shelter',
  agency: 'gbhzhg',
  kind: 'registration',
  title: 'Хамгаалах байранд орох хүсэлт',
  summary: 'Хүчирхийлэлд өртсөн хүн, хүүхэд түр хамгаалагдана.',
  words: ['хамгаалах байр', 'хүчирхийлэл', 'нөхөр зодсон', 'зодуулсан', 'shelter'],
  law: [{ act: 'Гэр бүлийн хүчирхийлэлтэй тэмцэх тухай хууль' }],
  facts: { past: { rows: 'family.protection' }, pastCount: { count: 'past' } },
  ask: {
    who: {
      type: 'choice',
      title: 'Хэн орох вэ?',
      options: { me: 'Би', kids: 'Би, хүүхдүүдтэйгээ', child: 'Зөвхөн хүүхэд' },
    },
    children: { type: 'number', title: 'Хэдэн хүүхэдтэй хамт орох вэ?', least: 1, most: 12 },
    hurt: { type: 'yesNo', title: 'Эмнэлгийн тусламж хэрэгтэй юу?' },
    police: { type: 'choice', title: 'Цагдаад хэлсэн үү?', options: { yes: 'Тийм', no: 'Үгүй', afraid: 'Айсан' } },
    safe: { type: 'phone', title: 'Аюулгүй холбогдох утас', why: 'Хүчирхийлэгч мэдэхгүй утас байна.' },
    place: { type: 'place', title: 'Одоо аль сум, дүүрэгт байна вэ?', level: 2 },
  },
  when: { children: { who: 'kids' } },
  fee: [{ label: 'Хамгаалах байр', amount: 0 }],
  workingDays: 1,
  checks: [{ title: 'Урьд нь үйлчилгээ авсан', when: { pastCount: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'drunk',
      say: 'Согтуу байсан тул байранд авсангүй.',
      remedy: 'Эрүүлжсэний дараа дахин хандана уу.',
      law: { act: 'Гэр бүлийн хүчирхийлэлтэй тэмцэх тухай хууль' },
    },
    {
      code: 'full',
      say: 'Байр дүүрсэн. Ойрын төвд шилжүүлнэ.',
      remedy: 'Ажилтны заасан төвд очно уу.',
      law: { act: 'Гэр бүлийн хүчирхийлэлтэй тэмцэх тухай хууль' },
    },
  ],
  gives: { says: 'Байранд авахаар шийдлээ. Ажилтан таны утсаар холбогдоно.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
