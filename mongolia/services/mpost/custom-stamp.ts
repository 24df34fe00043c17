import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'custom-stamp',
  agency: 'mpost',
  kind: 'order',
  title: 'Захиалгат шуудангийн марк хийлгэх',
  summary: 'Өөрийн зурагтай марк захиалж хэвлүүлнэ.',
  words: [
    'марк захиалах',
    'зурагтай марк',
    'personal stamp',
    'хуримын зурагтай марк',
    'өөрийн зурагтай шуудангийн марк',
    'компанийн лого марк',
    'бэлэгний марк хийлгэх',
    'хүүхдийн зурагтай марк',
    'photo stamp',
  ],
  law: [{ act: 'Шуудангийн тухай хууль' }, { act: 'Зохиогчийн эрхийн тухай хууль' }],
  ask: {
    occasion: {
      type: 'choice',
      title: 'Ямар зориулалттай вэ?',
      options: { family: 'Гэр бүл, хурим', jubilee: 'Ойн баяр', company: 'Байгууллага' },
    },
    picture: { type: 'file', title: 'Зургаа хавсаргана уу', accept: ['jpeg', 'png'] },
    own: { type: 'declaration', title: 'Зургийн эрх', statement: 'Зураг минийх, эсвэл эзнийх нь зөвшөөрөлтэй.' },
    sheets: { type: 'number', title: 'Хэдэн хуудас хэвлэх вэ?', least: 1, most: 1000 },
    value: {
      type: 'choice',
      title: 'Ямар илгээлтэд зориулах вэ?',
      options: { home: 'Дотоод захидал', abroad: 'Гадаад захидал' },
    },
    office: { type: 'office', title: 'Хаанаас авах вэ?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'indecent',
      say: 'Зураг маркт тохирохгүй агуулгатай байна.',
      remedy: 'Өөр зураг хавсаргаад дахин захиална уу.',
      law: { act: 'Шуудангийн тухай хууль' },
    },
    {
      code: 'symbols',
      say: 'Төрийн сүлд, далбааг зөвшөөрөлгүй ашигласан байна.',
      remedy: 'Сүлд, далбаагүй зураг сонгоно уу.',
      law: { act: 'Төрийн бэлгэдлийн тухай хууль' },
    },
  ],
  gives: { thing: 'Захиалгат марк', at: 'office' },
  confidence: 'low',
})
