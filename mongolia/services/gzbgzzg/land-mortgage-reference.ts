import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'land-mortgage-reference',
  agency: 'gzbgzzg',
  title: 'Газар барьцаанд байгаа эсэх лавлагаа',
  summary: 'Газар барьцаатай эсэхийг банк, худалдан авагчид батална.',
  words: [
    'газрын барьцаа',
    'барьцаагүй тодорхойлолт',
    'land mortgage',
    'газар банкны барьцаанд байгаа юу',
    'газар барьцаагүй гэсэн бичиг',
    'авах газраа шалгах барьцаа',
    'хашаа зээлд байгаа эсэх',
    'газар битүүмжтэй эсэх',
    'is this land pledged',
  ],
  law: [{ act: 'Газрын тухай хууль' }],
  read: 'land.mortgages',
  show: ['mortgageContractNumber', 'morgagerName', 'startMortagePeriod', 'endMortgagePeriod', 'mortgageStatusDesc'],
  ask: {
    name: 'parcel',
    question: {
      type: 'choice',
      title: 'Аль газрын барьцааг шалгах вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    fills: { parcelId: 'parcel' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Таны нэр дээр газрын бүртгэл олдсонгүй.', remedy: 'Харьяа газрын албанд бүртгэлээ шалгуулаарай.' },
  emptyIsAnswer: true,
  source: 'facts of the exchange: WS100226',
  confidence: 'medium',
})
