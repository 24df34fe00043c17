import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'archive-reading-room',
  agency: 'aeg',
  kind: 'appointment',
  title: 'Архивын уншлагын танхимын цаг авах',
  summary: 'Судлах хэргээ захиалж, суудлаа авна.',
  words: [
    'архивт суух',
    'архивт судалгаа хийх',
    'архивын ном үзэх',
    'reading room',
    'архивт очиж бичиг үзэх',
    'дипломын ажлаа архивт судлах',
    'түүх судлах хэрэг захиалах',
    'хөмрөг үзэх',
    'судлаач архивт орох',
    'study in archive',
  ],
  law: [{ act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' }],
  facts: {
    card: { from: 'archives.readers.cardNumber' },
    cardUntil: { from: 'archives.readers.untilDate' },
    identity: { from: 'civil.idCard.passportNum' },
  },
  known: ['card', 'cardUntil'],
  ask: {
    theme: { type: 'text', title: 'Ямар сэдвээр судлах вэ?', longest: 120 },
    fond: { type: 'text', title: 'Хөмрөгийн дугаар хэд вэ?', longest: 20 },
    opis: { type: 'text', title: 'Дансны дугаар хэд вэ?', longest: 20 },
    delo: { type: 'text', title: 'Хадгаламжийн нэгжийн дугаар хэд вэ?', longest: 20 },
    media: {
      type: 'choice',
      title: 'Яаж үзэх вэ?',
      options: { paper: 'Цаасаар', digital: 'Цахимаар', film: 'Бичил хальс' },
    },
    office: { type: 'office', title: 'Аль архивт суух вэ?' },
    time: { type: 'slot', at: 'office', minutes: 60, title: 'Хэзээ ирэх вэ?' },
  },
  fee: [{ label: 'Уншлагын танхим', amount: 0 }],
  refuseWhen: [
    {
      when: { identity: { known: false } },
      code: 'no-card',
      say: 'Уншигчийг иргэний үнэмлэхээр бүртгэнэ.',
      remedy: 'Иргэний үнэмлэх аваад цаг авна уу.',
    },
  ],
  tell: {
    operation: 'archives.orderReading',
    with: { fond: 'fond', opis: 'opis', delo: 'delo', order: 'number' },
    refused: { say: 'Энэ хэргийг өөр хүн ашиглаж байна.', remedy: 'Өөр өдөр сонгоод дахин захиална уу.' },
  },
  gives: { says: 'Суудал, хэргийг тань захиаллаа. Иргэний үнэмлэхээ авч ирнэ үү.' },
  source: 'KHUR WS100146 InsertArchivesDetailReadingRoom',
  confidence: 'medium',
})
