import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'birth-reference',
  agency: 'ubeg',
  title: 'Төрсний бүртгэлийн лавлагаа',
  summary: 'Өөрийн эсвэл хүүхдийнхээ төрснийг баталсан баримт авна.',
  words: [
    'төрсний гэрчилгээ',
    'хүүхэд төрсөн',
    'төрсний тодорхойлолт',
    'birth certificate',
    'хэзээ хаана төрснөө батлах',
    'хүүхдийн төрсөн бичиг',
    'төрсний лавлагаа цэцэрлэгт',
    'төрсний бүртгэл харах',
    'хүүхдийн төрсөн өдөр лавлах',
    'proof of birth',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'civil.birth',
  show: [
    'surname',
    'birthDate',
    'birthPlace',
    'gender',
    'motherName',
    'fatherName',
    'registrationId',
    'registrationDate',
  ],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Төрсний бүртгэл олдсонгүй.', remedy: 'Төрсөн газрынхаа бүртгэлийн хэлтэст хандаарай.' },
  source: 'github:Tugs11/emongolia-burduulelt, names and prices as the e-Mongolia search gave them, 2026-10',
  confidence: 'high',
})
