import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'professional-driver-reference',
  agency: 'atut',
  title: 'Мэргэшсэн жолоочийн лавлагаа',
  summary: 'Мэргэшсэн жолоочийн үнэмлэх, эрхээ батална.',
  words: [
    'мэргэшсэн жолооч',
    'том машины жолооч',
    'ачааны машины эрх',
    'professional driver',
    'мэргэшсэн үнэмлэхээ шалгах',
    'мэргэшсэн эрх хэзээ дуусах',
    'автобусны жолооч гэсэн бичиг',
    'ачааны жолооч нотлох',
    'камазны жолоочийн лавлагаа',
    'truck driver proof',
    'мэргэшсэн үнэмлэхийн хугацаа',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'transport.professionalDriver',
  show: ['licenseNumber', 'classC', 'classD', 'classDanger', 'classInterTransport'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Мэргэшсэн жолоочийн бүртгэл олдсонгүй.',
    remedy: '«Мэргэшсэн жолоочийн үнэмлэх авах» хүсэлт илгээнэ үү.',
  },
  source: 'github:e-mongolia/lavlagaa XypService.java, 2023',
  confidence: 'high',
})
