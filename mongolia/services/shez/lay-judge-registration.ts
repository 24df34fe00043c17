import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'lay-judge-registration',
  agency: 'shez',
  kind: 'registration',
  title: 'Шүүхэд иргэдийн төлөөлөгчөөр бүртгүүлэх',
  summary: 'Шүүх хуралдаанд иргэдийн төлөөлөгчөөр оролцохоор бүртгүүлнэ.',
  words: [
    'иргэдийн төлөөлөгч',
    'шүүхэд суух',
    'шүүх хуралд оролцох',
    'jury',
    'шүүх хуралд иргэн суух',
    'шүүх хуралд төлөөлөгч болох',
    'шүүхэд иргэний төлөөлөл',
    'шүүх хуралд суух хүсэлт',
    'сонгогдох иргэдийн төлөөлөгч шүүх',
    'be on a jury',
  ],
  law: [
    { act: 'Шүүхийн иргэдийн төлөөлөгчийн эрх зүйн байдлын тухай хууль' },
    { act: 'Монгол Улсын шүүхийн тухай хууль' },
  ],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    punishments: { rows: 'police.record' },
    sentences: { count: 'punishments' },
    lawyer: { from: 'justice.lawyer.lawyerNumber' },
    district: { from: 'civil.address.soumDistrictName' },
  },
  known: ['birthDate', 'district'],
  ask: {
    days: {
      type: 'several',
      title: 'Аль өдрүүдэд чөлөөтэй вэ?',
      options: { monday: 'Даваа', tuesday: 'Мягмар', wednesday: 'Лхагва', thursday: 'Пүрэв', friday: 'Баасан' },
    },
    occupation: { type: 'text', title: 'Ямар ажил эрхэлдэг вэ?', longest: 100 },
    conflict: { type: 'yesNo', title: 'Та шүүх, прокурор, цагдаад ажилладаг уу?' },
  },
  stop: [
    {
      when: { conflict: true },
      say: 'Шүүх, хууль сахиулах байгууллагын ажилтан төлөөлөгч болохгүй.',
      remedy: 'Ажлаас гарсны дараа бүртгүүлж болно.',
    },
    {
      when: { sentences: { atLeast: 1 } },
      say: 'Ял шийтгүүлсэн хүн төлөөлөгч болохгүй.',
      remedy: 'Бүртгэл буруу бол цагдаад засуулна уу.',
    },
  ],
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Хуульч биш', when: { lawyer: { known: false } } }],
  refusals: [
    {
      code: 'list-full',
      say: 'Энэ шүүхийн төлөөлөгчийн жагсаалт дүүрсэн байна.',
      remedy: 'Дараагийн жагсаалт гарахад дахин бүртгүүлнэ үү.',
      law: { act: 'Шүүхийн иргэдийн төлөөлөгчийн эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'lawyer',
      say: 'Хуульч мэргэжилтэй хүн төлөөлөгч болохгүй.',
      remedy: 'Хуульчийн бүртгэлээ шалгуулна уу.',
      law: { act: 'Шүүхийн иргэдийн төлөөлөгчийн эрх зүйн байдлын тухай хууль' },
    },
  ],
  gives: { says: 'Таныг иргэдийн төлөөлөгчийн жагсаалтад орууллаа. Хуралдааны өмнө мэдэгдэнэ.' },
  confidence: 'low',
})
