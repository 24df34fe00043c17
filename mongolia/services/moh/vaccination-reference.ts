import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'vaccination-reference',
  agency: 'moh',
  title: 'Дархлаажуулалтын лавлагаа',
  summary: 'Өөрийн, хүүхдийн хийлгэсэн бүх вакцины бүртгэл авна.',
  words: ['вакцины дэвтэр', 'хүүхдийн вакцин', 'дархлаажуулалт', 'тарилгын дэвтэр', 'вакцин хийлгэсэн', 'vaccination'],
  law: [{ act: 'Дархлаажуулалтын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'medicine.vaccinations',
  show: ['vaccineName', 'dose', 'givenDate', 'hospitalName'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Дархлаажуулалтын бүртгэл олдсонгүй.', remedy: 'Дэвтрээ аваад өрхийн эмнэлэгт бүртгүүлнэ үү.' },
  source: 'the e-Mongolia v5 search (stored clone, find id 51933695127)',
  confidence: 'high',
})
