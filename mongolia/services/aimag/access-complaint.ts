import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'access-complaint',
  agency: 'aimag',
  kind: 'complaint',
  title: 'Хүртээмжгүй барилгын талаар гомдол гаргах',
  summary: 'Тэргэнцэр, хараагүй хүнд саадтай байр, замыг мэдэгдэнэ.',
  words: [
    'тэргэнцэртэй хүн орох',
    'налуу зам',
    'лифтгүй',
    'хөгжлийн бэрхшээлтэй хүн орох боломжгүй',
    'wheelchair access',
  ],
  law: [
    { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  ask: {
    place: { type: 'place', title: 'Барилга аль аймаг, нийслэлд байна вэ?', level: 1 },
    building: {
      type: 'choice',
      title: 'Ямар барилга вэ?',
      options: {
        clinic: 'Эмнэлэг',
        school: 'Сургууль',
        office: 'Төрийн байгууллага',
        shop: 'Дэлгүүр',
        stop: 'Автобусны буудал',
        street: 'Гудамж',
      },
    },
    buildingPlace: { type: 'text', title: 'Нэр, байршил нь юу вэ?', longest: 100 },
    barrier: {
      type: 'several',
      title: 'Юу саад болж байна вэ?',
      options: {
        stairs: 'Шат',
        door: 'Нарийн хаалга',
        toilet: 'Ариун цэврийн өрөө',
        sign: 'Тэмдэглэгээ',
        lift: 'Лифт',
        parking: 'Зогсоол',
      },
    },
    barrierPicture: {
      type: 'file',
      title: 'Саадын зураг байвал хавсаргана уу',
      accept: ['jpeg', 'png'],
      optional: true,
    },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'standard-met',
      say: 'Барилга стандартын шаардлага хангасан байна.',
      remedy: 'Нэмэлт хэрэгцээгээ байгууллагад нь хэлнэ үү.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
    {
      code: 'monument-house',
      say: 'Хамгаалалтад авсан түүхэн барилга байна.',
      remedy: 'Өөр гарц гаргуулах хүсэлт гаргана уу.',
      law: { act: 'Соёлын өвийг хамгаалах тухай хууль' },
    },
  ],
  gives: { says: 'Эзэнд нь засах албан шаардлага хүргүүллээ.' },
  local: { at: 'place', by: ['aimag', 'nzdtg'] },
  confidence: 'low',
})
