import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'domain-reference',
  agency: 'hhzh',
  title: 'Домэйн нэрийн лавлагаа',
  summary: 'Таны эзэмшдэг домэйн нэр, хугацааг харна.',
  words: [
    'веб хаяг',
    'сайтын нэр',
    'домэйн хугацаа',
    'my domains',
    'миний сайтын нэр хэзээ дуусах',
    'домэйн хэний нэр дээр',
    'сайтын хаягаа шалгах',
    'эзэмшдэг домэйнууд',
    'домэйн дуусах огноо',
    'domain expiry',
  ],
  law: [{ act: 'Харилцаа холбооны тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'communications.domains',
  show: ['domainName', 'registrar', 'createdDate', 'untilDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Таны нэр дээр домэйн нэр алга.', remedy: '«Домэйн нэр бүртгүүлэх» хүсэлт илгээнэ үү.' },
  confidence: 'low',
})
