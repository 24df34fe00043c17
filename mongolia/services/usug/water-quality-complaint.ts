import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'water-quality-complaint',
  agency: 'usug',
  kind: 'complaint',
  title: 'Усны чанарын талаар гомдол гаргах',
  summary: 'Үнэртэй, булингартай, муу амттай усны дээж авахуулна.',
  words: ['ус муу', 'ус үнэртэй', 'булингартай ус', 'усны шинжилгээ', 'ундны ус', 'water quality'],
  law: [
    { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
    { act: 'Эрүүл ахуйн тухай хууль' },
    { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' },
  ],
  facts: { badCode: { from: 'waterworks.customer.customerCode' } },
  known: ['badCode'],
  ask: {
    badWater: {
      type: 'several',
      title: 'Ус ямар байна вэ?',
      options: {
        smell: 'Үнэртэй',
        cloudy: 'Булингартай',
        brown: 'Шар, бор',
        taste: 'Муу амттай',
        worm: 'Юм хөвж байна',
      },
    },
    source: {
      type: 'choice',
      title: 'Хаанаас авсан ус вэ?',
      options: { tap: 'Цоргоноос', kiosk: 'Ус түгээх байрнаас', truck: 'Усны машинаас' },
    },
    badSince: { type: 'date', title: 'Хэзээнээс ийм болсон бэ?', latest: 'today' },
    ill: { type: 'yesNo', title: 'Уугаад өвдсөн хүн бий юу?' },
    sampleDay: { type: 'date', title: 'Дээж авахаар хэзээ очих вэ?', earliest: 'today' },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'norm-kept',
      say: 'Усны дээж стандарт хангасан байна.',
      remedy: 'Байрны шугам, саваа шалгуулна уу.',
      law: { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
    },
    {
      code: 'own-well',
      say: 'Энэ хувийн худгийн ус байна.',
      remedy: 'Лабораторид төлбөртэй шинжлүүлнэ үү.',
      law: { act: 'Эрүүл ахуйн тухай хууль' },
    },
  ],
  gives: { says: 'Дээжийн хариу гарсан. Хариуг танд илгээж, арга хэмжээ авлаа.' },
  confidence: 'low',
})
