import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'aviation-medical',
  agency: 'ineg',
  kind: 'appointment',
  title: 'Нисэхийн эмнэлгийн үзлэгийн цаг авах',
  summary: 'Нисгэгч, удирдагч, үйлчлэгчийн үзлэгт орно.',
  words: [
    'нисгэгчийн эмнэлэг',
    'нисэхийн эмч',
    'нисэх үзлэг',
    'class 1 medical',
    'нисгэгчийн эрүүл мэндийн үзлэг',
    'онгоцны үйлчлэгчийн эмнэлэг',
    'стюардессын үзлэг',
    'пилотын эмнэлгийн шинжилгээ',
    'нисэхийн комисст орох',
    'pilot medical check',
  ],
  law: [{ act: 'Иргэний нисэхийн тухай хууль' }],
  facts: {
    trade: { from: 'aviation.pilot.trade' },
    until: { from: 'aviation.pilot.medicalUntil' },
  },
  known: ['trade', 'until'],
  ask: {
    grade: {
      type: 'choice',
      title: 'Аль ангиллын үзлэг вэ?',
      options: {
        one: 'Нэгдүгээр, мэргэжлийн нисгэгч',
        two: 'Хоёрдугаар, үйлчлэгч, хувийн нисгэгч',
        three: 'Гуравдугаар, удирдагч',
      },
    },
    glasses: { type: 'yesNo', title: 'Нүдний шил зүүдэг үү?' },
    office: { type: 'office', title: 'Хаана үзүүлэх вэ?' },
    time: { type: 'slot', at: 'office', minutes: 60, title: 'Хэзээ ирэх вэ?' },
  },
  fee: 'unknown',
  refuseWhen: [],
  gives: { says: 'Цаг тань баталгаажлаа. Өглөө өлөн ирж, өмнөх хуудсаа авч ирнэ үү.' },
  confidence: 'low',
})
