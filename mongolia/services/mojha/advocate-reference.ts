import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'advocate-reference',
  agency: 'mojha',
  title: 'Өмгөөлөгчийн лавлагаа',
  summary: 'Өмгөөллийн үйл ажиллагаа эрхлэх эрхээ баталсан баримт авна.',
  words: [
    'өмгөөлөгчийн эрх',
    'өмгөөлөгчийн үнэмлэх',
    'хуульч мөн эсэх',
    'advocate',
    'өмгөөлөгч мөнөө батлах',
    'энэ хүн өмгөөлөгч мөн үү',
    'өмгөөллийн зөвшөөрлийн бичиг',
    'адвокат',
    'өмгөөлөгчөө шалгах',
    'lawyer licence check',
  ],
  law: [{ act: 'Өмгөөллийн тухай хууль' }, { act: 'Хуульчийн эрх зүйн байдлын тухай хууль' }],
  read: 'justice.advocate',
  show: ['licenceNumber', 'grantedDate', 'statusName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Өмгөөлөгчийн эрх бүртгэлгүй байна.',
    remedy: 'Эрхтэй бол Өмгөөлөгчдийн холбоонд бүртгэлээ шалгуулна уу.',
  },
  confidence: 'low',
})
