import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'degrees-reference',
  agency: 'mes',
  title: 'Төгссөн дээд сургуулийн лавлагаа',
  summary: 'Төгссөн бүх их, дээд сургуулийнхаа жагсаалтыг авна.',
  words: [
    'хэдэн сургууль төгссөн',
    'их сургууль төгссөн жагсаалт',
    'дипломын жагсаалт',
    'degrees list',
    'хоёр диплом авсан',
    'магистр бакалавр төгссөн жагсаалт',
    'миний төгссөн сургуулиуд',
    'бүх дипломоо харах',
    'боловсролын зэргүүд',
    'all my degrees',
  ],
  law: [{ act: 'Дээд боловсролын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'education.degrees',
  show: ['institutionName', 'programName', 'dergeeName', 'conferYear'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Дээд боловсролын бүртгэл олдсонгүй.', remedy: 'Төгссөн сургуульдаа хандаж бүртгүүлээрэй.' },
  source: 'e-mongolia/lavlagaa, the exchange has the operation',
  confidence: 'high',
})
