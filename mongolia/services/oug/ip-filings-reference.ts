import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'ip-filings-reference',
  agency: 'oug',
  title: 'Оюуны өмчийн мэдүүлгийн явцын лавлагаа',
  summary: 'Мэдүүлэг тань аль шатанд яваа баталсан баримт авна.',
  words: [
    'мэдүүлгийн явц',
    'патентын явц',
    'тэмдгийн шинжилгээ',
    'filing status',
    'лого бүртгэл хаана явна',
    'патентын хариу хэзээ гарах',
    'брэнд бүртгэлийн хариу',
    'тэмдгийн мэдүүлэг ямар шатанд',
    'оюуны өмчид өгсөн хүсэлт',
    'мэдүүлсэн шинэ бүтээлийн явц',
    'trademark application status',
  ],
  law: [{ act: 'Оюуны өмчийн тухай хууль' }],
  read: 'patents.applications',
  show: ['applicationNumber', 'objectName', 'kindName', 'stage'],
  fee: 'unknown',
  validDays: 7,
  none: {
    say: 'Шийдвэрлэж байгаа мэдүүлэг алга.',
    remedy: 'Шинээр мэдүүлэх бол тохирох мэдүүлгийн үйлчилгээг сонгоорой.',
  },
  confidence: 'low',
})
