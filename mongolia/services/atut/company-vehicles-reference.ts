import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'company-vehicles-reference',
  agency: 'atut',
  title: 'Хуулийн этгээдийн машины лавлагаа',
  summary: 'Компанийн нэр дээрх бүх машиныг харуулна.',
  words: [
    'компанийн машин',
    'байгууллагын машин',
    'company cars',
    'компанийн нэр дээрх тээврийн хэрэгсэл',
    'байгууллага хэдэн машинтай',
    'компанийн унаа жагсаалт',
    'ххк нэр дээрх машин',
    'компанийн техник лавлагаа',
    'vehicles owned by firm',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'transport.companyVehicles',
  show: ['plateNumber', 'markName', 'modelName', 'buildYear', 'certificateNumber'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { orgRegNum: 'company' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Энэ хуулийн этгээдэд машин бүртгэлгүй байна.', remedy: 'Машин авсан бол шилжүүлэх хүсэлт илгээнэ үү.' },
  source: 'KHUR WS100420',
  confidence: 'medium',
})
