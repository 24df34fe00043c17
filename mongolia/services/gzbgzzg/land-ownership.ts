import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'land-ownership',
  agency: 'gzbgzzg',
  kind: 'permit',
  title: 'Газар өмчлөх хүсэлт гаргах',
  summary: 'Иргэн бүр нэг удаа үнэгүй өмчлөх газраа авна.',
  words: ['газар авах', 'газар өмчлөх', 'үнэгүй газар', 'хашаа авах', '0.07 га газар', 'own land'],
  law: [{ act: 'Монгол Улсын иргэнд газар өмчлүүлэх тухай хууль' }, { act: 'Газрын тухай хууль' }],
  for: ['self', 'child'],
  facts: {
    parcels: { rows: 'land.parcels' },
    birthDate: { from: 'civil.person.birthDate' },
    used: { from: 'land.ownershipRight.used' },
    usedPlace: { from: 'land.ownershipRight.usedPlace' },
    home: { from: 'civil.address.fullAddress' },
  },
  known: ['home', 'birthDate', 'used'],
  ask: {
    whom: { type: 'person', title: 'Газрыг хэн өмчлөх вэ?', who: ['self', 'child'] },
    place: { type: 'place', title: 'Аль сум, дүүргээс газар авах вэ?', level: 2 },
    purpose: {
      type: 'choice',
      title: 'Юунд зориулж өмчлөх вэ?',
      options: { family: 'Гэр бүлийн хэрэгцээ', garden: 'Төмс, хүнсний ногоо', berry: 'Жимс, жимсгэнэ' },
    },
    held: { type: 'yesNo', title: 'Энэ газраа одоо эзэмшдэг үү?' },
    parcel: {
      type: 'choice',
      title: 'Эзэмшиж байгаа аль талбай вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    spot: {
      type: 'text',
      title: 'Ямар байршлын газар хүсэж байна вэ?',
      hint: 'Хороо, баг, гудамж, ойролцоох тэмдэгт газар.',
      longest: 120,
    },
    sketch: {
      type: 'file',
      title: 'Байршлын тойм зураг байвал хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
    family: { type: 'number', title: 'Хамт амьдрах гэр бүл хэдүүлээ вэ?', least: 1 },
    truth: {
      type: 'declaration',
      title: 'Өмчлөх эрхээ баталгаажуулна уу',
      statement: 'Урьд нь үнэгүй газар өмчилж байгаагүй нь үнэн.',
    },
  },
  when: { parcel: { held: true }, spot: { held: false }, sketch: { held: false } },
  stop: [
    {
      when: { used: true },
      say: 'Үнэгүй газар өмчлөх эрхийг ашигласан байна: {usedPlace}.',
      remedy: 'Газар нэмж авах бол эзэмших хүсэлт гаргана уу.',
      instead: 'land-possession',
    },
    {
      when: { whom: 'self', held: true, parcels: { known: false } },
      say: 'Таны нэр дээр эзэмшдэг газар бүртгэлгүй байна.',
      remedy: '«Үгүй» гэж хариулж, хүссэн байршлаа бичнэ үү.',
    },
  ],
  fee: [{ label: 'Газар өмчлөх', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Өмчлөх эрхээ ашиглаагүй', when: { used: false } },
    { title: 'Оршин суух хаягтай', when: { home: { known: true } } },
    { title: 'Байршлаа зураг, эсвэл талбараар заасан', when: { anyOf: [{ held: true }, { sketch: { known: true } }] } },
  ],
  returns: [
    {
      code: 'spot-unclear',
      say: 'Байршил тодорхойгүй байна. Тойм зургаа дахин хавсаргана уу.',
      asks: ['spot', 'sketch'],
    },
    {
      code: 'parcel-wrong',
      say: 'Сонгосон талбар таны эзэмшлийнх биш байна. Дахин сонгоно уу.',
      asks: ['held', 'parcel'],
    },
    { code: 'purpose-unclear', say: 'Зориулалт нь байршилтай тохирохгүй байна. Дахин сонгоно уу.', asks: ['purpose'] },
  ],
  refusals: [
    {
      code: 'not-planned',
      say: 'Энэ газрыг тухайн жилийн төлөвлөгөөнд тусгаагүй байна.',
      remedy: 'Төлөвлөгөөнд орсон байршлаас сонгоод дахин хүсэлт гаргана уу.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'taken',
      say: 'Сонгосон газар өөр хүний эрхтэй давхцаж байна.',
      remedy: 'Кадастрын зургаас сул газар сонгоно уу.',
      law: { act: 'Монгол Улсын иргэнд газар өмчлүүлэх тухай хууль' },
    },
    {
      code: 'protected',
      say: 'Сонгосон газар тусгай хэрэгцээ, усны хамгаалалтад хамаарна.',
      remedy: 'Энэ бүсийн гадна газар сонгоно уу.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'share-full',
      say: 'Гэр бүлд өмчлүүлэх хэмжээ дүүрсэн байна.',
      remedy: 'Гэр бүлийн гишүүдийн эрхээ шалгаад дахин хандана уу.',
      law: { act: 'Монгол Улсын иргэнд газар өмчлүүлэх тухай хууль' },
    },
  ],
  gives: { document: 'Газар өмчлүүлэх шийдвэр', show: ['place', 'purpose', 'birthDate'], validDays: 365 }, // no period is published: a cautious default of ours
  local: { at: 'place', by: ['soum', 'duureg'] },
  source: 'zavkhan.gov.mn/43/item/1536: the first registration is free; areas from memory',
  confidence: 'medium',
})
