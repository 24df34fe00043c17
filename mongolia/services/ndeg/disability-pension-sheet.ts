import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'disability-pension-sheet',
  agency: 'ndeg',
  title: 'Чадвар алдсаны тэтгэврийн тогтоолтын хуудас',
  summary: 'Хөдөлмөрийн чадвар алдсаны тэтгэврийн тогтоолтоо авна.',
  words: [
    'группын тэтгэврийн хуудас',
    'тахир дутуугийн тэтгэвэр',
    'чадвар алдсаны тэтгэврийн лавлагаа',
    'disability pension sheet',
    'группын тэтгэвэр хэд тогтоосон',
    'группын тэтгэврийн тооцоо',
    'тэтгэврийн тогтоолт группын',
    'группын тэтгэвэр хэзээ хүртэл',
    'инвалидын тэтгэврийн бичиг',
    'disability pension amount',
  ],
  law: [
    { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'insurance.disabilitySheet',
  show: ['fileNumber', 'lossPercent', 'cause', 'pensionAmount', 'untilDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Танд энэ тэтгэврийг тогтоогоогүй байна.', remedy: 'Хэлтэстээ хандаж бүртгэлээ шалгуулна уу.' },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
