import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'bidder-restriction-reference',
  agency: 'thag',
  title: 'Тендерт оролцох эрхийн лавлагаа',
  summary: 'Компани тендерт оролцох эрхээ хязгаарлуулсан эсэхийг харна.',
  words: [
    'хар жагсаалт тендер',
    'тендерийн хар жагсаалт',
    'тендерт оролцох эрх',
    'bidder blacklist',
    'тендерийн хязгаарлалтад орсон уу',
    'тендерт орох эрхтэй юу',
    'хар жагсаалтад байгаа компани',
    'эрхээ хязгаарлуулаагүй гэсэн бичиг',
    'оролцогч хориглогдсон эсэх',
    'tender ban check',
  ],
  law: [
    { act: 'Төрийн болон орон нутгийн өмчийн хөрөнгөөр бараа, ажил, үйлчилгээ худалдан авах тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'procurement.restricted',
  show: ['statusName', 'checkedDate'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { legalEntityNumber: 'company' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 14, // no period is published: a cautious default of ours
  none: { say: 'Энэ компанийн мэдээлэл олдсонгүй.', remedy: 'Регистрийн дугаараа улсын бүртгэлээс шалгана уу.' },
  confidence: 'medium',
})
