import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'company-seal-reference',
  agency: 'ubeg',
  title: 'Тамга, тэмдгийн бүртгэлийн лавлагаа',
  summary: 'Байгууллагын тамга, тэмдэг бүртгэлтэйг баталсан баримт авна.',
  words: [
    'тамганы лавлагаа',
    'тэмдгийн дугаар',
    'тамга тэмдэг',
    'company seal',
    'тамга бүртгэлтэй эсэх',
    'компанийн тамга шалгах',
    'энэ тамга хүчинтэй юу',
    'тэмдэг бүртгэлийн бичиг',
    'печать бүртгэлийн лавлагаа',
    'stamp check',
  ],
  law: [
    { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'legal.stamp',
  show: ['companyName', 'type', 'privateNumber', 'createdDate'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль байгууллагын тамга вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { legalEntityNumber: 'company' },
  },
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Тамга, тэмдэг бүртгэлгүй байна.', remedy: 'Эхлээд «Тамга, тэмдэг бүртгүүлэх» үйлчилгээг аваарай.' },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
