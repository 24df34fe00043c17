import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'firearm-certificate-reference',
  agency: 'cheg',
  title: 'Галт зэвсэг эзэмших гэрчилгээний лавлагаа',
  summary: 'Гэрчилгээний дугаар, хугацаагаа баталсан баримт авна.',
  words: [
    'бууны гэрчилгээ',
    'зэвсгийн гэрчилгээний хугацаа',
    'гэрчилгээний дугаар харах',
    'firearm certificate',
    'бууны үнэмлэхний лавлагаа',
    'бууны бичиг хэзээ дуусах',
    'бууны паспортын дугаар',
    'зэвсэг эзэмших гэрчилгээ шалгах',
    'бууны гэрчилгээ хүчинтэй юу',
    'gun certificate expiry',
  ],
  law: [{ act: 'Галт зэвсгийн тухай хууль' }],
  read: 'police.firearmCertificate',
  show: ['certificateNumber', 'purposeName', 'issuedDate', 'expireDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Галт зэвсгийн гэрчилгээ олдсонгүй.', remedy: 'Гэрчилгээ олгосон цагдаагийн хэлтэст хандана уу.' },
  source: 'github:e-mongolia/lavlagaa XypService.java, 2023; the dates are assumed',
  confidence: 'high',
})
