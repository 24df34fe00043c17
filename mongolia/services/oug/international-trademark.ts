import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'international-trademark',
  agency: 'oug',
  kind: 'registration',
  title: 'Барааны тэмдгийг гадаадад бүртгүүлэх',
  summary: 'Мадридын системээр олон улсад тэмдгээ хамгаалуулна.',
  words: [
    'олон улсын тэмдэг',
    'Мадридын систем',
    'гадаадад тэмдэг',
    'madrid trademark',
    'лого гадаадад хамгаалуулах',
    'брэндээ хятадад бүртгүүлэх',
    'брэнд олон улсад бүртгэх',
    'экспортын брэнд хамгаалах',
    'барааны тэмдэг америкт бүртгүүлэх',
    'register brand overseas',
  ],
  law: [{ act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' }, { act: 'Оюуны өмчийн тухай хууль' }],
  facts: {
    kind: { from: 'patents.object.kindName', with: { certificateNumber: 'right' } },
    ends: { from: 'patents.object.expiryDate', with: { certificateNumber: 'right' } },
    left: { daysUntil: 'ends' },
  },
  ask: {
    right: {
      type: 'choice',
      title: 'Аль тэмдгийг гадаадад бүртгүүлэх вэ?',
      options: { rows: 'patents.objects', value: 'certificateNumber', label: ['kindName', 'objectName'] },
    },
    lands: {
      type: 'several',
      title: 'Аль улсад вэ?',
      options: { cn: 'Хятад', ru: 'Орос', kr: 'Солонгос', jp: 'Япон', eu: 'Европын холбоо', us: 'Америк' },
      most: 6,
    },
    latin: { type: 'text', title: 'Тэмдгийг латинаар яаж бичих вэ?', longest: 80 },
    writtenIn: { type: 'choice', title: 'Мэдүүлгийн хэл юу вэ?', options: { en: 'Англи', fr: 'Франц' } },
    agent: { type: 'yesNo', title: 'Төлөөлөгчөөр дамжуулах уу?' },
    mandate: { type: 'file', title: 'Төлөөлөгчийн итгэмжлэлийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { mandate: { agent: true } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Монголд хүчинтэй', when: { left: { atLeast: 1 } } },
    { title: 'Барааны тэмдэг мөн', when: { kind: 'Барааны тэмдэг' } },
  ],
  refusals: [
    {
      code: 'not-a-mark',
      say: 'Энэ эрх барааны тэмдэг биш байна.',
      remedy: 'Барааны тэмдгээ сонгоно уу.',
      law: { act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' },
    },
    {
      code: 'owner-abroad',
      say: 'Эзэмшигч Монголд бүртгэлгүй байна.',
      remedy: 'Өөрийн улсын газраар мэдүүлнэ үү.',
      law: { act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' },
    },
  ],
  gives: { says: 'Мэдүүлгийг олон улсын байгууллагад дамжууллаа. Хариуг нь мэдэгдэнэ.' },
  confidence: 'low',
})
