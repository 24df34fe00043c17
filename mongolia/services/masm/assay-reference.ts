import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'assay-reference',
  agency: 'masm',
  title: 'Алт, мөнгөний сорьцын лавлагаа',
  summary: 'Үнэт эдлэлийн сорьц, жинг батална.',
  words: [
    'алтны сорьц',
    'мөнгөний сорьц',
    '585',
    'assay',
    'бөгж алт мөн үү',
    'ээмгийн сорьц шалгах',
    'алт жинхэнэ эсэх',
    'мөнгөн аяганы сорьц',
    'проба шалгуулсан бичиг',
    'алтаа ломбардад тавих сорьц',
    'gold purity',
  ],
  law: [{ act: 'Эрдэнэсийн сангийн тухай хууль' }],
  read: 'standards.hallmarks',
  show: ['assayNumber', 'metal', 'fineness', 'weight', 'assayedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Сорьц тогтоосон эдлэл бүртгэгдээгүй байна.', remedy: 'Эдлэлийнхээ сорьцыг тогтоолгоно уу.' },
  confidence: 'medium',
})
