import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'notarial-acts-reference',
  agency: 'mnotary',
  title: 'Нотариатын үйлдлийн лавлагаа',
  summary: 'Таны нэр дээр хийсэн нотариатын үйлдлийг баталсан баримт авна.',
  words: [
    'нотариат шалгах',
    'нотариатын гэрээ',
    'гэрчилсэн баримт',
    'notarial act',
    'нотариат дээр юу хийсэн',
    'нэр дээр итгэмжлэл гарсан уу',
    'итгэмжлэл хүчинтэй эсэх',
    'нотариатаар гэрчлүүлсэн баримт шалгах',
    'хэн миний өмнөөс нотариат',
    'is power of attorney real',
  ],
  law: [{ act: 'Нотариатын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'notary.acts',
  show: ['actNumber', 'actDate', 'actName', 'notaryName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Нотариатын үйлдэл олдсонгүй.', remedy: 'Гэрчилсэн нотариатчаасаа лавлаарай.' },
  source: 'github:e-mongolia/lavlagaa, KHUR has the operation that takes notarial acts; title from memory',
  confidence: 'medium',
})
