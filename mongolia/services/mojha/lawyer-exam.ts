import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'lawyer-exam',
  agency: 'mojha',
  kind: 'exam',
  title: 'Хуульчийн мэргэжлийн шалгалт',
  summary: 'Эрх зүйч хуульчийн эрх авах шалгалтад бүртгүүлнэ.',
  words: [
    'хуульчийн шалгалт',
    'хуульчийн сонгон шалгаруулалт',
    'эрх зүйч',
    'bar exam',
    'хуульч болох шалгалт',
    'хуулийн сургууль төгссөн шалгалт',
    'хуульчийн эрх авах',
    'хуульчийн шалгалтын бүртгэл',
    'өмгөөлөгч болохын өмнө шалгалт',
    'become a lawyer',
  ],
  law: [{ act: 'Хуульчийн эрх зүйн байдлын тухай хууль' }],
  facts: {
    degree: { from: 'education.diploma.degreeName' },
    programme: { from: 'education.diploma.programName' },
    number: { from: 'education.diploma.degreeNumber' },
    lawyer: { from: 'justice.lawyer.lawyerNumber' },
  },
  known: ['degree', 'programme', 'number'],
  ask: {
    attempt: {
      type: 'choice',
      title: 'Хэд дэх удаагаа өгч байна вэ?',
      options: { first: 'Анх удаа', again: 'Дахин', deferred: 'Хойшлуулсан' },
    },
    practice: { type: 'number', title: 'Хуулийн чиглэлээр хэдэн жил ажилласан бэ?', least: 0, most: 50 },
    city: {
      type: 'choice',
      title: 'Хаана өгөх вэ?',
      options: { capital: 'Улаанбаатар', west: 'Баруун бүс', east: 'Зүүн бүс' },
    },
    photo: { type: 'file', title: 'Цээж зургаа хавсаргана уу', accept: ['jpeg'] },
  },
  stop: [
    {
      when: { degree: { known: false } },
      say: 'Дээд боловсролын диплом бүртгэлгүй байна.',
      remedy: 'Дипломоо сургуулиараа бүртгүүлнэ үү.',
    },
    {
      when: { lawyer: { known: true } },
      say: 'Та хуульчийн бүртгэлд байна.',
      remedy: 'Дахин шалгалт өгөх шаардлагагүй.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'not-law',
      say: 'Эрх зүйн мэргэжлийн диплом биш байна.',
      remedy: 'Эрх зүйн диплом авсны дараа бүртгүүлнэ үү.',
      law: { act: 'Хуульчийн эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'practice',
      say: 'Ажилласан хугацаа хүрэлцэхгүй байна.',
      remedy: 'Хугацаа гүйцсэний дараа бүртгүүлнэ үү.',
      law: { act: 'Хуульчийн эрх зүйн байдлын тухай хууль' },
    },
  ],
  gives: { says: 'Та шалгалтад бүртгэгдлээ. Шалгалтын картыг имэйлээр илгээнэ.' },
  confidence: 'low',
})
