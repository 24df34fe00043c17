import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'survivor-pension-sheet',
  agency: 'ndeg',
  title: 'Тэжээгчээ алдсаны тэтгэврийн тогтоолтын хуудас',
  summary: 'Тэжээгчээ алдсаны тэтгэврийн тогтоолтоо авна.',
  words: [
    'тэжээгчийн тэтгэвэр',
    'тэжээгчээ алдсаны лавлагаа',
    'өнчин хүүхдийн тэтгэвэр',
    'survivor pension sheet',
    'өнчин хүүхдийн пенси яаж бодсон',
    'тэжээгчийн пенсийн тооцоо харах',
    'тэжээгчийн тэтгэврийн тогтоолт',
    'аавын тэтгэврийн тогтоолын хуудас',
    'хүүхдийн тэтгэвэр хэрхэн тооцсон',
    'how survivor pension calculated',
    'тэжээгчийн пенсийн бодолт',
  ],
  law: [
    { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'insurance.survivorSheet',
  show: ['fileNumber', 'caregiverName', 'caregiverDiedOn', 'dependants', 'pensionAmount'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: {
    say: 'Тэжээгчээ алдсаны тэтгэвэр тогтоогоогүй байна.',
    remedy: '«Тэжээгчээ алдсаны тэтгэвэр тогтоолгох» үйлчилгээг үзнэ үү.',
  },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
