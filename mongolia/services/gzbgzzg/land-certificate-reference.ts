import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'land-certificate-reference',
  agency: 'gzbgzzg',
  title: 'Газар эзэмших, ашиглах эрхийн гэрчилгээний лавлагаа',
  summary: 'Газрын эрхийн гэрчилгээнүүдээ нэг баримтаар авна.',
  words: [
    'газрын гэрчилгээ',
    'газрын лавлагаа',
    'хашааны бичиг',
    'land certificate',
    'газрын гэрчилгээний лавлагаа',
    'газартай гэсэн бичиг',
    'эзэмшдэг газрын тодорхойлолт',
    'миний нэр дээрх газар',
    'газрын гэрчилгээ хүчинтэй эсэх',
    'хашааны газрын лавлагаа',
    'proof i have land',
  ],
  law: [{ act: 'Газрын тухай хууль' }],
  read: 'land.certificates',
  show: ['parcelId', 'propertyNum', 'landuseType', 'areaM2', 'decisionNum', 'decisionDate', 'approvedDuration'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Таны нэр дээр газрын бүртгэл олдсонгүй.', remedy: 'Харьяа газрын албанд бүртгэлээ шалгуулаарай.' },
  source: 'github:e-mongolia/lavlagaa, official reference system, 2023',
  confidence: 'high',
})
