import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'heritage-find-notification',
  agency: 'moc',
  kind: 'notification',
  title: 'Олдвор мэдэгдэх',
  summary: 'Газраас гарсан эртний зүйлийг мэдэгдэж, хамгаалуулна.',
  words: ['булш олдсон', 'эртний юм олсон', 'олдвор', 'дурсгал эвдэгдсэн', 'ancient find'],
  law: [{ act: 'Соёлын өвийг хамгаалах тухай хууль' }],
  ask: {
    found: {
      type: 'choice',
      title: 'Юу олдсон бэ?',
      options: {
        grave: 'Булш, хиргисүүр',
        bones: 'Үлэг гүрвэлийн яс',
        object: 'Эд өлгийн зүйл',
        rock: 'Хадны зураг',
        damage: 'Дурсгал эвдэгдсэн',
      },
    },
    where: { type: 'address', title: 'Хаана олдсон бэ?', why: 'Мэргэжилтэн очиж үзнэ.' },
    work: { type: 'yesNo', title: 'Барилга, уурхайн ажлын үеэр үү?' },
    stopped: { type: 'yesNo', title: 'Ажлыг зогсоосон уу?' },
    picture: { type: 'file', title: 'Зургийг хавсаргана уу', accept: ['jpeg', 'png'], optional: true },
  },
  when: { stopped: { work: true } },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  refuseWhen: [],
  gives: { says: 'Мэдэгдлийг хүлээн авлаа. Олдворыг хөндөлгүй, мэргэжилтнийг хүлээнэ үү.' },
  confidence: 'low',
})
