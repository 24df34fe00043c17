import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'taxes-paid-reference',
  agency: 'teg',
  title: 'Нэг жилд төлсөн татвар',
  summary: 'Та улсын төсөвт нийт хэдийг төлснөө харна.',
  words: [
    'татвар төлөгчид баярлалаа',
    'хэдэн төгрөгийн татвар төлсөн',
    'taxes paid',
    'би жилд хэдэн төгрөгийн татвар',
    'бүх төлсөн татвараа харах',
    'миний татвар хаашаа явсан',
    'улсад хэдийг төлсөн',
    'нийт татварын дүн',
    'how much tax i paid',
    'татвараа нэг дор харах',
  ],
  law: [{ act: 'Татварын ерөнхий хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'tax.thanks',
  show: ['year', 'total'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Төлсөн татварын дүн гараагүй байна.', remedy: 'Жилийн тайлан нэгтгэсний дараа дахин үзнэ үү.' },
  source: 'github:e-mongolia/lavlagaa, the exchange has the operation',
  confidence: 'medium',
})
