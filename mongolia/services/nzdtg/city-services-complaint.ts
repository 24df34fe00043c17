import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'city-services-complaint',
  agency: 'nzdtg',
  kind: 'complaint',
  title: 'Хотын үйлчилгээний талаар гомдол, санал',
  summary: 'Хотын зам, хог, цас, ногоон байгууламжийн талаар хэлнэ.',
  words: ['хотын дарга', 'хотод гомдол', 'цас цэвэрлэхгүй байна', 'хот тохижилт', 'хотын дуудлага', 'city complaint'],
  law: [
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    { act: 'Монгол Улсын нийслэл Улаанбаатар хотын эрх зүйн байдлын тухай хууль' },
  ],
  ask: {
    branch: {
      type: 'choice',
      title: 'Юуны тухай вэ?',
      options: {
        snow: 'Цас, мөс',
        rubbish: 'Хог',
        park: 'Цэцэрлэгт хүрээлэн',
        water: 'Ус зайлуулах суваг',
        traffic: 'Түгжрэл',
        building: 'Барилга',
      },
    },
    wish: {
      type: 'choice',
      title: 'Юу хүсэж байна вэ?',
      options: { repair: 'Засах', answer: 'Тайлбар', thanks: 'Талархал', proposal: 'Санал' },
    },
    cityPlace: { type: 'text', title: 'Хаана байгаа вэ?', longest: 150 },
    cityText: { type: 'longText', title: 'Дэлгэрэнгүй бичнэ үү', longest: 1500 },
    cityPicture: { type: 'file', title: 'Байгаа зургаа хавсаргана уу', accept: ['jpeg', 'png'], optional: true },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'not-city',
      say: 'Энэ асуудал хотын эрх хэмжээнд хамаарахгүй.',
      remedy: 'Засгийн газрын иргэд олон нийттэй харилцах төвд хандана уу.',
      law: { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    },
    {
      code: 'unclear-place',
      say: 'Байршил тодорхойгүй тул шалгах боломжгүй.',
      remedy: 'Байршлаа тодорхой бичиж дахин илгээнэ үү.',
      law: { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Хариуг танд илгээж, ажлыг холбогдох байгууллагад даалгалаа.' },
  confidence: 'low',
})
