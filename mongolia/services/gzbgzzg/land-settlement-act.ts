import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'land-settlement-act',
  agency: 'gzbgzzg',
  title: 'Газрын төлбөр тооцоо нийлсэн акт',
  summary: 'Ногдуулсан, төлсөн, үлдсэн төлбөрийг баталсан акт авна.',
  words: [
    'тооцоо нийлсэн акт',
    'газрын төлбөрийн тооцоо',
    'settlement act',
    'газрын тооцоо нийлэх',
    'газрын төлбөр өргүй гэсэн бичиг',
    'газрын өргүй тодорхойлолт',
    'газрын төлбөрийн үлдэгдэл',
    'газрын акт авах',
    'land fee balance',
  ],
  law: [{ act: 'Газрын төлбөрийн тухай хууль' }],
  read: 'land.settlement',
  show: ['contractNo', 'parcelAddress', 'totalFee', 'totalPaidAmount', 'totalAmount', 'feeDueDate'],
  ask: {
    name: 'contract',
    question: {
      type: 'choice',
      title: 'Аль гэрээний тооцоо вэ?',
      options: { rows: 'land.contracts', value: 'contractNum', label: ['contractNum', 'parcelId'] },
    },
    fills: { contractId: 'contract' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Энэ гэрээний төлбөрийн тооцоо алга.', remedy: 'Газрын албанд төлбөрийн бүртгэлээ шалгуулна уу.' },
  source: 'github:e-mongolia/lavlagaa, official reference system, 2023',
  confidence: 'high',
})
