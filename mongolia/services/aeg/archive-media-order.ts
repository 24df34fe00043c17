import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'archive-media-order',
  agency: 'aeg',
  kind: 'order',
  title: 'Архивын кино, зураг захиалах',
  summary: 'Түүхэн кино, зураг, дууны хуулбар авна.',
  words: [
    'хуучин кино авах',
    'түүхэн зураг',
    'архивын бичлэг',
    'archive footage',
    'хуучин видео бичлэг авах',
    'кино архиваас зураг авах',
    'хуучин дуу олох',
    'баримтат кино ашиглах',
    'өвөөгийн хуучин зураг олох',
    'old film copy',
  ],
  law: [{ act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' }, { act: 'Зохиогчийн эрхийн тухай хууль' }],
  ask: {
    medium: { type: 'choice', title: 'Юу авах вэ?', options: { photo: 'Гэрэл зураг', film: 'Кино', sound: 'Дуу' } },
    subject: { type: 'longText', title: 'Юуны тухай, хэзээнийх вэ?', longest: 500 },
    minutes: { type: 'number', title: 'Хэдэн минут вэ?', least: 1, most: 600 },
    pieces: { type: 'number', title: 'Хэдэн ширхэг вэ?', least: 1, most: 500 },
    use: {
      type: 'choice',
      title: 'Юунд ашиглах вэ?',
      options: { own: 'Хувийн', study: 'Судалгаа', film: 'Нэвтрүүлэг, кино', book: 'Ном' },
    },
    rights: {
      type: 'declaration',
      title: 'Эх сурвалжийг дурдана',
      statement: 'Архивыг эх сурвалж гэж дурдаж, өөр зорилгоор ашиглахгүй.',
    },
    office: { type: 'office', title: 'Хаанаас авах вэ?' },
  },
  when: {
    minutes: { medium: ['film', 'sound'] },
    pieces: { medium: 'photo' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'author',
      say: 'Зохиогчийн эрх эзэмшигч зөвшөөрөөгүй.',
      remedy: 'Эрх эзэмшигчтэй тохироод дахин захиална уу.',
      law: { act: 'Зохиогчийн эрхийн тухай хууль' },
    },
    {
      code: 'fragile',
      say: 'Хальс эмзэг тул сэргээх шаардлагатай.',
      remedy: 'Сэргээсний дараа мэдэгдэнэ.',
      law: { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
    },
  ],
  gives: { thing: 'Архивын хуулбар', at: 'office' },
  confidence: 'low',
})
