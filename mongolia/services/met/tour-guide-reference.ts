import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'tour-guide-reference',
  agency: 'met',
  title: 'Хөтөч тайлбарлагчийн лавлагаа',
  summary: 'Хөтчийн үнэмлэхээ аялалд харуулж батална.',
  words: [
    'хөтчийн үнэмлэх',
    'гид үнэмлэх',
    'guide certificate',
    'гид гэдгээ нотлох',
    'хөтчийн үнэмлэх хүчинтэй эсэх',
    'гидийн үнэмлэх хугацаа',
    'хөтчийн эрх шалгах',
    'гид үнэмлэхгүй явсан',
    'guide licence check',
    'хөтөч гэсэн бичиг',
  ],
  law: [{ act: 'Аялал жуулчлалын тухай хууль' }],
  read: 'environment.guide',
  show: ['certificateNumber', 'languages', 'issuedDate', 'expireDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Хөтчийн үнэмлэх бүртгэгдээгүй байна.', remedy: 'Хөтчийн шалгалтад бүртгүүлнэ үү.' },
  bound: 'bearer',
  confidence: 'medium',
})
