import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'land-correction',
  agency: 'gzbgzzg',
  kind: 'registration',
  title: 'Газрын бүртгэлийн алдаа засуулах',
  summary: 'Газрын кадастрт буруу бичигдсэн зүйлээ засуулна.',
  words: [
    'газрын алдаа засуулах',
    'кадастр буруу',
    'газрын нэр буруу',
    'wrong land record',
    'газрын хэмжээ буруу гарсан',
    'хашааны координат зөрсөн',
    'газрын гэрчилгээ дээр нэр буруу',
    'кадастрын зураг зөрүүтэй',
    'газрын солбицол засуулах',
    'газрын хаяг буруу бичсэн',
    'fix land record',
  ],
  law: [{ act: 'Кадастрын зураглал ба газрын кадастрын тухай хууль' }],
  facts: { use: { from: 'land.parcel.landuseType', with: { parcelId: 'parcel' } } },
  ask: {
    parcel: {
      type: 'choice',
      title: 'Аль талбайн мэдээлэл буруу вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    wrong: {
      type: 'choice',
      title: 'Юу нь буруу вэ?',
      options: { border: 'Хил, хэмжээ', holder: 'Эзэмшигч', address: 'Гудамж, хашаа', use: 'Зориулалт' },
    },
    right: { type: 'text', title: 'Зөв нь ямар байх ёстой вэ?', longest: 200 },
    proof: { type: 'file', title: 'Нотлох баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'], optional: true },
  },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Зориулалт нь бүртгэлтэй', when: { use: { known: true } } }],
  refusals: [
    {
      code: 'record-right',
      say: 'Архивын баримтаар бүртгэл зөв байна.',
      remedy: 'Шинэ баримттай бол дахин хүсэлт гаргана уу.',
      law: { act: 'Кадастрын зураглал ба газрын кадастрын тухай хууль' },
    },
    {
      code: 'neighbour',
      say: 'Засвар хөрш талбайн хилийг хөндөнө.',
      remedy: 'Хөрштэйгээ тохиролцсон бичиг хавсаргана уу.',
      law: { act: 'Кадастрын зураглал ба газрын кадастрын тухай хууль' },
    },
  ],
  gives: { says: 'Газрын бүртгэлийг заслаа. Лавлагаагаа шинээр авч болно.' },
  confidence: 'medium',
})
