import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'human-rights-complaint',
  agency: 'hek',
  kind: 'complaint',
  title: 'Хүний эрхийн гомдол гаргах',
  summary: 'Хүний эрх зөрчигдсөн бол Комиссоор шалгуулна.',
  words: [
    'эрх зөрчигдсөн',
    'ялгаварлан гадуурхсан',
    'хүний эрх',
    'human rights',
    'намайг ялгаварласан',
    'эрхээ зөрчүүлсэн',
    'хүэүк гомдол',
    'цагдаа зодсон гомдол',
    'эрүүдэн шүүсэн',
    'ажлын байрны бэлгийн дарамт',
    'discriminated',
    'police torture',
  ],
  law: [{ act: 'Монгол Улсын Хүний эрхийн Үндэсний Комиссын тухай хууль' }],
  ask: {
    right: {
      type: 'choice',
      title: 'Ямар эрх зөрчигдсөн бэ?',
      options: {
        discrimination: 'Ялгаварлан гадуурхсан',
        liberty: 'Хууль бусаар баривчилсан',
        torture: 'Эрүү шүүлт',
        speech: 'Үзэл бодлоо илэрхийлэх',
        health: 'Эрүүл мэнд, орчин',
        disability: 'Хөгжлийн бэрхшээлтэй хүний',
      },
    },
    violator: { type: 'text', title: 'Хэн зөрчсөн бэ?', longest: 160 },
    whenDone: { type: 'date', title: 'Хэзээ зөрчсөн бэ?', latest: 'today' },
    court: { type: 'yesNo', title: 'Шүүх, прокурор энэ асуудлыг хянаж байна уу?' },
    story: { type: 'longText', title: 'Болсон явдлыг бичнэ үү', longest: 5000 },
    papers: { type: 'file', title: 'Баримт байвал хавсаргана уу', optional: true, accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { court: true },
      say: 'Шүүх, прокурор хянаж байгаа хэргийг Комисс хянахгүй.',
      remedy: 'Хэргээ хянаж байгаа байгууллагад хандана уу.',
    },
  ],
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'year-past',
      say: 'Зөрчил болсноос хойш хугацаа өнгөрсөн байна.',
      remedy: 'Шүүхэд нэхэмжлэл гаргаж болно.',
      law: { act: 'Монгол Улсын Хүний эрхийн Үндэсний Комиссын тухай хууль' },
    },
    {
      code: 'no-violation',
      say: 'Хүний эрхийн зөрчил тогтоогдсонгүй.',
      remedy: 'Нэмэлт баримттай дахин гомдол гаргана уу.',
      law: { act: 'Монгол Улсын Хүний эрхийн Үндэсний Комиссын тухай хууль' },
    },
  ],
  gives: { says: 'Зөрчил тогтоогдож, Комисс шаардлага хүргүүллээ.' },
  source: 'memory; nhrcm.gov.mn',
  confidence: 'high',
})
