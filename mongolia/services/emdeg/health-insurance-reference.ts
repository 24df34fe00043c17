import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'health-insurance-reference',
  agency: 'emdeg',
  title: 'Эрүүл мэндийн даатгалын лавлагаа',
  summary: 'Эрүүл мэндийн даатгалтайгаа баталсан баримт авна.',
  words: [
    'эмд',
    'эрүүл мэндийн даатгал',
    'health insurance',
    'эмд тодорхойлолт',
    'эмд-тэй эсэхээ шалгах',
    'даатгалтай гэсэн бичиг',
    'эмнэлэгт үзүүлэх эмд лавлагаа',
    'миний эмд идэвхтэй юу',
    'эмд идэвхгүй байна',
    'am i insured',
    'эмд төлсөн эсэх',
    'эмд шалгах',
    'эрүүл мэндийн даатгал шалгах',
  ],
  law: [{ act: 'Эрүүл мэндийн даатгалын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'health.insured',
  show: ['benClass', 'startDate', 'endDate', 'province'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Эрүүл мэндийн даатгалын бүртгэл олдсонгүй.', remedy: 'Харьяа даатгалын хэлтэст хандаж даатгуулаарай.' },
  source: 'github:Tugs11/emongolia-burduulelt, names and prices as the e-Mongolia search gave them, 2026-10',
  confidence: 'medium',
})
