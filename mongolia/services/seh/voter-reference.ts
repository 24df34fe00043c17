import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'voter-reference',
  agency: 'seh',
  title: 'Сонгогчийн бүртгэл шалгах',
  summary: 'Аль тойрог, хэсэгт санал өгөхөө харна.',
  words: [
    'сонгуулийн хэсэг',
    'хаана санал өгөх',
    'нэрийн жагсаалт',
    'сонгогчийн нэр',
    'where to vote',
    'би хаана саналаа өгөх',
    'аль тойрогт харьяалагдах',
    'сонгуулийн хаяг харах',
    'нэр жагсаалтад байгаа эсэх',
    'хэддүгээр хэсгийн хороо',
    'my polling station',
    'манай сонгуулийн байр',
    'сонгууль хаана',
  ],
  law: [
    { act: 'Монгол Улсын Их Хурлын сонгуулийн тухай хууль' },
    { act: 'Сонгуулийн автоматжуулсан системийн тухай хууль' },
  ],
  read: 'elections.voter',
  show: ['constituency', 'stationName', 'stationAddress', 'listNumber'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Таны нэр сонгогчийн жагсаалтад алга.',
    remedy: '«Сонгогчийн жагсаалт засуулах» үйлчилгээгээр нэмүүлнэ үү.',
  },
  source: 'memory; gec.gov.mn',
  confidence: 'high',
})
