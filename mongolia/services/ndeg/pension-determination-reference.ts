import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'pension-determination-reference',
  agency: 'ndeg',
  title: 'Тэтгэвэр тогтоолтын хуудас',
  summary: 'Өндөр насны тэтгэврээ яаж тооцсоныг харуулсан хуудас авна.',
  words: [
    'тэтгэвэр тогтоосон хуудас',
    'тэтгэврийн тооцоо',
    'тэтгэвэр яаж бодсон',
    'pension calculation',
    'пенси яаж бодсон',
    'пенсийн хуудас',
    'хэдэн оны цалингаар бодсон',
    'тэтгэврийн тогтоолтоо харах',
    'тэтгэврийн бодолт',
    'how pension was calculated',
    'тэтгэвэр тогтоосон цаас',
  ],
  law: [
    { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'insurance.pensionSheet',
  show: ['fileNumber', 'insuredYears', 'averageSalary', 'pensionAmount', 'startDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: {
    say: 'Танд өндөр насны тэтгэвэр тогтоогоогүй байна.',
    remedy: '«Өндөр насны тэтгэвэр тогтоолгох» үйлчилгээгээр хүсэлт гаргана уу.',
  },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
