import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'heritage-bearer-registration',
  agency: 'moc',
  kind: 'registration',
  title: 'Соёлын өв уламжлагчаар бүртгүүлэх',
  summary: 'Ардын урлаг, уламжлалт мэдлэг эзэмшигчээр бүртгүүлнэ.',
  words: [
    'өвлөн уламжлагч',
    'хөөмийч',
    'туульч',
    'биет бус өв',
    'intangible heritage bearer',
    'морин хуурч бүртгүүлэх',
    'уламжлалт ур хийцийн мастер',
    'ардын дуучин өвлөгч',
    'уртын дуучин бүртгэл',
    'гэр урлаач дархан өвлөгч',
    'traditional artist registration',
  ],
  law: [{ act: 'Соёлын өвийг хамгаалах тухай хууль' }],
  facts: { birthPlace: { from: 'civil.birth.birthPlace' } },
  known: ['birthPlace'],
  ask: {
    art: {
      type: 'choice',
      title: 'Ямар өв эзэмшдэг вэ?',
      options: {
        song: 'Уртын дуу, хөөмий',
        epic: 'Тууль, ерөөл, магтаал',
        music: 'Хөгжмийн зэмсэг',
        craft: 'Гар урлал',
        ritual: 'Зан үйл, наадам',
        knowledge: 'Ахуйн мэдлэг',
      },
    },
    teacher: { type: 'text', title: 'Хэнээс өвлөсөн бэ?', longest: 120 },
    since: { type: 'number', title: 'Хэдэн оноос эрхэлж байна вэ?', least: 1940, most: 2026 },
    pupils: { type: 'number', title: 'Хэдэн шавьтай вэ?', least: 0, most: 500 },
    record: { type: 'file', title: 'Тоглолт, урласан зүйлийн баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'not-listed',
      say: 'Энэ өв үндэсний жагсаалтад ороогүй байна.',
      remedy: 'Эхлээд өвийг жагсаалтад оруулах санал гаргана уу.',
      law: { act: 'Соёлын өвийг хамгаалах тухай хууль' },
    },
    {
      code: 'no-lineage',
      say: 'Өвлөсөн дам нь тогтоогдсонгүй.',
      remedy: 'Багшийн тодорхойлолтоор нотлоод дахин илгээнэ үү.',
      law: { act: 'Соёлын өвийг хамгаалах тухай хууль' },
    },
  ],
  gives: {
    document: 'Өвлөн уламжлагчийн үнэмлэх',
    show: ['art', 'teacher', 'since'],
    validDays: 1825, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
