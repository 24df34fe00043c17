import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'instrument-verification',
  agency: 'masm',
  kind: 'order',
  title: 'Хэмжих хэрэгсэл баталгаажуулах',
  summary: 'Жин, тоолуур, манометрээ шалгуулна.',
  words: ['жин шалгуулах', 'тоолуур шалгуулах', 'баталгаажуулалт', 'verify scale'],
  law: [{ act: 'Хэмжил зүйн тухай хууль' }],
  ask: {
    instrument: {
      type: 'choice',
      title: 'Ямар хэрэгсэл вэ?',
      options: {
        scale: 'Жин',
        water: 'Усны тоолуур',
        power: 'Цахилгаан тоолуур',
        fuel: 'Шатахуун түгээгүүр',
        pressure: 'Манометр',
        taxi: 'Таксины тоолуур',
      },
    },
    pieces: { type: 'number', title: 'Хэдэн ширхэг вэ?', least: 1 },
    movable: { type: 'yesNo', title: 'Авчирч болох уу?' },
    visit: { type: 'address', title: 'Хаана шалгах вэ?', why: 'Суурин хэрэгслийг газар дээр нь шалгана.' },
    office: { type: 'office', title: 'Аль салбарт шалгуулах вэ?' },
  },
  when: { visit: { movable: false } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'inaccurate',
      say: 'Хэмжилтийн алдаа зөвшөөрсөн хэмжээнээс их.',
      remedy: 'Засвар хийлгээд дахин шалгуулна уу.',
      law: { act: 'Хэмжил зүйн тухай хууль' },
    },
    {
      code: 'type-unknown',
      say: 'Энэ загвар Монголд батлагдаагүй байна.',
      remedy: 'Загварын баталгаа авах хүсэлт гаргана уу.',
      law: { act: 'Хэмжил зүйн тухай хууль' },
    },
  ],
  gives: { thing: 'Баталгаажуулалтын гэрчилгээ', at: 'office' },
  confidence: 'medium',
})
