import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'apostille-reference',
  agency: 'mfa',
  title: 'Апостиль авсан баримтын лавлагаа',
  summary: 'Апостиль дарсан баримтуудаа шалгана.',
  words: [
    'апостиль шалгах',
    'апостилийн дугаар',
    'apostille check',
    'апостиль жинхэнэ эсэх',
    'апостиль бэлэн болсон уу',
    'өмнө апостилдуулсан баримтууд',
    'апостилийн бүртгэл хайх',
    'verify apostille',
  ],
  law: [
    {
      act: 'Гадаад улсын нийтийн баримт бичгийг хүчин төгөлдөр болгох шаардлагыг хүчингүй болгох тухай Гаагийн конвенц',
    },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'consular.apostilles',
  show: ['apostilleNumber', 'documentName', 'signedBy', 'issuedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Апостильтай баримт бүртгэлгүй байна.', remedy: '«Апостиль авах» хүсэлт илгээнэ үү.' },
  confidence: 'low',
})
