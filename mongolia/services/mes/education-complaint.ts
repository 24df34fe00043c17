import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'education-complaint',
  agency: 'mes',
  kind: 'complaint',
  title: 'Сургалтын байгууллагын гомдол',
  summary: 'Сургууль, цэцэрлэгийн зөрчлийн талаар гомдол гаргана.',
  words: ['сургуулийн гомдол', 'багшийн гомдол', 'сургалтын төлбөр нэмсэн', 'school complaint'],
  law: [
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    { act: 'Боловсролын ерөнхий хууль' },
  ],
  ask: {
    about: {
      type: 'choice',
      title: 'Гомдол юуны тухай вэ?',
      options: {
        money: 'Мөнгө хураасан',
        teacher: 'Багшийн харилцаа',
        violence: 'Дээрэлхэлт, хүчирхийлэл',
        food: 'Хоол, ариун цэвэр',
        diploma: 'Диплом, дүн',
      },
    },
    where: { type: 'text', title: 'Аль сургууль, цэцэрлэг вэ?', longest: 120 },
    happened: { type: 'date', title: 'Хэзээ болсон бэ?', latest: 'today' },
    story: { type: 'longText', title: 'Юу болсныг бичнэ үү', longest: 3000 },
    sum: { type: 'money', title: 'Хэдэн төгрөг хураасан бэ?', least: 1 },
    proof: { type: 'file', title: 'Баримт байвал хавсаргана уу', accept: ['pdf', 'jpeg', 'png'], optional: true },
  },
  when: { sum: { about: 'money' } },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'other-body',
      say: 'Энэ асуудлыг өөр байгууллага шийднэ.',
      remedy: 'Цагдаа, эсвэл хүүхдийн байгууллагад хандана уу.',
      law: { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    },
    {
      code: 'no-facts',
      say: 'Гомдлын үндэслэл тогтоогдсонгүй.',
      remedy: 'Нэмэлт баримттай бол дахин гомдол гаргана уу.',
      law: { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг тань шалгаж, арга хэмжээ авлаа.' },
  confidence: 'medium',
})
