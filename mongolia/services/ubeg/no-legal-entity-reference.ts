import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'no-legal-entity-reference',
  agency: 'ubeg',
  title: 'Хуулийн этгээдийн бүртгэлгүй лавлагаа',
  summary: 'Таны нэр дээр компани, байгууллага байхгүйг баталсан баримт авна.',
  words: [
    'компанигүй тодорхойлолт',
    'бизнесгүй лавлагаа',
    'байгууллагагүй',
    'no company',
    'компанигүй гэсэн бичиг',
    'бизнес эрхэлдэггүй тодорхойлолт',
    'нэр дээр компани байгаа эсэх',
    'компани байхгүй лавлагаа',
    'ххк байхгүй тодорхойлолт',
    'i own no company',
  ],
  law: [
    { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'legal.none',
  show: ['status', 'checkedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Таны нэр дээр хуулийн этгээд бүртгэлтэй байна.',
    remedy: '«Эзэмшдэг хувь, хувьцааны лавлагаа» аваад шалгаарай.',
  },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
