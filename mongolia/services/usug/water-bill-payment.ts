import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'water-bill-payment',
  agency: 'usug',
  kind: 'payment',
  title: 'Усны төлбөр төлөх',
  summary: 'Цэвэр, бохир усны төлөөгүй төлбөрөө төлнө.',
  words: [
    'усны мөнгө',
    'ус төлөх',
    'бохирын мөнгө',
    'усны өр',
    'халуун ус',
    'water bill',
    'усны төлбөрөө төлөх',
    'усаа төлье',
    'усны нэхэмжлэх',
    'усны төлбөр хэд гарсан',
    'хүйтэн усны төлбөр',
    'усус төлбөр',
    'pay for water',
    'ус таслах гэж байна өр',
  ],
  law: [{ act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' }],
  facts: {
    waterCode: { from: 'waterworks.customer.customerCode' },
    waterPlace: { from: 'waterworks.customer.place' },
    waterPersons: { from: 'waterworks.customer.persons' },
    waterRows: { rows: 'waterworks.bills' },
    waterSum: { sum: 'waterRows', of: 'amount' },
  },
  known: ['waterCode', 'waterPlace', 'waterPersons'],
  ask: {
    paying: {
      type: 'choice',
      title: 'Хэний төлбөрийг төлөх вэ?',
      options: { own: 'Өөрийн байрны', other: 'Өөр айлын' },
    },
    waterAgreed: { type: 'yesNo', title: 'Усны заалт, дүн зөв үү?', hint: 'Өмнөх заалтаа тоолууртай тулгаж үзээрэй.' },
  },
  when: { waterAgreed: { paying: 'own' } },
  stop: [
    {
      when: { paying: 'other' },
      say: 'Өөр хүний төлбөр энд харагдахгүй.',
      remedy: 'Эзэн нь өөрөө нэвтэрч, эсвэл банкаар төлнө.',
    },
    {
      when: { waterCode: { known: false } },
      say: 'Таны нэр дээр усны гэрээ алга.',
      remedy: 'Ус түгээх байр ашигладаг бол төлбөр гарахгүй. Шинээр холбуулах хүсэлт гаргаж болно.',
      instead: 'water-connection',
    },
    {
      when: { waterAgreed: false },
      say: 'Заалт буруу бол эхлээд тоолуураа шалгуулна уу.',
      remedy: 'Слесарь заалтыг нь тулгаж, дүнг засна.',
      instead: 'water-meter-seal',
    },
  ],
  fee: [{ label: 'Усны төлбөр', amount: 'waterSum' }],
  refuseWhen: [
    {
      when: { waterRows: { known: false } },
      code: 'no-water-debt',
      say: 'Усны төлбөр бүгд төлөгдсөн байна.',
      remedy: 'Шинэ тооцоо гарахаар мэдэгдэнэ.',
    },
  ],
  tell: {
    operation: 'waterworks.payBills',
    with: { amount: 'waterSum', invoice: 'number' },
    refused: { say: 'Усны төлбөрийн дүн зөрж байна.', remedy: 'Мөнгө буцна. Тооцоогоо дахин хараад төлнө үү.' },
  },
  gives: {
    document: 'Усны төлбөрийн баримт',
    show: ['waterCode', 'waterPlace', 'waterPersons'],
    validDays: 365,
    table: { fact: 'waterRows', columns: ['month', 'cold', 'waste', 'amount'] },
  },
  source: 'facts of services: paid by customer code',
  confidence: 'medium',
})
