import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'study-grant',
  agency: 'bzs',
  kind: 'benefit',
  title: 'Оюутны сургалтын тэтгэлэг хүсэх',
  summary: 'Буцаан төлөхгүй сургалтын тэтгэлэгт хамрагдана.',
  words: [
    'оюутны тэтгэлэг',
    'тэтгэлэг',
    'буцалтгүй тусламж оюутан',
    'study grant',
    'сургалтын төлбөрийн тусламж',
    'төлбөрөө төлж чадахгүй оюутан',
    'стипенди авах',
    'голч дүнгээр тэтгэлэг',
    'буцалтгүй тэтгэлэг',
    'scholarship for student',
    'ядуу айлын оюутны төлбөр',
    'бзс тэтгэлэг',
  ],
  law: [{ act: 'Боловсролын ерөнхий хууль' }, { act: 'Дээд боловсролын тухай хууль' }],
  facts: {
    university: { from: 'education.student.schoolName' },
    entry: { from: 'education.student.entryAcademicYear' },
    medals: { rows: 'sport.medals' },
  },
  known: ['university', 'entry'],
  ask: {
    group: {
      type: 'choice',
      title: 'Аль бүлэгт хамаарах вэ?',
      options: {
        top: 'Элсэлтэд тэргүүлсэн',
        disabled: 'Хөгжлийн бэрхшээлтэй',
        orphan: 'Бүтэн өнчин',
        champion: 'Олимпиад, тэмцээний медальтан',
        teacher: 'Багш мэргэжлээр',
      },
    },
    proof: { type: 'file', title: 'Нотлох баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'], optional: true },
    other: { type: 'yesNo', title: 'Өөр тэтгэлэг авдаг уу?' },
    account: { type: 'text', title: 'Мөнгөө ямар дансаар авах вэ?', longest: 30 },
  },
  stop: [
    {
      when: { university: { known: false } },
      say: 'Оюутны бүртгэл олдсонгүй.',
      remedy: 'Сургуулийнхаа сургалтын албанд хандана уу.',
    },
    {
      when: { other: true },
      say: 'Нэг оюутан нэг л тэтгэлэг авна.',
      remedy: 'Нөгөө тэтгэлгээсээ татгалзсаны дараа хүсэлт гаргана уу.',
    },
  ],
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    {
      title: 'Медальтан бол амжилт нь бүртгэлтэй',
      when: { anyOf: [{ group: ['top', 'disabled', 'orphan', 'teacher'] }, { medals: { known: true } }] },
    },
  ],
  refusals: [
    {
      code: 'group-wrong',
      say: 'Сонгосон бүлэгт хамаарахгүй байна.',
      remedy: 'Өөр бүлгээр хүсэлт гаргаж болно.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
    {
      code: 'term-average',
      say: 'Улирлын голч дүн хүрэлцэхгүй байна.',
      remedy: 'Дараа улирлын дүнгээр хүсэлт гаргана уу.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
  ],
  gives: { says: 'Тэтгэлэг батлагдлаа. Улирал бүр дансанд тань орно.' },
  confidence: 'low',
})
