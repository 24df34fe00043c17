import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'heritage-registration',
  agency: 'moc',
  kind: 'registration',
  title: 'Түүх, соёлын дурсгалт зүйл бүртгүүлэх',
  summary: 'Гэртээ байгаа эртний эдлэлийг үзүүлж, улсын бүртгэлд оруулна.',
  words: [
    'эртний эдлэл',
    'хуучны юм',
    'соёлын өв бүртгүүлэх',
    'дурсгалт зүйл',
    'antiquities',
    'хөөрөг бүртгүүлэх',
    'өвөөгийн эртний юм',
    'хуучин судар бүртгүүлэх',
    'антик эд бүртгэл',
    'эртний бурхан бүртгүүлэх',
    'өв соёлын зүйл үнэлүүлэх',
    'register antique',
  ],
  law: [{ act: 'Соёлын өвийг хамгаалах тухай хууль' }],
  ask: {
    kind: {
      type: 'choice',
      title: 'Юу вэ?',
      options: {
        book: 'Судар, ном',
        statue: 'Бурхан, шүтээн',
        household: 'Ахуйн эдлэл',
        weapon: 'Зэр зэвсэг',
        bone: 'Чулуужсан яс, олдвор',
        other: 'Бусад',
      },
    },
    origin: {
      type: 'choice',
      title: 'Хаанаас олдсон бэ?',
      options: { family: 'Өв залгамжилсан', bought: 'Худалдаж авсан', gift: 'Бэлэглэсэн' },
    },
    seller: { type: 'text', title: 'Хэнээс худалдаж авсан бэ?', longest: 120 },
    age: {
      type: 'choice',
      title: 'Хэдий үеийнх вэ?',
      options: { ancient: 'Эртний', manchu: 'Манжийн үе', modern: '1921 оноос хойш', unknown: 'Мэдэхгүй' },
    },
    photos: { type: 'file', title: 'Дурсгалын зургийг хавсаргана уу', accept: ['jpeg', 'png'] },
    look: { type: 'longText', title: 'Хэмжээ, тэмдэг, сэвийг бичнэ үү', longest: 800 },
  },
  when: { seller: { origin: 'bought' } },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  returns: [{ code: 'photo-dark', say: 'Зураг харагдахгүй байна. Өдрийн гэрэлд авна уу.', asks: ['photos'] }],
  refusals: [
    {
      code: 'not-heritage',
      say: 'Шинжилгээгээр соёлын өв биш байна.',
      remedy: 'Гадаадад гаргах бол тодорхойлолт авч болно.',
      law: { act: 'Соёлын өвийг хамгаалах тухай хууль' },
    },
    {
      code: 'origin-unclear',
      say: 'Гарал үүслийн баримт хүрэлцэхгүй байна.',
      remedy: 'Баримтаа нөхөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Соёлын өвийг хамгаалах тухай хууль' },
    },
  ],
  gives: {
    document: 'Соёлын өвийн бүртгэлийн хуудас',
    show: ['kind', 'age'],
    validDays: 3650, // our own default: a registration has no end
  },
  confidence: 'low',
})
