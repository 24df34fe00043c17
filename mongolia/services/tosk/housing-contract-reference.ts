import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'housing-contract-reference',
  agency: 'tosk',
  title: 'Орон сууцны гэрээний лавлагаа',
  summary: 'Түрээсийн, түрээслээд өмчлөх гэрээгээ батална.',
  words: [
    'түрээсийн гэрээ',
    'байрны гэрээ',
    'housing contract',
    'тосктой хийсэн гэрээ',
    'тоск гэрээний лавлагаа',
    'түрээслээд өмчлөх гэрээ шалгах',
    'миний байрны түрээсийн гэрээ хэзээ',
    'тоск байртай гэсэн бичиг',
    'rent to own contract',
  ],
  law: [{ act: 'Орон сууцны тухай хууль' }],
  read: 'housing.contract',
  show: ['contractNumber', 'kind', 'address', 'rooms', 'startDate', 'monthly'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Орон сууцны гэрээ олдсонгүй.', remedy: 'Гэрээгээ корпорацад шалгуулна уу.' },
  confidence: 'medium',
})
