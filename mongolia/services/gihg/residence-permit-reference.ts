import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'residence-permit-reference',
  agency: 'gihg',
  title: 'Оршин суух зөвшөөрлийн лавлагаа',
  summary: 'Гадаадын иргэн оршин суух эрхээ баталсан баримт авна.',
  words: [
    'оршин суух эрх',
    'оршин суух үнэмлэхийн лавлагаа',
    'гадаадын иргэний лавлагаа',
    'residence permit reference',
    'оршин суух эрх хэзээ дуусах',
    'гадаад хүн монголд амьдардаг бичиг',
    'гадаад нөхрийн оршин суух бичиг',
    'оршин суух зөвшөөрөлтэй эсэх',
    'гихг лавлагаа',
    'proof of residency foreigner',
    'гадаадын иргэн бүртгэлтэй эсэх',
  ],
  law: [
    { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'immigration.card',
  show: ['residentNum', 'residentType', 'countryName', 'issiedDate', 'expiedDate', 'resideAddress'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Оршин суух зөвшөөрөл олдсонгүй.',
    remedy: 'Зөвшөөрөл авах хүсэлтээ «Оршин суух зөвшөөрөл авах» хэсгээс гаргана уу.',
  },
  source: 'github:e-mongolia/lavlagaa, KHUR operation name (WS101119)',
  confidence: 'medium',
})
