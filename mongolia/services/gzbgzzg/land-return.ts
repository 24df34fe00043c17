import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'land-return',
  agency: 'gzbgzzg',
  kind: 'notification',
  title: 'Газраа сайн дураар буцаан өгөх',
  summary: 'Хэрэглэхээ больсон газраа төрд буцаан өгнө.',
  words: [
    'газар буцаах',
    'газраас татгалзах',
    'газар хүлээлгэж өгөх',
    'give up land',
    'газар хэрэггүй болсон',
    'газраа улсад өгөх',
    'эзэмшлээсээ татгалзах газар',
    'газраа буцааж өгмөөр',
    'газраа хүлээлгэх',
    'return my plot',
  ],
  law: [{ act: 'Газрын тухай хууль' }],
  facts: {
    owed: { from: 'land.parcel.remainingAmount', with: { parcelId: 'parcel' } },
    contract: { from: 'land.parcel.contractNo', with: { parcelId: 'parcel' } },
  },
  ask: {
    parcel: {
      type: 'choice',
      title: 'Аль газраа буцааж өгөх вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    cleaned: { type: 'yesNo', title: 'Газраа цэвэрлэсэн үү?' },
    buildings: { type: 'yesNo', title: 'Дээр нь барилга үлдэх үү?' },
    leaving: { type: 'date', title: 'Хэдийд чөлөөлөх вэ?', earliest: 'today' },
    will: {
      type: 'declaration',
      title: 'Шийдвэрээ баталгаажуулна уу',
      statement: 'Энэ газрын эрхээсээ сайн дураар татгалзаж байна.',
    },
  },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Гэрээтэй газар', when: { contract: { known: true } } },
    { title: 'Төлбөрийн үлдэгдэлгүй', when: { owed: { below: 1 } } },
    { title: 'Цэвэрлэсэн', when: { cleaned: true } },
  ],
  refusals: [
    {
      code: 'not-cleared',
      say: 'Газрыг нөхөн сэргээж цэвэрлээгүй байна.',
      remedy: 'Цэвэрлээд дахин мэдэгдэнэ үү.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'mortgagee',
      say: 'Барьцаалагчийн зөвшөөрөлгүй буцаах боломжгүй.',
      remedy: 'Барьцаагаа эхлээд чөлөөлнө үү.',
      law: { act: 'Газрын тухай хууль' },
    },
  ],
  gives: { says: 'Газрын эрх дуусгавар боллоо. Цаашид төлбөр ногдохгүй.' },
  confidence: 'medium',
})
