import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'welfare-benefits-reference',
  agency: 'hhueg',
  title: 'Халамжийн тэтгэмж авдаг эсэхийн лавлагаа',
  summary: 'Авдаг халамжийн тэтгэвэр, тэтгэмжээ баталсан баримт.',
  words: ['халамж авдаг тодорхойлолт', 'халамж авдаггүй', 'тэтгэмжийн лавлагаа', 'welfare statement'],
  law: [{ act: 'Нийгмийн халамжийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'welfare.benefits',
  show: ['benefitName', 'startDate', 'amount'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Халамжийн тэтгэвэр, тэтгэмж авдаггүй.', remedy: 'Юу ч хийх шаардлагагүй.' },
  emptyIsAnswer: true,
  confidence: 'low',
})
