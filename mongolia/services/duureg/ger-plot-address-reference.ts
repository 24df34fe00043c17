import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'ger-plot-address-reference',
  agency: 'duureg',
  title: 'Хашааны хаягийн тодорхойлолт',
  summary: 'Гэр хорооллын хашааны гудамж, дугаарыг баталсан баримт авна.',
  words: [
    'хашааны хаяг',
    'гудамж тоот',
    'хашааны дугаар',
    'гэр хорооллын хаяг',
    'хаягийн тодорхойлолт',
    'plot address',
    'хашааныхаа хаягийг тодорхойлуулах',
    'манай гудамж тоот хэд вэ',
    'хашааны гудамжны бичиг',
    'гудамжны нэр өөрчлөгдсөн хашаа',
    'хашаа тоот тодорхойлолт',
    'ger district address',
  ],
  law: [
    { act: 'Хот байгуулалтын тухай хууль' },
    { act: 'Газрын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'households.plot',
  show: ['plotNumber', 'streetName', 'khoroo', 'postcode', 'grantedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Хашааны хаягийн бүртгэл олдсонгүй.', remedy: 'Хороондоо очиж гудамж, тоотоо бүртгүүлнэ үү.' },
  source: 'facts of services: ger-district plot address statement, free',
  confidence: 'medium',
})
