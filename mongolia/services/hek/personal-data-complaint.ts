import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'personal-data-complaint',
  agency: 'hek',
  kind: 'complaint',
  title: 'Хувийн мэдээллийн гомдол гаргах',
  summary: 'Хувийн мэдээллээ зөвшөөрөлгүй ашигласан бол гомдол гаргана.',
  words: ['хувийн мэдээлэл задруулсан', 'зураг зөвшөөрөлгүй тавьсан', 'камер', 'регистр ашигласан', 'data privacy'],
  law: [
    { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    { act: 'Монгол Улсын Хүний эрхийн Үндэсний Комиссын тухай хууль' },
  ],
  ask: {
    holder: { type: 'text', title: 'Хэн мэдээллийг тань ашигласан бэ?', longest: 160 },
    misuse: {
      type: 'choice',
      title: 'Юу хийсэн бэ?',
      options: {
        collected: 'Зөвшөөрөлгүй цуглуулсан',
        disclosed: 'Бусдад задруулсан',
        sold: 'Зарсан',
        camera: 'Камераар бичсэн',
        kept: 'Устгаагүй',
        refused: 'Мэдээллийг минь өгөөгүй',
      },
    },
    data: {
      type: 'several',
      title: 'Ямар мэдээлэл вэ?',
      options: {
        identity: 'Регистр, үнэмлэх',
        contact: 'Утас, хаяг',
        health: 'Эрүүл мэнд',
        finger: 'Хурууны хээ, царай',
        money: 'Санхүү',
        letters: 'Захидал, харилцаа',
      },
    },
    asked: { type: 'yesNo', title: 'Эхлээд тэр байгууллагад хандсан уу?' },
    reply: { type: 'file', title: 'Тэдний хариуг хавсаргана уу', optional: true, accept: ['pdf', 'jpeg', 'png'] },
    harm: { type: 'longText', title: 'Танд ямар хохирол учирсан бэ?', longest: 3000 },
  },
  when: { reply: { asked: true } },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  checks: [{ title: 'Эхлээд байгууллагад хандсан', when: { asked: true } }],
  refusals: [
    {
      code: 'lawful',
      say: 'Мэдээллийг хуулийн үндэслэлтэй ашигласан байна.',
      remedy: 'Шүүхэд гомдол гаргаж болно.',
      law: { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    },
    {
      code: 'household',
      say: 'Хувийн, гэр бүлийн хэрэглээнд хууль хамаарахгүй.',
      remedy: 'Нэр төрийн маргааныг шүүхэд гаргана уу.',
      law: { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    },
  ],
  gives: { says: 'Зөрчил тогтоогдлоо. Мэдээллийг устгах шаардлага хүргүүлсэн.' },
  source: 'memory; the Commission supervises the law on personal data',
  confidence: 'high',
})
