import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'post-box-rental',
  agency: 'mpost',
  kind: 'order',
  title: 'Шуудангийн хайрцаг түрээслэх',
  summary: 'Шуудангаа нэг газраас тогтмол авна.',
  words: [
    'шуудангийн хайрцаг авах',
    'захидлын хайрцаг',
    'rent PO box',
    'почтын хайрцаг авах',
    'абонент хайрцаг',
    'гадаадаас захиа авах хаяг',
    'компанийн шуудан авах хайрцаг',
    'шуудан дээр хайрцаг авах',
    'get a mailbox',
    'захиа хүлээж авах хайрцаг',
  ],
  law: [{ act: 'Шуудангийн тухай хууль' }],
  facts: {
    box: { from: 'post.box.boxNumber' },
    until: { from: 'post.box.untilDate' },
  },
  known: ['box', 'until'],
  ask: {
    request: {
      type: 'choice',
      title: 'Юу хийлгэх вэ?',
      options: { take: 'Шинээр түрээслэх', extend: 'Хугацаа сунгах', keys: 'Түлхүүр солих' },
    },
    size: { type: 'choice', title: 'Ямар хэмжээтэй вэ?', options: { small: 'Жижиг', middle: 'Дунд', large: 'Том' } },
    months: { type: 'choice', title: 'Хэдэн сараар вэ?', options: { six: '6 сар', twelve: '12 сар' } },
    others: {
      type: 'several',
      title: 'Өөр хэн шуудан авах вэ?',
      optional: true,
      options: { family: 'Гэр бүл', company: 'Компани' },
    },
    office: { type: 'office', title: 'Аль салбарт вэ?' },
  },
  when: {
    size: { request: 'take' },
    months: { request: ['take', 'extend'] },
  },
  stop: [
    {
      when: { request: ['extend', 'keys'], box: { known: false } },
      say: 'Таны нэр дээр хайрцаг алга.',
      remedy: '«Шинээр түрээслэх» гэж сонгоно уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 3, // our own default: no source gives a limit
  refusals: [
    {
      code: 'none-free',
      say: 'Энэ салбарт сул хайрцаг алга.',
      remedy: 'Өөр салбар сонгоно уу.',
      law: { act: 'Шуудангийн тухай хууль' },
    },
    {
      code: 'rent-owed',
      say: 'Хайрцгийн төлбөр төлөөгүй байна.',
      remedy: 'Төлбөрөө төлөөд дахин захиална уу.',
      law: { act: 'Шуудангийн тухай хууль' },
    },
  ],
  gives: { thing: 'Хайрцгийн түлхүүр', at: 'office' },
  confidence: 'low',
})
