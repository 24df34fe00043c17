import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'redevelopment-reference',
  agency: 'nzdtg',
  title: 'Дахин төлөвлөлтийн лавлагаа',
  summary: 'Газраа өгч байр авах гэрээ, явцыг харуулна.',
  words: [
    'дахин төлөвлөлт',
    'барилгажих',
    'газраа өгөөд байр',
    'байр хэзээ өгөх',
    'redevelopment',
    'газар өгсөн байр маань хэзээ',
    'солих байрны гэрээ харах',
    'дахин төлөвлөлт явц шалгах',
    'хашаагаа өгсөн гэсэн бичиг',
    'барилга хэзээ ашиглалтад орох хашаа',
    'манай хашаа төлөвлөлтөд орсон уу',
    'redevelopment status',
  ],
  law: [
    { act: 'Хот, суурин газрыг дахин хөгжүүлэх тухай хууль' },
    { act: 'Монгол Улсын нийслэл Улаанбаатар хотын эрх зүйн байдлын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'capital.redevelopment',
  show: ['contractNumber', 'projectName', 'flatSize', 'handover', 'stage'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Дахин төлөвлөлтийн гэрээ олдсонгүй.',
    remedy: 'Төсөл хэрэгжүүлэгчээс гэрээгээ бүртгүүлэхийг хүснэ үү.',
  },
  confidence: 'low',
})
