import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'phone-numbers-reference',
  agency: 'hhzh',
  title: 'Нэр дээрх утасны дугаарын лавлагаа',
  summary: 'Таны нэр дээр ямар дугаар байгааг харна.',
  words: [
    'миний нэр дээрх дугаар',
    'утасны дугаар шалгах',
    'дугаар хэний нэр дээр',
    'SIM',
    'миний нэр дээр хэдэн дугаар',
    'регистр дээр хэдэн дугаар',
    'нэр дээр хэдэн сим карт',
    'симкарт хэний нэр дээр',
    'утасны номер миний нэр дээр',
    'мобиком юнител дугаар шалгах',
    'my sim cards',
    'numbers on my name',
  ],
  law: [{ act: 'Харилцаа холбооны тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'communications.numbers',
  show: ['phoneNumber', 'operator', 'sinceDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Таны нэр дээр дугаар алга.', remedy: 'Юу ч хийх шаардлагагүй.' },
  emptyIsAnswer: true,
  confidence: 'low',
})
