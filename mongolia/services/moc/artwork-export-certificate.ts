import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'artwork-export-certificate',
  agency: 'moc',
  kind: 'certificate',
  title: 'Соёлын өв биш гэсэн тодорхойлолт',
  summary: 'Зураг, гар урлалын зүйлийг хилээр гаргахад хэрэглэнэ.',
  words: [
    'зураг хилээр гаргах',
    'бэлэг дурсгалын тодорхойлолт',
    'гаальд үзүүлэх тодорхойлолт',
    'artwork export',
    'уран зураг хилээр авч явах',
    'морин хуур гадаад авч гарах',
    'антик биш гэсэн бичиг',
    'гаалиар сувенир гаргах',
    'хөөрөг гадаад авч явах',
    'take painting abroad',
  ],
  law: [{ act: 'Соёлын өвийг хамгаалах тухай хууль' }],
  ask: {
    works: { type: 'number', title: 'Хэдэн зүйл гаргах вэ?', least: 1, most: 50 },
    kind: {
      type: 'choice',
      title: 'Юу вэ?',
      options: { painting: 'Зураг', craft: 'Гар урлал', instrument: 'Хөгжмийн зэмсэг', clothes: 'Хувцас, эдлэл' },
    },
    made: { type: 'choice', title: 'Хэдий үед хийсэн бэ?', options: { new: 'Сүүлийн 50 жилд', older: 'Түүнээс өмнө' } },
    photos: { type: 'file', title: 'Зүйл бүрийн зургийг хавсаргана уу', accept: ['jpeg', 'png', 'pdf'] },
    office: { type: 'office', title: 'Хаана үзүүлэх вэ?' },
    time: { type: 'slot', at: 'office', minutes: 30, title: 'Хэзээ авчирч үзүүлэх вэ?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'may-be-heritage',
      say: 'Энэ зүйл соёлын өв байж болзошгүй.',
      remedy: '«Дурсгалт зүйл бүртгүүлэх» хүсэлт илгээнэ үү.',
      law: { act: 'Соёлын өвийг хамгаалах тухай хууль' },
    },
    {
      code: 'not-shown',
      say: 'Зүйлээ авчирч үзүүлээгүй байна.',
      remedy: 'Шинэ цаг авч үзүүлнэ үү.',
      law: { act: 'Соёлын өвийг хамгаалах тухай хууль' },
    },
  ],
  gives: {
    document: 'Соёлын өв биш гэсэн тодорхойлолт',
    show: ['works', 'kind', 'made'],
    validDays: 60, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
