import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'water-contract-reference',
  agency: 'usug',
  title: 'Усны гэрээний лавлагаа',
  summary: 'Усны хэрэглэгчийн код, гэрээгээ баталсан баримт авна.',
  words: [
    'усны код',
    'усны гэрээ',
    'хэрэглэгчийн дугаар',
    'ам бүлийн тоо усанд',
    'water contract',
    'усны хэрэглэгчийн код мартсан',
    'ус хэний нэр дээр гэрээтэй',
    'усус гэрээ харах',
    'усны дансны дугаар',
    'усны гэрээтэй гэсэн бичиг',
    'my water account',
    'усны абонентын дугаар',
  ],
  law: [
    { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'waterworks.customer',
  show: ['customerCode', 'place', 'persons', 'since'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Усны гэрээ олдсонгүй.', remedy: 'Байр тань хорооллын конторын гэрээнд байж болно.' },
  confidence: 'low',
})
