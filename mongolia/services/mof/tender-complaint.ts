import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'tender-complaint',
  agency: 'mof',
  kind: 'complaint',
  title: 'Тендерийн шийдвэрт гомдол гаргах',
  summary: 'Тендерийн баримт бичиг, шийдвэрт гомдол гаргана.',
  words: [
    'тендерийн гомдол',
    'тендерт хасагдсан',
    'тендерийн шалгаруулалт',
    'tender complaint',
    'тендерт шударга бус унасан',
    'тендер будлиантай',
    'тендер нэг компанид тааруулсан',
    'тендерээс үндэслэлгүй хассан',
    'тендерт ялагдсан гомдол',
    'lost tender unfairly',
    'тендерийн үнэлгээ буруу',
  ],
  law: [{ act: 'Төрийн болон орон нутгийн өмчийн хөрөнгөөр бараа, ажил, үйлчилгээ худалдан авах тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    tender: {
      type: 'choice',
      title: 'Аль тендер вэ?',
      options: { rows: 'procurement.bids', value: 'tenderNumber', label: ['tenderName', 'resultName'] },
    },
    stage: {
      type: 'choice',
      title: 'Юунд гомдолтой вэ?',
      options: {
        documents: 'Баримт бичигт',
        rejected: 'Татгалзсанд',
        winner: 'Шалгарсан компанид',
        contract: 'Гэрээнд',
      },
    },
    notified: { type: 'date', title: 'Шийдвэрийг хэзээ мэдсэн бэ?', latest: 'today' },
    grounds: { type: 'longText', title: 'Үндэслэлээ бичнэ үү', longest: 4000 },
    replyPaper: { type: 'file', title: 'Захиалагчийн хариуг хавсаргана уу', accept: ['pdf'], optional: true },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-prior',
      say: 'Захиалагчид эхлээд гомдол гаргаагүй байна.',
      remedy: 'Захиалагчид гомдол гаргаад хариугаа хавсаргана уу.',
      law: { act: 'Төрийн болон орон нутгийн өмчийн хөрөнгөөр бараа, ажил, үйлчилгээ худалдан авах тухай хууль' },
    },
    {
      code: 'late',
      say: 'Гомдлын хугацаа өнгөрсөн байна.',
      remedy: 'Захиргааны шүүхэд хандаж болно.',
      law: { act: 'Төрийн болон орон нутгийн өмчийн хөрөнгөөр бараа, ажил, үйлчилгээ худалдан авах тухай хууль' },
    },
  ],
  gives: { says: 'Захиалагчийн шийдвэрийг хүчингүй болголоо. Тендерийг дахин үнэлнэ.' },
  confidence: 'low',
})
