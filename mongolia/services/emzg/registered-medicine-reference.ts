import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'registered-medicine-reference',
  agency: 'emzg',
  title: 'Бүртгүүлсэн эмийн лавлагаа',
  summary: 'Компанийн бүртгүүлсэн эм, хугацааг баталсан баримт.',
  words: [
    'эмийн бүртгэл шалгах',
    'эмийн бүртгэлийн лавлагаа',
    'бүртгэлтэй эм',
    'registered medicines',
    'энэ эм бүртгэлтэй юу',
    'эмийн бүртгэл хэзээ дуусах',
    'манай компанийн бүртгэлтэй эм',
    'лекарств бүртгэл шалгах',
    'эмийн бүртгэлийн дугаар',
    'check medicine registration',
    'эмийн бүртгэлийн хугацаа',
  ],
  law: [{ act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'pharmacy.medicines',
  show: ['registrationNumber', 'medicineName', 'form', 'expireDate'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль компанийн эм вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { companyNumber: 'company' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Энэ компани эм бүртгүүлээгүй байна.', remedy: '«Эм бүртгүүлэх» үйлчилгээгээр хүсэлт гаргана уу.' },
  confidence: 'medium',
})
