import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'household-head-reference',
  agency: 'duureg',
  title: 'Өрхийн тэргүүний лавлагаа',
  summary: 'Өрхийн дугаар, тэргүүн, ам бүлийн тоог харуулна.',
  words: [
    'өрх толгойлсон',
    'өрхийн дугаар',
    'өрхийн тэргүүн хэн бэ',
    'head of household',
    'өрх толгойлсон эх лавлагаа',
    'манай өрхийн дугаар хэд',
    'өрхийн тэргүүн мөн эсэх',
    'ганц бие эх өрх толгойлсон',
    'өрхийн тэргүүн гэсэн бичиг',
    'who is household head',
  ],
  law: [
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'households.household',
  show: ['householdNumber', 'headName', 'memberCount', 'housing', 'registeredDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Өрхийн дугаар олдсонгүй.', remedy: 'Хорооны зохион байгуулагчид хандаж өрхөө бүртгүүлнэ үү.' },
  confidence: 'low',
})
