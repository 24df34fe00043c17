import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'well-drilling-permit',
  agency: 'usg',
  kind: 'permit',
  title: 'Худаг өрөмдөх зөвшөөрөл авах',
  summary: 'Гүний худаг гаргах зөвшөөрөл авна.',
  words: [
    'худаг гаргах',
    'гүний худаг',
    'өрөмдлөг',
    'well drilling',
    'хашаандаа худаг гаргах зөвшөөрөл',
    'гүн өрөмдөж ус гаргах',
    'скважин гаргах',
    'өрмийн машин дуудаж худаг',
    'өөрийн худагтай болох',
    'drill for water',
    'фермд худаг өрөмдөх',
  ],
  law: [{ act: 'Усны тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Худгийг аль суманд гаргах вэ?', level: 2 },
    parcel: {
      type: 'choice',
      title: 'Аль газар дээр өрөмдөх вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    aim: {
      type: 'choice',
      title: 'Юунд хэрэглэх вэ?',
      options: { home: 'Ахуйн хэрэгцээ', herd: 'Мал услах', business: 'Үйлдвэр, үйлчилгээ' },
    },
    metres: { type: 'number', title: 'Хэдэн метр өрөмдөх вэ?', least: 1 },
    driller: { type: 'text', title: 'Ямар байгууллага өрөмдөх вэ?', longest: 120 },
    survey: { type: 'file', title: 'Хайгуулын дүгнэлтээ хавсаргана уу', accept: ['pdf'] },
  },
  when: { survey: { aim: 'business' } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'near-well',
      say: 'Ойр орчинд бүртгэлтэй худаг байна.',
      remedy: 'Зайтай байршил сонгоно уу.',
      law: { act: 'Усны тухай хууль' },
    },
    {
      code: 'driller-unlicensed',
      say: 'Өрөмдөгч эрхгүй байна.',
      remedy: 'Мэргэжлийн байгууллага сонгоно уу.',
      law: { act: 'Усны тухай хууль' },
    },
  ],
  gives: { document: 'Худаг өрөмдөх зөвшөөрөл', show: ['place', 'aim', 'metres', 'driller'], validDays: 365 }, // no period is published: a cautious default of ours
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'medium',
})
