import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'local-grant-reference',
  agency: 'aimag',
  title: 'Орон нутгийн тэтгэлгийн лавлагаа',
  summary: 'Сум, аймгаас авсан тэтгэлгээ баталсан баримт авна.',
  words: [
    'тэтгэлгийн лавлагаа',
    'тэтгэлэг авсан эсэх',
    'тэтгэлгийн тодорхойлолт',
    'scholarship reference',
    'аймгаас тэтгэлэг авсан бичиг',
    'сумын тэтгэлэгтэй суралцсан',
    'аймгийн даргын тэтгэлэг',
    'нутгийн тэтгэлэг авдаг эсэх',
    'орон нутгийн оюутны тэтгэлэг баталгаа',
    'local scholarship proof',
  ],
  law: [{ act: 'Боловсролын ерөнхий хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'households.grants',
  show: ['grant', 'schoolYear', 'amount', 'paidDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Танд олгосон тэтгэлгийн бүртгэл алга.', remedy: 'Тэтгэлгийн хүсэлтээ сум, аймагтаа гаргана уу.' },
  confidence: 'low',
})
