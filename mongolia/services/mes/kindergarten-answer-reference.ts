import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'kindergarten-answer-reference',
  agency: 'mes',
  title: 'Цэцэрлэгийн бүртгэлийн хариу харах',
  summary: 'Хүүхдээ бүртгүүлсэн хүсэлт хэрхэн шийдэгдсэнийг харна.',
  words: [
    'цэцэрлэгийн хариу',
    'цэцэрлэгт орсон уу',
    'сугалааны хариу',
    'kindergarten result',
    'цэцэрлэгт хуваарилагдсан уу',
    'цэцэрлэгийн сугалаанд орсон эсэх',
    'цэцэрлэгийн хариу гарсан уу',
    'хүүхэд цэцэрлэгт тэнцсэн үү',
    'цэцэрлэгийн дараалал хэдэд',
    'did my child get kindergarten',
  ],
  law: [
    { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'school.enrolment',
  show: ['institutionName', 'admitAcademicYear', 'requestStatusName', 'responseStatusName', 'responseStatusDate'],
  for: ['child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Цэцэрлэгийн хүсэлт олдсонгүй.',
    remedy: '«Цэцэрлэгт хүүхэд бүртгүүлэх» үйлчилгээгээр хүсэлт илгээнэ үү.',
  },
  source: 'e-mongolia/lavlagaa, the exchange has the operation',
  confidence: 'high',
})
