import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'marriage-reference',
  agency: 'ubeg',
  title: 'Гэрлэсний бүртгэлийн лавлагаа',
  summary: 'Гэрлэлтээ баталсан баримт авна.',
  words: [
    'гэрлэлтийн гэрчилгээ',
    'гэрлэсний гэрчилгээ',
    'гэрлэсэн тодорхойлолт',
    'marriage certificate',
    'гэрлэлтийн лавлагаа',
    'гэрлэсэн гэсэн бичиг',
    'эхнэр нөхөр гэдгээ батлах',
    'гэрлэлтийн баталгааны лавлагаа',
    'гэрлэлтийн гэрчилгээ алдсан лавлагаа',
    'нөхрөөрөө виз мэдүүлэх лавлагаа',
    'proof of marriage',
    'эхнэртэй гэдгээ батлуулах',
    'нөхөртэй гэдгээ батлуулах',
    'гэрлэсэн гэдгээ батлуулах',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'civil.marriage',
  show: ['marriedDate', 'spouseLastname', 'spouseFirstname', 'registeredId', 'registeredDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Гэрлэлтийн бүртгэл олдсонгүй.', remedy: 'Гэрлээгүй бол «Гэрлэсний бүртгэлгүй лавлагаа» аваарай.' },
  source: 'github:Tugs11/emongolia-burduulelt, names and prices as the e-Mongolia search gave them, 2026-10',
  confidence: 'high',
})
