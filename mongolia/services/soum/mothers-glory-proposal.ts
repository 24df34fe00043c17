import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'mothers-glory-proposal',
  agency: 'soum',
  kind: 'order',
  title: 'Эхийн алдар одонгийн материал бүрдүүлэх',
  summary: 'Олон хүүхэд өсгөсөн эхийг одонд уламжлуулна.',
  words: [
    'алдарт эх',
    'эхийн алдар',
    'одон авах',
    'алдарт эхийн одон',
    'олон хүүхэдтэй эх',
    'mothers glory',
    'олон хүүхэд төрүүлсэн одон',
    'дөрвөн хүүхэдтэй одон авах',
    'ээжийг одонд тодорхойлуулах',
    'эхийн одонгийн материал',
    'зургаан хүүхэдтэй эхийн одон',
    'алдарт эх болох',
    'apply mother medal',
  ],
  law: [
    { act: 'Монгол Улсын Ерөнхийлөгчийн тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: { kids: { rows: 'civil.children' }, kidCount: { count: 'kids' }, motherSex: { from: 'civil.person.sex' } },
  ask: {
    place: { type: 'place', title: 'Аль сум, дүүргээр уламжлуулах вэ?', level: 2 },
    degree: {
      type: 'choice',
      title: 'Аль зэргийн одон вэ?',
      options: { second: 'Хоёрдугаар зэрэг (4–5 хүүхэд)', first: 'Нэгдүгээр зэрэг (6 ба түүнээс олон)' },
    },
    deceased: { type: 'yesNo', title: 'Нас барсан хүүхэд бий юу?', hint: 'Хууль ёсоор бүртгэлтэй хүүхэд тооцогдоно.' },
    adopted: { type: 'yesNo', title: 'Үрчилж авсан хүүхэд бий юу?' },
    otherNames: {
      type: 'longText',
      title: 'Бүртгэлд харагдахгүй хүүхдийн нэрийг бичнэ үү',
      longest: 500,
      optional: true,
    },
  },
  stop: [
    {
      when: { motherSex: 'эрэгтэй' },
      say: 'Эхийн алдар одонгоор эхийг шагнана.',
      remedy: 'Эх нь өөрийн нэрээр хүсэлт гаргана.',
    },
  ],
  fee: [{ label: 'Одон', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    {
      title: 'Хоёрдугаар зэрэг: 4 ба түүнээс олон хүүхэдтэй',
      when: { anyOf: [{ degree: 'first' }, { kidCount: { atLeast: 4 } }] },
    },
    {
      title: 'Нэгдүгээр зэрэг: 6 ба түүнээс олон хүүхэдтэй',
      when: { anyOf: [{ degree: 'second' }, { kidCount: { atLeast: 6 } }] },
    },
  ],
  refusals: [
    {
      code: 'children-few',
      say: 'Бүртгэлтэй хүүхдийн тоо одонгийн болзолд хүрээгүй.',
      remedy: 'Бүртгэлд дутуу хүүхэд байвал бүртгүүлээд хандана уу.',
      law: { act: 'Монгол Улсын Ерөнхийлөгчийн тухай хууль' },
    },
    {
      code: 'has-order',
      say: 'Та энэ зэргийн одонтой байна.',
      remedy: 'Дараагийн зэргийн болзол хангавал хүсэлт гаргана уу.',
      law: { act: 'Монгол Улсын Ерөнхийлөгчийн тухай хууль' },
    },
  ],
  gives: { says: 'Зарлиг гарсны дараа одонг гардуулах өдрийг мэдэгдэнэ.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  source: 'children for the two classes from memory of the order’s statute',
  confidence: 'medium',
})
