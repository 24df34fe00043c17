import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'science-project-proposal',
  agency: 'mes',
  kind: 'registration',
  title: 'Шинжлэх ухааны төсөлд өрсөлдөх',
  summary: 'Төрийн санхүүжилтээр судалгаа хийх төслөө илгээнэ.',
  words: ['судалгааны төсөл', 'шинжлэх ухааны сан', 'төслийн сонгон шалгаруулалт', 'research grant'],
  law: [{ act: 'Шинжлэх ухаан, технологийн тухай хууль' }],
  facts: { degrees: { rows: 'education.scienceDegrees' } },
  ask: {
    kind: {
      type: 'choice',
      title: 'Ямар төсөл вэ?',
      options: {
        basic: 'Суурь судалгаа',
        applied: 'Хэрэглээний судалгаа',
        young: 'Залуу судлаач',
        core: 'Цөм технологи',
      },
    },
    title: { type: 'text', title: 'Төслийн нэр юу вэ?', longest: 150 },
    years: { type: 'number', title: 'Хэдэн жил хэрэгжих вэ?', least: 1, most: 5 },
    budget: { type: 'money', title: 'Хэдэн төгрөг хэрэгтэй вэ?', least: 1 },
    proposal: { type: 'file', title: 'Төслийн саналаа хавсаргана уу', accept: ['pdf'] },
    ethics: { type: 'yesNo', title: 'Хүн, амьтан дээр туршилт хийх үү?' },
    ethicsNote: { type: 'file', title: 'Ёс зүйн хорооны зөвшөөрлөө хавсаргана уу', accept: ['pdf'] },
  },
  when: { ethicsNote: { ethics: true } },
  fee: [{ label: 'Өргөдөл', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Удирдагч нь эрдмийн зэрэгтэй', when: { degrees: { known: true } } }],
  refusals: [
    {
      code: 'score-low',
      say: 'Шинжээчдийн үнэлгээ босго оноонд хүрсэнгүй.',
      remedy: 'Шинжээчдийн саналаар засаад дараа жил илгээнэ үү.',
      law: { act: 'Шинжлэх ухаан, технологийн тухай хууль' },
    },
    {
      code: 'funded',
      say: 'Энэ сэдвээр өөр төсөл хэрэгжиж байна.',
      remedy: 'Сэдвээ өөрчлөөд дахин илгээнэ үү.',
      law: { act: 'Шинжлэх ухаан, технологийн тухай хууль' },
    },
  ],
  gives: { says: 'Төсөл тань шалгарлаа. Гэрээ байгуулахаар холбогдоно.' },
  confidence: 'low',
})
