import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'land-dispute',
  agency: 'gzbgzzg',
  kind: 'complaint',
  title: 'Газрын маргаан, зөрчлийн гомдол гаргах',
  summary: 'Хил, давхцал, дур мэдэн эзэлсэн газрын гомдол илгээнэ.',
  words: [
    'газрын маргаан',
    'хашаа тэлсэн',
    'газар булаасан',
    'хөрш хашаа',
    'land dispute',
    'хөрш хашаагаа тэлж барьсан',
    'миний газрыг эзэлсэн',
    'газар давхардсан',
    'хашаан дотор хүн орж буусан',
    'зам хааж хашаа барьсан',
    'газрын хил зөрчсөн',
    'neighbor took my land',
  ],
  law: [
    { act: 'Газрын тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  ask: {
    about: {
      type: 'choice',
      title: 'Юуны талаар гомдол гаргах вэ?',
      options: {
        overlap: 'Газар давхацсан',
        fence: 'Хашаа тэлсэн',
        seized: 'Дур мэдэн эзэлсэн',
        decision: 'Буруу шийдвэр',
      },
    },
    mine: { type: 'yesNo', title: 'Таны эзэмшил газар хөндөгдсөн үү?' },
    parcel: {
      type: 'choice',
      title: 'Аль газар тань хөндөгдсөн бэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    where: { type: 'address', title: 'Маргаантай газар хаана байна вэ?', why: 'Мэргэжилтэн газар дээр нь үзнэ.' },
    story: { type: 'longText', title: 'Юу болсныг бичнэ үү', longest: 3000 },
    photo: { type: 'file', title: 'Зураг байвал хавсаргана уу', accept: ['pdf', 'jpeg', 'png'], optional: true },
  },
  when: { parcel: { mine: true } },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'court-matter',
      say: 'Энэ маргааныг шүүх шийднэ.',
      remedy: 'Иргэний хэргийн шүүхэд нэхэмжлэл гаргана уу.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'no-violation',
      say: 'Газар дээр нь шалгахад зөрчил илрээгүй.',
      remedy: 'Нэмэлт баримттай бол дахин гомдол гаргана уу.',
      law: { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг шалгаж, хариуг танд бичгээр өглөө.' },
  confidence: 'medium',
})
