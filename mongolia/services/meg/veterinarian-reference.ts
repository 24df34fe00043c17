import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'veterinarian-reference',
  agency: 'meg',
  title: 'Малын эмчийн эрхийн лавлагаа',
  summary: 'Малын эмчийн эрхээ баталсан баримт авна.',
  words: [
    'малын эмч эрх',
    'мал эмнэлгийн зэрэг',
    'vet licence',
    'малын эмч гэдгээ нотлох',
    'ветеринар лавлагаа',
    'малын эмчийн эрх хэзээ дуусах',
    'эрхтэй малын эмч эсэх',
    'малын эмчийн лиценз шалгах',
    'vet qualification proof',
    'малын эмчийн үнэмлэх хугацаа',
  ],
  law: [{ act: 'Мал, амьтны эрүүл мэндийн тухай хууль' }],
  read: 'veterinary.vet',
  show: ['certificateNumber', 'degree', 'issuedDate', 'expireDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Малын эмчийн эрх бүртгэгдээгүй байна.', remedy: 'Малын эмчийн шалгалтад бүртгүүлнэ үү.' },
  confidence: 'medium',
})
