import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'aircraft-reference',
  agency: 'ineg',
  title: 'Агаарын хөлгийн бүртгэлийн лавлагаа',
  summary: 'Компанийн агаарын хөлгийн бүртгэлийг батална.',
  words: [
    'онгоцны бүртгэл',
    'нисдэг тэрэгний лавлагаа',
    'aircraft register',
    'компанийн онгоцны бичиг',
    'онгоц хэний нэр дээр байна',
    'бүртгэлтэй онгоц шалгах',
    'вертолётын лавлагаа',
    'хөлгийн улсын дугаар шалгах',
    'plane ownership check',
  ],
  law: [{ act: 'Иргэний нисэхийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'aviation.aircraft',
  show: ['registration', 'aircraftType', 'serialNumber', 'registeredDate', 'airworthyUntil'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { companyNumber: 'company' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Энэ компанид агаарын хөлөг бүртгэлгүй байна.',
    remedy: '«Агаарын хөлөг бүртгүүлэх» хүсэлт илгээнэ үү.',
  },
  confidence: 'low',
})
