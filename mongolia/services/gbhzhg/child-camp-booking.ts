import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'child-camp-booking',
  agency: 'gbhzhg',
  kind: 'order',
  title: 'Хүүхдийн зусланд бүртгүүлэх',
  summary: 'Хүүхдээ зуслангийн ээлжид бүртгүүлж, эрхийн бичиг авна.',
  words: [
    'зуслан',
    'найрамдал зуслан',
    'хүүхдийн амралт',
    'зуслангийн эрх',
    'summer camp',
    'хүүхдээ зусланд явуулах',
    'зуны амралтаар хүүхдээ хаана',
    'лагерь',
    'зуслангийн путёвк',
    'зуслангийн ээлж хэзээ',
    'найрамдалд хүүхдээ явуулах',
    'kids holiday camp',
  ],
  law: [{ act: 'Хүүхдийн эрхийн тухай хууль' }],
  facts: { kids: { rows: 'civil.children' }, kidCount: { count: 'kids' } },
  ask: {
    child: {
      type: 'choice',
      title: 'Аль хүүхэд явах вэ?',
      options: { rows: 'civil.children', value: 'regnum', label: ['firstname', 'birthDate'] },
    },
    shift: {
      type: 'choice',
      title: 'Аль ээлжид явах вэ?',
      options: { rows: 'family.camps', value: 'shiftCode', label: ['campName', 'startDate'] },
    },
    health: {
      type: 'several',
      title: 'Анхаарах зүйл бий юу?',
      options: { allergy: 'Харшил', medicine: 'Эм хэрэглэдэг', diet: 'Хоолны дэглэм', swim: 'Усанд сэлж чадахгүй' },
      optional: true,
    },
    disabled: { type: 'yesNo', title: 'Хүүхэд бэрхшээлтэй юу?', hint: 'Эрхийн бичгийн үнийн 50% хөнгөлөгдөнө.' },
    phone: { type: 'phone', title: 'Зуслангаас холбогдох утас', why: 'Өдөрт нь холбогдох утас байна.' },
  },
  stop: [
    {
      when: { kidCount: { below: 1 } },
      say: 'Таны нэр дээр хүүхэд бүртгэлгүй байна.',
      remedy: 'Эцэг, эх нь өөрийн нэрээр бүртгүүлнэ үү.',
    },
  ],
  fee: 'unknown',
  workingDays: 3,
  checks: [{ title: 'Хүүхэд бүртгэлтэй', when: { kidCount: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'shift-full',
      say: 'Ээлж дүүрсэн байна.',
      remedy: 'Өөр ээлж сонгоно уу.',
      law: { act: 'Хүүхдийн эрхийн тухай хууль' },
    },
    {
      code: 'age',
      say: 'Хүүхдийн нас зусланд тохирохгүй.',
      remedy: 'Насанд нь тохирох зуслан сонгоно уу.',
      law: { act: 'Хүүхдийн эрхийн тухай хууль' },
    },
  ],
  gives: { document: 'Зуслангийн эрхийн бичиг', show: ['disabled', 'phone'], validDays: 180 },
  source: 'hudulmur.gov.mn/content/62 for the 50 per cent',
  confidence: 'medium',
})
