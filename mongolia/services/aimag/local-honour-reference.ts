import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'local-honour-reference',
  agency: 'aimag',
  title: 'Орон нутгийн шагналын лавлагаа',
  summary: 'Аймаг, сум, дүүргээс авсан шагналаа баталсан баримт.',
  words: [
    'шагналын лавлагаа',
    'хүндэт тэмдгийн үнэмлэх',
    'шагналын тодорхойлолт',
    'honours',
    'аймгийн аварга малчин лавлагаа',
    'сумын сайн малчин шагнал',
    'аймгийн хүндэт иргэн лавлагаа',
    'дүүргийн жуух бичиг лавлагаа',
    'орон нутгийн медаль авсан эсэх',
    'local award proof',
  ],
  law: [
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'households.honours',
  show: ['honour', 'year', 'decree', 'place'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Орон нутгийн шагналын бүртгэл алга.',
    remedy: 'Шагналын үнэмлэхээ Тамгын газарт үзүүлж бүртгүүлнэ үү.',
  },
  confidence: 'low',
})
