import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'water-use-permit',
  agency: 'usg',
  kind: 'permit',
  title: 'Ус ашиглах эрх авах',
  summary: 'Үйлдвэр, тариаланд ус ашиглах эрх авна.',
  words: [
    'ус ашиглах зөвшөөрөл',
    'усны гэрээ',
    'water use',
    'гол горхиос ус татах',
    'тариа услах ус',
    'үйлдвэрт ус хэрэглэх',
    'уурхайд ус ашиглах',
    'рашаан савлах',
    'автоугаалга ус ашиглах',
    'use river water',
    'усны дүгнэлт',
  ],
  law: [{ act: 'Усны тухай хууль' }, { act: 'Байгалийн нөөц ашигласны төлбөрийн тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Усны эх үүсвэр аль суманд вэ?', level: 2 },
    source: {
      type: 'choice',
      title: 'Ямар эх үүсвэрээс авах вэ?',
      options: { well: 'Гүний худаг', river: 'Гол', spring: 'Булаг', lake: 'Нуур' },
    },
    use: {
      type: 'choice',
      title: 'Юунд ашиглах вэ?',
      options: { plant: 'Үйлдвэр', field: 'Усалгаа', camp: 'Үйлчилгээ', mining: 'Уурхай' },
    },
    volume: { type: 'number', title: 'Хоногт хэдэн шоо метр авах вэ?', least: 1 },
    meter: { type: 'yesNo', title: 'Усны тоолууртай юу?' },
    conclusion: { type: 'file', title: 'Усны нөөцийн дүгнэлтээ хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Тоолууртай', when: { meter: true } }],
  refusals: [
    {
      code: 'reserve',
      say: 'Усны нөөц хүссэн хэмжээнд хүрэлцэхгүй.',
      remedy: 'Хэмжээгээ багасгаад дахин хандана уу.',
      law: { act: 'Усны тухай хууль' },
    },
    {
      code: 'river-basin',
      say: 'Сав газрын захиргаа зөвшөөрөөгүй байна.',
      remedy: 'Сав газрын дүгнэлтээ авч хавсаргана уу.',
      law: { act: 'Усны тухай хууль' },
    },
    {
      code: 'no-meter',
      say: 'Тоолуургүй ус ашиглахыг зөвшөөрөхгүй.',
      remedy: 'Тоолуур тавиулаад дахин хандана уу.',
      law: { act: 'Усны тухай хууль' },
    },
  ],
  gives: { document: 'Ус ашиглах эрхийн бичиг', show: ['place', 'source', 'use', 'volume'], validDays: 365 }, // no period is published: a cautious default of ours
  local: { at: 'place', by: ['soum', 'duureg'], fee: 'Ус ашигласны төлбөр' },
  confidence: 'medium',
})
