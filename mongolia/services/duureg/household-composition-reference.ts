import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'household-composition-reference',
  agency: 'duureg',
  title: 'Ам бүлийн бүрэлдэхүүний лавлагаа',
  summary: 'Нэг өрхөд бүртгэлтэй хүмүүсийн жагсаалтыг баталсан баримт авна.',
  words: [
    'ам бүлийн тодорхойлолт',
    'өрхийн бүрэлдэхүүн',
    'гэр бүлийн гишүүд',
    'хэдүүлээ амьдардаг',
    'өрхийн лавлагаа',
    'family members',
    'гэр бүлийн тодорхойлолт',
    'ам бүлийн лавлагаа',
    'гэр бүлд хэн хэн бүртгэлтэй',
    'өрхөд хэдүүлээ бүртгэлтэй',
    'ам бүл хэд',
    'виз ам бүлийн тодорхойлолт',
    'family certificate',
  ],
  law: [
    { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'households.members',
  show: ['relation', 'lastname', 'firstname', 'birthDate', 'registeredDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Таны өрхийн бүртгэл олдсонгүй.', remedy: 'Амьдардаг баг, хороондоо өрхөө бүртгүүлээд дахин авна уу.' },
  source: 'facts of services: household composition, free, one day on paper',
  confidence: 'medium',
})
