import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'prosecutor-appointment',
  agency: 'uep',
  kind: 'appointment',
  title: 'Прокурортой уулзах цаг авах',
  summary: 'Хэргийнхээ талаар прокурортой уулзах цаг товлоно.',
  words: [
    'прокурорын хүлээн авалт',
    'прокурортой уулзах',
    'хүлээн авах цаг',
    'prosecutor appointment',
    'прокурортой ярих',
    'прокурор дээр орох',
    'прокурорт биечлэн очих',
    'прокуророос хэргээ асуух',
    'прокурорын газар цаг авах',
    'see the prosecutor',
    'прокурор хэзээ хүлээж авах',
  ],
  law: [{ act: 'Прокурорын тухай хууль' }],
  facts: { cases: { rows: 'justice.investigations' } },
  ask: {
    subject: {
      type: 'choice',
      title: 'Юуны талаар уулзах вэ?',
      options: { case: 'Эрүүгийн хэрэг', offence: 'Зөрчлийн хэрэг', prison: 'Ял эдлүүлэх ажиллагаа', other: 'Бусад' },
    },
    brief: { type: 'longText', title: 'Товч бичнэ үү', longest: 800 },
    office: { type: 'office', title: 'Хаана уулзах вэ?' },
    time: { type: 'slot', title: 'Хэзээ уулзах вэ?', at: 'office', minutes: 20 },
  },
  fee: [{ label: 'Уулзалт', amount: 0 }],
  refuseWhen: [
    {
      when: { subject: 'case', cases: { known: false } },
      code: 'no-case',
      say: 'Таны оролцсон эрүүгийн хэрэг бүртгэлгүй байна.',
      remedy: 'Эхлээд цагдаад гомдол гаргана уу.',
    },
  ],
  gives: { says: 'Уулзах цаг товлогдлоо. Хэргийн баримтаа авчирна уу.' },
  confidence: 'low',
})
