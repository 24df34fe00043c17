import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'beneficial-owner-reference',
  agency: 'ubeg',
  title: 'Эцсийн өмчлөгчийн лавлагаа',
  summary: 'Компанийн эцсийн өмчлөгч хэн болохыг баталсан баримт авна.',
  words: [
    'жинхэнэ эзэн',
    'эцсийн эзэмшигч',
    'өмчлөгчийн тодорхойлолт',
    'beneficial owner',
    'энэ компани хэнийх вэ',
    'компанийн цаад эзэн хэн',
    'эцсийн эзэн шалгах',
    'өмчлөгч хэн болохыг лавлах',
    'who owns the company',
  ],
  law: [
    { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    { act: 'Мөнгө угаах болон терроризмыг санхүүжүүлэхтэй тэмцэх тухай хууль' },
  ],
  read: 'legal.finalOwners',
  show: ['lastname', 'firstname', 'ownerType', 'percentOfAsset', 'registeredDate'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль байгууллагын өмчлөгчийг лавлах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { legalEntityNumber: 'company' },
  },
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Эцсийн өмчлөгч бүртгэлгүй байна.', remedy: 'Эхлээд «Эцсийн өмчлөгч мэдүүлэх» үйлчилгээг аваарай.' },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
