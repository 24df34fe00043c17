import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'capital-land-survey-visit',
  agency: 'nga',
  kind: 'appointment',
  title: 'Газрын хэмжилтийн мэргэжилтэн дуудах',
  summary: 'Хашааны хилээ газар дээр нь хэмжүүлэх цаг авна.',
  words: [
    'газар хэмжүүлэх',
    'хашаа хэмжих',
    'кадастр хэмжилт',
    'measure land',
    'хашааны хил маргаантай',
    'хөрш хашаагаа сунгасан',
    'газраа дахин хэмжүүлэх',
    'геодезич дуудах',
    'хашааны хэмжээ зөрсөн',
    'замын хажуу хашаа хэмжүүлэх',
    'land measure visit',
  ],
  law: [{ act: 'Кадастрын зураглал ба газрын кадастрын тухай хууль' }],
  facts: { disputed: { from: 'land.parcel.court', with: { parcelId: 'parcel' } } },
  ask: {
    parcel: {
      type: 'choice',
      title: 'Аль газрыг хэмжүүлэх вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    corners: { type: 'yesNo', title: 'Булангийн цэгүүд тэмдэгтэй юу?' },
    office: { type: 'office', title: 'Аль албаны мэргэжилтэн ирэх вэ?' },
    time: { type: 'slot', title: 'Хэзээ хэмжих вэ?', at: 'office', minutes: 60 },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { disputed: true },
      code: 'in-court',
      say: 'Шүүхийн маргаантай газрыг хэмжихгүй.',
      remedy: 'Шүүхийн шинжээчээр хэмжүүлнэ үү.',
    },
  ],
  gives: { says: 'Мэргэжилтэн товлосон цагт очно. Хашаандаа байгаарай.' },
  confidence: 'medium',
})
