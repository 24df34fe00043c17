import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'foreigner-visa-reference',
  agency: 'gihg',
  title: 'Визийн лавлагаа',
  summary: 'Монголын визийн ангилал, хугацаагаа баталсан баримт авна.',
  words: [
    'виз шалгах',
    'визийн хугацаа',
    'виз хүчинтэй юу',
    'my visa',
    'миний виз хэзээ дуусах',
    'визний хугацааг харах',
    'монголын визийн тодорхойлолт',
    'виз ямар ангиллынх вэ',
    'виза лавлагаа',
    'гадаад хүний визийн лавлагаа',
    'when does my visa expire',
  ],
  law: [{ act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }],
  read: 'immigration.visa',
  show: ['visaNum', 'visaCategory', 'visaEntries', 'visaStayDays', 'visaValidDate', 'inviterOrgName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Визийн бүртгэл олдсонгүй.', remedy: 'Виз авсан бол паспортоо аваад биечлэн хандана уу.' },
  source: 'github:e-mongolia/lavlagaa, KHUR operation name (WS100163)',
  confidence: 'medium',
})
