import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'ger-land-for-flat',
  agency: 'tosk',
  kind: 'benefit',
  title: 'Газраа орон сууцаар солих хүсэлт',
  summary: 'Гэр хорооллын газраа төрийн байраар солиулна.',
  words: [
    'газраа байраар солих',
    'хашаа байр солих',
    'land for flat',
    'хашаагаа байраар солих',
    'газраа өгөөд байр авах',
    'гэр хорооллоос байранд орох',
    'хашаа өгч орон сууц авах',
    'газраа байранд оруулах',
    'swap plot for apartment',
  ],
  law: [{ act: 'Орон сууцны тухай хууль' }, { act: 'Газрын тухай хууль' }],
  facts: {
    mortgaged: { from: 'land.parcel.mortgage', with: { parcelId: 'parcel' } },
    right: { from: 'land.parcel.rightType', with: { parcelId: 'parcel' } },
  },
  ask: {
    parcel: {
      type: 'choice',
      title: 'Аль газраа солих вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    rooms: {
      type: 'choice',
      title: 'Хэдэн өрөө байр авах вэ?',
      options: { one: '1 өрөө', two: '2 өрөө', three: '3 өрөө' },
    },
    difference: { type: 'yesNo', title: 'Үнийн зөрүүг өөрөө төлөх үү?' },
    owners: {
      type: 'file',
      title: 'Хамтран өмчлөгчдийн зөвшөөрлийг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
  },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Өмчлөлийн газар', when: { right: 'өмчлөх' } },
    { title: 'Барьцаагүй', when: { mortgaged: false } },
  ],
  refusals: [
    {
      code: 'no-project',
      say: 'Таны байршилд барилгын төсөл хэрэгжээгүй байна.',
      remedy: 'Төсөл эхлэх үед дахин хандана уу.',
      law: { act: 'Орон сууцны тухай хууль' },
    },
    {
      code: 'land-mortgaged',
      say: 'Барьцаатай газрыг солихгүй.',
      remedy: 'Барьцаагаа чөлөөлнө үү.',
      law: { act: 'Газрын тухай хууль' },
    },
  ],
  gives: { says: 'Солих хүсэлтийг зөвшөөрлөө. Гэрээ хийх өдрийг мэдэгдэнэ.' },
  confidence: 'low',
})
