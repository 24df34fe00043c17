import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'foreigner-address-reference',
  agency: 'gihg',
  title: 'Гадаадын иргэний хаягийн лавлагаа',
  summary: 'Монголд бүртгүүлж байсан хаягуудаа баталсан баримт авна.',
  words: [
    'гадаадын иргэний хаяг',
    'байрласан хаяг',
    'хаана бүртгэлтэй',
    'foreigner address',
    'гадаад хүн хаана оршин суусан',
    'гадаад хүний оршин суух хаяг',
    'гадаад хүн хаягаа батлуулах',
    'гадаад нөхрийн хаягийн тодорхойлолт',
    'монголд амьдарсан хаягууд гадаад',
    'where foreigner lived',
  ],
  law: [
    { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'immigration.stays',
  show: ['resideAimagCity', 'resideDistrict', 'resideAddress', 'inviterName', 'leaveDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Хаягийн бүртгэл олдсонгүй.', remedy: 'Байрлаж байгаа айл, буудлаараа бүртгүүлнэ үү.' },
  source: 'github:e-mongolia/lavlagaa, KHUR operation name (WS100151)',
  confidence: 'medium',
})
