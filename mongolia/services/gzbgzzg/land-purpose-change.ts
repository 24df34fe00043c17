import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'land-purpose-change',
  agency: 'gzbgzzg',
  kind: 'permit',
  title: 'Газрын зориулалт өөрчлөх',
  summary: 'Эзэмшиж буй газрынхаа зориулалтыг өөрчилнө.',
  words: [
    'газрын зориулалт',
    'үйлчилгээний газар болгох',
    'change land use',
    'хашаагаа дэлгүүр болгох газар',
    'гэрийн газрыг үйлчилгээний болгох',
    'газар дээрээ барилга барих зориулалт',
    'газрын зориулалт солих',
    'айлын газар дээр цех',
    'rezone land',
  ],
  law: [{ act: 'Газрын тухай хууль' }],
  facts: {
    oldUse: { from: 'land.parcel.landuseType', with: { parcelId: 'parcel' } },
    area: { from: 'land.parcel.areaM2', with: { parcelId: 'parcel' } },
    mortgaged: { from: 'land.parcel.mortgage', with: { parcelId: 'parcel' } },
  },
  ask: {
    place: { type: 'place', title: 'Газар аль аймаг, нийслэлд байдаг вэ?', level: 1 },
    parcel: {
      type: 'choice',
      title: 'Аль газрын зориулалтыг өөрчлөх вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    newUse: {
      type: 'choice',
      title: 'Шинэ зориулалт нь юу вэ?',
      options: {
        home: 'Орон сууц',
        trade: 'Худалдаа, үйлчилгээ',
        industry: 'Үйлдвэр',
        tourism: 'Аялал жуулчлал',
        farm: 'Газар тариалан',
      },
    },
    grounds: { type: 'longText', title: 'Яагаад өөрчлөх болсон бэ?', longest: 1500 },
    neighbours: {
      type: 'file',
      title: 'Хөрш зэргэлдээ эзэмшигчийн санал байвал хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Барьцаанд байхгүй', when: { mortgaged: false } }],
  refusals: [
    {
      code: 'general-plan',
      say: 'Шинэ зориулалт хөгжлийн ерөнхий төлөвлөгөөнд нийцэхгүй.',
      remedy: 'Төлөвлөгөөнд заасан зориулалтаас сонгоно уу.',
      law: { act: 'Хот байгуулалтын тухай хууль' },
    },
    {
      code: 'nature',
      say: 'Байгаль орчинд сөрөг нөлөөтэй гэж үзсэн.',
      remedy: 'Нөлөөллийн үнэлгээ хийлгээд дахин хандана уу.',
      law: { act: 'Байгаль орчинд нөлөөлөх байдлын үнэлгээний тухай хууль' },
    },
  ],
  gives: { document: 'Зориулалт өөрчилсөн шийдвэр', show: ['oldUse', 'newUse', 'area'], validDays: 365 }, // no period is published: a cautious default of ours
  local: { at: 'place', by: ['aimag', 'nzdtg'] },
  confidence: 'medium',
})
