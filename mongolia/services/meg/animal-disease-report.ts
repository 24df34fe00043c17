import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'animal-disease-report',
  agency: 'meg',
  kind: 'notification',
  title: 'Малын халдварт өвчин мэдээлэх',
  summary: 'Мал олноор өвдөж, үхвэл яаралтай мэдээлнэ.',
  words: ['мал өвдсөн', 'мал үхсэн', 'шүлхий', 'боом', 'галзуу', 'animal disease'],
  law: [{ act: 'Мал, амьтны эрүүл мэндийн тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Өвчин аль суманд гарсан бэ?', level: 2 },
    species: {
      type: 'several',
      title: 'Ямар мал, амьтан өвдсөн бэ?',
      options: { cattle: 'Үхэр', sheep: 'Хонь', goat: 'Ямаа', horse: 'Адуу', camel: 'Тэмээ', wild: 'Зэрлэг амьтан' },
    },
    ill: { type: 'number', title: 'Хэдэн мал өвдсөн бэ?', least: 0 },
    dead: { type: 'number', title: 'Хэдэн мал үхсэн бэ?', least: 0 },
    signs: { type: 'longText', title: 'Ямар шинж тэмдэг илэрсэн бэ?', longest: 1000 },
    began: { type: 'date', title: 'Хэзээ эхэлсэн бэ?', latest: 'today' },
    reach: { type: 'phone', title: 'Тантай ярих утас юу вэ?', why: 'Малын эмч замаа асууж залгана.' },
  },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'poisoning',
      say: 'Халдварт өвчин биш, хордлого байна.',
      remedy: 'Тэжээл, усаа сольж эмчийн зөвлөгөө дагана уу.',
      law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    },
    {
      code: 'known-outbreak',
      say: 'Энэ дэгдэлтийг бүртгэж арга хэмжээ авч байна.',
      remedy: 'Хорио цээрийн дэглэм сахина уу.',
      law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    },
  ],
  gives: { says: 'Малын эмч очиж үзлээ. Сорьцын хариуг танд мэдэгдэнэ.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'medium',
})
