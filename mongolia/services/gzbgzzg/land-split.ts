import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'land-split',
  agency: 'gzbgzzg',
  kind: 'registration',
  title: 'Газар хуваах, нэгтгэх',
  summary: 'Нэгж талбараа хувааж, нэгтгэж шинээр бүртгүүлнэ.',
  words: [
    'газар хуваах',
    'газар нэгтгэх',
    'хашаа хуваах',
    'газрын хил өөрчлөх',
    'split land',
    'хашаагаа хоёр хуваах',
    'хүүхдэдээ газраа тасалж өгөх',
    'хоёр газраа нийлүүлэх',
    'ах дүү хашаа хуваах',
    'нэгж талбар салгах',
    'хашаагаа нийлүүлэх',
    'divide plot',
  ],
  law: [{ act: 'Кадастрын зураглал ба газрын кадастрын тухай хууль' }, { act: 'Газрын тухай хууль' }],
  facts: {
    areaNow: { from: 'land.parcel.areaM2', with: { parcelId: 'parcel' } },
    mortgaged: { from: 'land.parcel.mortgage', with: { parcelId: 'parcel' } },
  },
  ask: {
    action: {
      type: 'choice',
      title: 'Юу хийх вэ?',
      options: { split: 'Хуваах', join: 'Нэгтгэх', border: 'Хил засах' },
    },
    parcel: {
      type: 'choice',
      title: 'Аль талбайгаас эхлэх вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    parts: { type: 'number', title: 'Хэд хуваах вэ?', least: 2 },
    other: {
      type: 'choice',
      title: 'Аль талбайтай нэгтгэх вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    survey: {
      type: 'file',
      title: 'Шинэ кадастрын зургаа хавсаргана уу',
      hint: 'Эрх бүхий байгууллагаар хийлгэсэн зураг.',
      accept: ['pdf'],
    },
  },
  when: { parts: { action: 'split' }, other: { action: 'join' } },
  stop: [
    {
      when: { mortgaged: true },
      say: 'Барьцаатай газрыг хувааж, нэгтгэхгүй.',
      remedy: 'Барьцаагаа чөлөөлөөд дахин хандана уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Кадастрт бүртгэлтэй талбай', when: { areaNow: { known: true } } }],
  refusals: [
    {
      code: 'too-small',
      say: 'Хуваасан хэсэг зөвшөөрөх хэмжээнээс бага байна.',
      remedy: 'Цөөн хэсэгт хувааж зургаа засуулна уу.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'not-adjoining',
      say: 'Талбайнууд хил залгаагүй байна.',
      remedy: 'Зөвхөн залгаа талбайг нэгтгэнэ. Өөр талбай сонгоно уу.',
      law: { act: 'Кадастрын зураглал ба газрын кадастрын тухай хууль' },
    },
    {
      code: 'survey-unlicensed',
      say: 'Зургийг эрхгүй этгээд хийсэн байна.',
      remedy: 'Эрх бүхий байгууллагаар зураглуулна уу.',
      law: { act: 'Геодези, зураг зүйн тухай хууль' },
    },
  ],
  gives: { says: 'Талбайг шинэ дугаартай бүртгэлээ. Гэрчилгээгээ газрын албанаас солиулна уу.' },
  confidence: 'medium',
})
