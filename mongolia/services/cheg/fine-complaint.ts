import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'fine-complaint',
  agency: 'cheg',
  kind: 'complaint',
  title: 'Торгуулийн шийтгэлд гомдол гаргах',
  summary: 'Буруу бичигдсэн торгуулиа цуцлуулах гомдол гаргана.',
  words: [
    'торгууль буруу бичсэн',
    'торгууль цуцлуулах',
    'машинаа зарсан ч торгууль ирсэн',
    'камер буруу',
    'contest a fine',
  ],
  law: [{ act: 'Зөрчил шалган шийдвэрлэх тухай хууль' }, { act: 'Зөрчлийн тухай хууль' }],
  facts: { unpaid: { rows: 'police.fines' }, fines: { count: 'unpaid' } },
  ask: {
    fine: {
      type: 'choice',
      title: 'Аль торгуульд гомдол гаргах вэ?',
      options: { rows: 'police.fines', value: 'barcode', label: ['passDate', 'localName', 'amount'] },
    },
    ground: {
      type: 'choice',
      title: 'Яагаад буруу гэж үзэж байна вэ?',
      options: {
        sold: 'Машинаа зарсан байсан',
        other: 'Өөр хүн жолоодсон',
        sign: 'Тэмдэг, гэрэл буруу байсан',
        mistake: 'Дугаар андуурсан',
        paid: 'Төлсөн',
      },
    },
    explain: { type: 'longText', title: 'Тайлбараа бичнэ үү', longest: 2000 },
    proof: {
      type: 'file',
      title: 'Нотлох баримтаа хавсаргана уу',
      hint: 'Гэрээ, төлсөн баримт, камерын бичлэгийн зураг.',
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Торгууль төлөгдөөгүй', when: { fines: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'fine-right',
      say: 'Бичлэг, баримтаар торгууль зөв байна.',
      remedy: 'Шүүхэд гомдол гаргаж болно. Эсвэл торгуулиа төлнө үү.',
      law: { act: 'Зөрчил шалган шийдвэрлэх тухай хууль' },
    },
    {
      code: 'late',
      say: 'Гомдол гаргах хугацаа өнгөрсөн байна.',
      remedy: 'Хугацаа хэтэрсэн хүндэтгэх шалтгаанаа бичгээр өгнө үү.',
      law: { act: 'Зөрчил шалган шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг хүлээн авч, торгуулийг цуцаллаа. Төлсөн бол мөнгө буцна.' },
  confidence: 'medium',
})
