import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'home-schooling-support',
  agency: 'beg',
  kind: 'benefit',
  title: 'Гэрээр сургах дэмжлэг хүсэх',
  summary: 'Сургуульд явж чадахгүй хүүхдэд багш гэрээр заана.',
  words: [
    'гэрээр сургах',
    'хөгжлийн бэрхшээлтэй хүүхэд',
    'өвчтэй хүүхдийн сургалт',
    'home schooling',
    'хүүхэд сургуульд явж чадахгүй',
    'багш гэртээ авах',
    'хэвтэрт байгаа хүүхэд сургах',
    'гэрээр хичээл үзэх',
    'удаан эмнэлэгт хэвтсэн хүүхдийн хичээл',
    'teacher at home',
    'homeschool',
  ],
  law: [
    { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
  ],
  for: ['child'],
  facts: {
    homeAddress: { from: 'civil.address.fullAddress' },
    school: { from: 'school.pupil.schoolName' },
    grade: { from: 'school.pupil.academicLevelName' },
  },
  known: ['school', 'grade', 'homeAddress'],
  ask: {
    whom: { type: 'person', title: 'Аль хүүхдээ гэрээр сургах вэ?', who: ['child'] },
    cause: {
      type: 'choice',
      title: 'Яагаад сургуульд явж чадахгүй вэ?',
      options: { disability: 'Хөгжлийн бэрхшээлтэй', illness: 'Удаан өвдсөн', hospital: 'Эмнэлэгт байгаа' },
    },
    conclusion: { type: 'file', title: 'Эмчийн дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    period: {
      type: 'choice',
      title: 'Хэр удаан вэ?',
      options: { month: 'Нэг сар хүртэл', quarter: 'Нэг улирал', year: 'Хичээлийн жил' },
    },
    device: { type: 'yesNo', title: 'Гэрт интернет, төхөөрөмж бий юу?' },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'doctor',
      say: 'Эмчийн дүгнэлтээр сургуульд явах боломжтой.',
      remedy: 'Сургуультайгаа ярилцаж тохируулга хийлгэнэ үү.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
    {
      code: 'no-pupil',
      say: 'Хүүхэд сургуульд бүртгэлгүй байна.',
      remedy: 'Эхлээд сургуульд бүртгүүлнэ үү.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
  ],
  gives: { says: 'Багш тогтсон цагаар гэрт тань очиж заана.' },
  confidence: 'low',
})
