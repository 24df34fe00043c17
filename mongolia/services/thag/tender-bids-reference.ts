import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'tender-bids-reference',
  agency: 'thag',
  title: 'Оролцсон тендерийн лавлагаа',
  summary: 'Оролцсон тендер, үр дүнгээ харна.',
  words: [
    'тендерийн түүх',
    'шалгарсан тендер',
    'тендерийн үр дүн',
    'tender history',
    'манай компани ямар тендерт орсон',
    'өмнө нь ялсан тендерүүд',
    'тендерт оролцсон тодорхойлолт',
    'тендер шалгарсан эсэх',
    'тендерийн саналын түүх',
    'tenders i won',
    'ижил төстэй ажлын туршлага',
  ],
  law: [
    { act: 'Төрийн болон орон нутгийн өмчийн хөрөнгөөр бараа, ажил, үйлчилгээ худалдан авах тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'procurement.bids',
  show: ['tenderNumber', 'tenderName', 'resultName', 'decidedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Оролцсон тендер алга.', remedy: 'Нээлттэй тендерийг тендерийн системээс харна уу.' },
  confidence: 'low',
})
