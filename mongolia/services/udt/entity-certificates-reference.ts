import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'entity-certificates-reference',
  agency: 'udt',
  title: 'Байгууллагын тоон гэрчилгээний лавлагаа',
  summary: 'Байгууллагын ажилтнуудын тоон гэрчилгээг баталсан баримт авна.',
  words: [
    'байгууллагын тоон гарын үсэг шалгах',
    'ажилтны гэрчилгээ',
    'entity certificate',
    'манай ажилтнуудын гарын үсгүүд',
    'байгууллагад хэдэн тоон гарын үсэг',
    'ажилтны тоон гэрчилгээний жагсаалт',
    'байгууллагын токен хэдэн ширхэг',
    'staff certificates list',
  ],
  law: [{ act: 'Цахим гарын үсгийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'signature.entityCertificates',
  show: ['serialNumber', 'holderName', 'purpose', 'validUntil'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль байгууллагын гэрчилгээг шалгах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { legalEntityNumber: 'company' },
  },
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Байгууллагад тоон гэрчилгээ алга.', remedy: '«Байгууллагын тоон гарын үсэг авах» үйлчилгээг аваарай.' },
  confidence: 'low',
})
