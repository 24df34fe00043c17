import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'temporary-address-reference',
  agency: 'ubeg',
  title: 'Түр оршин суугаа хаягийн лавлагаа',
  summary: 'Түр бүртгэлтэй хаягаа баталсан баримт авна.',
  words: [
    'түр хаяг',
    'түр оршин суугч',
    'түр бүртгэл тодорхойлолт',
    'temporary address',
    'түр хаягийн тодорхойлолт',
    'түр оршин суудаг бичиг',
    'түр бүртгэл хэзээ дуусах',
    'дотуур байранд амьдардаг бичиг',
    'түрээсийн байранд амьдардаг бичиг',
    'proof of temporary address',
    'түр хаягаа харах',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'civil.temporaryAddress',
  show: ['temporaryFullAddress', 'since', 'until'],
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Түр хаягийн бүртгэл олдсонгүй.', remedy: 'Эхлээд «Түр хаяг бүртгүүлэх» үйлчилгээг аваарай.' },
  confidence: 'low',
})
