import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'animal-certificate-reference',
  agency: 'meg',
  title: 'Мал эмнэлгийн гэрчилгээний лавлагаа',
  summary: 'Авсан мал эмнэлгийн гэрчилгээнүүдээ батална.',
  words: [
    'махны бичиг',
    'малын гэрчилгээ шалгах',
    'health certificate',
    'малын эрүүл мэндийн бичиг шалгах',
    'авсан гэрчилгээ хүчинтэй юу',
    'махны гэрчилгээ жинхэнэ эсэх',
    'өмнө авсан малын бичгүүд',
    'вет гэрчилгээ шалгах',
    'check vet certificate',
  ],
  law: [{ act: 'Мал, амьтны эрүүл мэндийн тухай хууль' }],
  read: 'veterinary.certificates',
  show: ['certificateNumber', 'goods', 'quantity', 'issuedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Мал эмнэлгийн гэрчилгээ олдсонгүй.', remedy: 'Малын эмчид үзүүлж гэрчилгээ авна уу.' },
  confidence: 'medium',
})
