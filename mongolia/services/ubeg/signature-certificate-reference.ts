import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'signature-certificate-reference',
  agency: 'ubeg',
  title: 'Тоон гарын үсгийн лавлагаа',
  summary: 'Тоон гарын үсэг тань хүчинтэй эсэхийг баталсан баримт авна.',
  words: [
    'цахим гарын үсэг шалгах',
    'тоон гэрчилгээний хугацаа',
    'гарын үсгийн тодорхойлолт',
    'digital signature status',
    'тоон гарын үсэг дууссан эсэх',
    'тоон гарын үсэг хэзээ дуусах',
    'гарын үсгийн токен хугацаа',
    'тоон гарын үсэгтэй эсэх',
    'гарын үсгийн сертификат харах',
    'is my e-signature valid',
  ],
  law: [{ act: 'Цахим гарын үсгийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'signature.certificate',
  show: ['serialNumber', 'issuerName', 'validFrom', 'validUntil', 'state'],
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Танд тоон гарын үсгийн гэрчилгээ алга.',
    remedy: '«Тоон гарын үсгийн гэрчилгээ авах» үйлчилгээг аваарай.',
  },
  confidence: 'low',
})
