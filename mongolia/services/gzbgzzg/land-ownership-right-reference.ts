import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'land-ownership-right-reference',
  agency: 'gzbgzzg',
  title: 'Газар өмчлөх эрхээ ашигласан эсэх лавлагаа',
  summary: 'Нэг удаа үнэгүй өмчлөх эрхээ ашигласан эсэхийг мэднэ.',
  words: [
    'газар аваагүй тодорхойлолт',
    '0.07 га',
    'үнэгүй газар',
    'unused land right',
    'газар хувьчилж авсан эсэх',
    'үнэгүй газраа авсан уу',
    'газар аваагүй гэсэн бичиг',
    'газрын эрх ашиглаагүй лавлагаа',
    'газар авах эрхтэй юу',
    'газаргүй тодорхойлолт',
    'used my land right',
  ],
  law: [{ act: 'Монгол Улсын иргэнд газар өмчлүүлэх тухай хууль' }],
  read: 'land.ownershipRight',
  show: ['used', 'usedPlace', 'checkedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Газар өмчлөх эрхийн бүртгэл олдсонгүй.', remedy: 'Харьяа газрын албанд хандана уу.' },
  confidence: 'medium',
})
