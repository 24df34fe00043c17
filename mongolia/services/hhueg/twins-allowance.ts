import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'twins-allowance',
  agency: 'hhueg',
  kind: 'benefit',
  title: 'Ихэр хүүхдийн тэтгэмж авах',
  summary: 'Ихэр хүүхэдтэй эцэг, эхэд нэг удаа олгоно.',
  words: [
    'ихрийн мөнгө',
    'ихэр төрүүлсэн',
    'ихрийн тэтгэмж',
    'twins',
    'ихэр төрсөн',
    'ихэртэй болсон',
    'гурван ихэр',
    'ихэр хүүхдийн мөнгө',
    'ихэр хүүхэдтэй ээж',
    'ихэр охид төрсөн мөнгө',
    'had twins',
    'двойня төрсөн',
  ],
  law: [{ act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' }],
  facts: {
    pair: { rows: 'welfare.twins' },
    pairCount: { count: 'pair' },
    children: { rows: 'civil.children' },
    childCount: { count: 'children' },
  },
  ask: {
    number: {
      type: 'choice',
      title: 'Хэдэн хүүхэд төрсөн бэ?',
      options: { two: 'Хоёр', three: 'Гурав', more: 'Түүнээс олон' },
    },
    bornOn: { type: 'date', title: 'Хэзээ төрсөн бэ?', latest: 'today' },
    alive: { type: 'yesNo', title: 'Хүүхдүүд бүгд амьд уу?' },
    account: {
      type: 'text',
      title: 'Нэг удаагийн тэтгэмж авах данс',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
  },
  stop: [
    {
      when: { childCount: { below: 2 } },
      say: 'Таны нэр дээр хоёр хүүхэд бүртгэгдээгүй байна.',
      remedy: 'Хүүхдүүдээ бүртгүүлээд хүсэлт гаргана уу.',
      instead: 'birth-registration',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Ихрийн бүртгэлтэй', when: { pairCount: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'not-twins',
      say: 'Хүүхдүүд ихэр биш байна.',
      remedy: 'Бүртгэл буруу бол иргэний бүртгэлээ засуулна уу.',
      law: { act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' },
    },
    {
      code: 'paid-once',
      say: 'Энэ тэтгэмжийг олгосон байна.',
      remedy: 'Нэг удаа л олгодог.',
      law: { act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' },
    },
  ],
  gives: { says: 'Тэтгэмж олгох шийдвэр гарлаа. Мөнгө дансанд орно.' },
  source: 'KHUR WS101132; hudulmur-halamj.gov.mn/news/show?id=1114 (ehalamj)',
  confidence: 'medium',
})
