import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'firearm-reference',
  agency: 'cheg',
  title: 'Эзэмшдэг галт зэвсгийн лавлагаа',
  summary: 'Таны нэр дээр бүртгэлтэй галт зэвсгийг баталсан баримт авна.',
  words: [
    'бууны лавлагаа',
    'галт зэвсэг өмчлөх эрх',
    'миний нэр дээрх буу',
    'gun reference',
    'надад хэдэн буу бүртгэлтэй',
    'буутай эсэх тодорхойлолт',
    'буугүй гэсэн лавлагаа',
    'нэр дээр буу байна уу',
    'зэвсэг эзэмшдэг тодорхойлолт',
    'guns in my name',
  ],
  law: [{ act: 'Галт зэвсгийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'police.firearms',
  show: ['certificateNum', 'gunName', 'mark', 'gunBarrel', 'ownerType'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Таны нэр дээр галт зэвсэг бүртгэлгүй байна.',
    remedy: 'Зэвсэгтэй бол «Галт зэвсэг бүртгүүлэх» үйлчилгээгээр бүртгүүлнэ үү.',
  },
  source: 'github:e-mongolia/lavlagaa XypService.java, 2023 (WS100149)',
  confidence: 'high',
})
