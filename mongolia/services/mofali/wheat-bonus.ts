import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'wheat-bonus',
  agency: 'mofali',
  kind: 'benefit',
  title: 'Улаан буудайн урамшуулал авах',
  summary: 'Үйлдвэрт нийлүүлсэн буудайн урамшуулал авна.',
  words: [
    'буудайн урамшуулал',
    'тариаланч дэмжлэг',
    'wheat bonus',
    'буудай тушаасан мөнгө',
    'тариаланчийн мөнгө',
    'буудайн мөнгө авах',
    'гурилын үйлдвэрт буудай өгсөн',
    'тонн буудай урамшуулал',
    'ургацаа тушаасан',
    'wheat money',
  ],
  law: [{ act: 'Тариалангийн тухай хууль' }],
  ask: {
    field: {
      type: 'choice',
      title: 'Аль талбайн ургац вэ?',
      options: { rows: 'livestock.fields', value: 'fieldNumber', label: ['fieldNumber', 'crop', 'soumDistrictName'] },
    },
    tonnes: { type: 'number', title: 'Хэдэн тонн нийлүүлсэн бэ?', least: 1 },
    quality: {
      type: 'choice',
      title: 'Ямар зэргийн буудай вэ?',
      options: { first: '1-р зэрэг', second: '2-р зэрэг', third: '3-р зэрэг', feed: 'Тэжээлийн' },
    },
    mill: { type: 'text', title: 'Аль гурилын үйлдвэр авсан бэ?', longest: 120 },
    lab: { type: 'file', title: 'Лабораторийн дүгнэлтээ хавсаргана уу', accept: ['pdf'] },
  },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Хүнсний буудай', when: { quality: ['first', 'second', 'third'] } }],
  refusals: [
    {
      code: 'feed-grade',
      say: 'Тэжээлийн буудайд урамшуулал олгохгүй.',
      remedy: 'Хүнсний зэргийн ургацаа бүртгүүлнэ үү.',
      law: { act: 'Тариалангийн тухай хууль' },
    },
    {
      code: 'yield-differs',
      say: 'Нийлүүлсэн хэмжээ талбайн ургацтай зөрж байна.',
      remedy: 'Талбайн мэдээллээ засуулж дахин илгээнэ үү.',
      law: { act: 'Тариалангийн тухай хууль' },
    },
  ],
  gives: { says: 'Урамшууллын жагсаалтад орууллаа. Мөнгө дансанд тань орно.' },
  confidence: 'low',
})
