import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'laboratory-reference',
  agency: 'masm',
  title: 'Итгэмжлэгдсэн лабораторийн лавлагаа',
  summary: 'Лабораторийн итгэмжлэл, хүрээг батална.',
  words: [
    'лаборатори итгэмжлэл',
    'MNAS',
    'accreditation',
    'лаборатори итгэмжлэлтэй эсэх',
    'аль лаборатори итгэмжлэгдсэн',
    'лабораторийн итгэмжлэлийн хүрээ',
    'итгэмжлэлийн гэрчилгээ шалгах лаборатори',
    'лабораторийн итгэмжлэлийн хугацаа',
    'is this lab accredited',
  ],
  law: [{ act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' }],
  read: 'standards.laboratory',
  show: ['accreditationNumber', 'laboratory', 'scope', 'expireDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Итгэмжлэгдсэн лаборатори олдсонгүй.', remedy: 'Лабораторийн итгэмжлэл авах хүсэлт гаргана уу.' },
  confidence: 'medium',
})
