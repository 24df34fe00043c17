import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'forest-contract-reference',
  agency: 'oing',
  title: 'Ой эзэмших гэрээний лавлагаа',
  summary: 'Нөхөрлөлийнхөө ойн гэрээг батална.',
  words: [
    'ойн гэрээ',
    'нөхөрлөлийн гэрээ',
    'forest contract',
    'ойн гэрээтэй гэсэн бичиг',
    'ойн нөхөрлөлийн гэрээ шалгах',
    'ой эзэмшдэг тодорхойлолт',
    'ойн гэрээ хэзээ дуусах',
    'ойн гэрээний хугацаа',
    'forest contract proof',
  ],
  law: [{ act: 'Ойн тухай хууль' }],
  read: 'forest.contracts',
  show: ['contractNumber', 'groupName', 'areaHa', 'startDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Ой эзэмших гэрээ олдсонгүй.', remedy: 'Ойн нөхөрлөлөө байгуулж гэрээ хийнэ үү.' },
  confidence: 'medium',
})
