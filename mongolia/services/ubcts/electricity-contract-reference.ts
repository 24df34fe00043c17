import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'electricity-contract-reference',
  agency: 'ubcts',
  title: 'Цахилгааны гэрээний лавлагаа',
  summary: 'Хэрэглэгчийн код, тариф, чадлаа баталсан баримт авна.',
  words: [
    'хэрэглэгчийн код',
    'тогийн гэрээ',
    'цахилгааны код',
    'тариф',
    'customer code',
    'цахилгааны хэрэглэгчийн дугаар',
    'тогийн кодоо мэдэх',
    'тогийн гэрээ хэний нэр дээр',
    'цахилгааны гэрээний бичиг',
    'хэрэглэгчийн кодоо мартсан',
    'my power contract',
  ],
  law: [{ act: 'Эрчим хүчний тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'electricity.customer',
  show: ['customerCode', 'contractNumber', 'place', 'tariff', 'capacity', 'since'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Таны нэр дээр цахилгааны гэрээ олдсонгүй.',
    remedy: 'Шинээр холбуулах, эсвэл гэрээ шилжүүлэх хүсэлт гаргана уу.',
  },
  confidence: 'low',
})
