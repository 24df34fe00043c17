import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'employer-contribution-reference',
  agency: 'ndeg',
  title: 'Ажил олгогчийн шимтгэл төлөлтийн лавлагаа',
  summary: 'Байгууллагын шимтгэл төлөлт, өрийг баталсан баримт авна.',
  words: [
    'байгууллагын ндш',
    'шимтгэлийн өргүй тодорхойлолт',
    'тендерийн ндш лавлагаа',
    'employer contributions',
    'компани ндш төлсөн эсэх',
    'байгууллага ндш өргүй',
    'тендерт ндш бичиг',
    'ажил олгогчийн даатгалын өр',
    'ндш өрийн үлдэгдэл байгууллага',
    'company insurance debt',
  ],
  law: [{ act: 'Нийгмийн даатгалын ерөнхий хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'insurance.employer',
  show: ['year', 'months', 'insuredCount', 'contribution', 'debt'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль байгууллагынх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { orgRegId: 'company' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: {
    say: 'Энэ байгууллага ажил олгогчоор бүртгэгдээгүй байна.',
    remedy: '«Ажил олгогчоор бүртгүүлэх» үйлчилгээгээр бүртгүүлнэ үү.',
  },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
