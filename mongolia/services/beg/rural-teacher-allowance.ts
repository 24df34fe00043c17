import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'rural-teacher-allowance',
  agency: 'beg',
  kind: 'benefit',
  title: 'Орон нутгийн багшийн мөнгөн тэтгэмж',
  summary: 'Суманд тогтвортой ажилласан багш 5 жил тутамд тэтгэмж авна.',
  words: [
    'багшийн тэтгэмж',
    '5 жилийн тэтгэмж',
    'сумын багшийн урамшуулал',
    'rural teacher allowance',
    'хөдөө таван жил багшилсан',
    'суманд багшилсан мөнгө',
    'багш таван жилийн мөнгө',
    'хөдөөгийн багшийн нэмэгдэл',
    'цэцэрлэгийн багш сум тэтгэмж',
    'сумын багш 6 сарын цалин',
    'rural teacher bonus',
  ],
  law: [{ act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' }],
  facts: {
    school: { from: 'school.teacher.schoolName' },
    workSince: { from: 'school.teacher.workSince' },
    teachingYears: { yearsSince: 'workSince' },
    rural: { from: 'school.teacher.isRural' },
  },
  known: ['school', 'workSince'],
  ask: {
    before: {
      type: 'choice',
      title: 'Өмнө энэ тэтгэмжийг авсан уу?',
      options: { never: 'Аваагүй', once: 'Нэг удаа', more: 'Хэд хэдэн удаа' },
    },
    last: { type: 'date', title: 'Сүүлд хэзээ авсан бэ?', earliest: '2007-01-01', latest: 'today' },
    account: {
      type: 'text',
      title: 'Мөнгөө ямар дансаар авах вэ?',
      longest: 30,
      hint: 'Өөрийн нэр дээрх дансны дугаар.',
    },
  },
  when: { last: { before: ['once', 'more'] } },
  stop: [
    {
      when: { teachingYears: { below: 5 } },
      say: 'Та 5 жил ажиллаагүй байна.',
      remedy: '5 жил болсны дараа хүсэлт гаргана уу.',
    },
    {
      when: { rural: false },
      say: 'Та сумын сургуульд ажилладаггүй байна.',
      remedy: 'Бүртгэл буруу бол сургуулиараа засуулна уу.',
    },
  ],
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Суманд ажилладаг', when: { rural: true } }],
  refusals: [
    {
      code: 'break',
      say: 'Ажилласан хугацаа тасарсан байна.',
      remedy: 'Дахин 5 жил болсны дараа хүсэлт гаргана уу.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
    {
      code: 'paid',
      say: 'Энэ хугацааны тэтгэмжийг авсан байна.',
      remedy: 'Дараагийн 5 жилийн эцэст хүсэлт гаргана уу.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
  ],
  gives: { says: 'Тэтгэмж батлагдлаа. Мөнгө дансанд тань орно.' },
  confidence: 'low',
})
