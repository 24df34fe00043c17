import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'capital-fence-address',
  agency: 'nga',
  kind: 'order',
  title: 'Хашааны хаягийн тэмдэг захиалах',
  summary: 'Гэр хорооллын хашаандаа хаягийн тэмдэг авна.',
  words: [
    'хашааны дугаар',
    'хаягийн самбар',
    'хаалганы дугаар',
    'address plate',
    'хашааны тоот авах',
    'хашаандаа дугаар хадуулах',
    'гудамжны хаягтай болох',
    'гэрийн тоот',
    'айлын хаягийн пайз',
    'house number plate',
  ],
  law: [{ act: 'Хаягжуулалтын тухай хууль' }],
  facts: { home: { from: 'civil.address.fullAddress' } },
  known: ['home'],
  ask: {
    parcel: {
      type: 'choice',
      title: 'Аль хашаанд тэмдэг хийх вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    plate: {
      type: 'choice',
      title: 'Ямар тэмдэг хэрэгтэй вэ?',
      options: { number: 'Тоот', street: 'Гудамжны нэр', both: 'Хоёулаа' },
    },
    why: {
      type: 'choice',
      title: 'Яагаад захиалах вэ?',
      options: { first: 'Урьд нь байгаагүй', lost: 'Алга болсон', renamed: 'Гудамжны нэр солигдсон' },
    },
    office: { type: 'office', title: 'Тэмдгээ хаанаас авах вэ?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-address',
      say: 'Энэ хашаанд албан ёсны хаяг олгоогүй байна.',
      remedy: 'Эхлээд хорооноосоо хаягийн тодорхойлолт авна уу.',
      law: { act: 'Хаягжуулалтын тухай хууль' },
    },
    {
      code: 'renaming',
      say: 'Гудамжны нэрийг одоо өөрчилж байна.',
      remedy: 'Шинэ нэр батлагдсаны дараа захиална уу.',
      law: { act: 'Хаягжуулалтын тухай хууль' },
    },
  ],
  gives: { thing: 'Хаягийн тэмдэг', at: 'office' },
  confidence: 'low',
})
