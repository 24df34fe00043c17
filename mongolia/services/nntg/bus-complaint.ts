import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'bus-complaint',
  agency: 'nntg',
  kind: 'complaint',
  title: 'Нийтийн тээврийн гомдол',
  summary: 'Автобус, жолооч, хуваарийн талаар гомдол гаргана.',
  words: ['автобус ирэхгүй', 'жолооч бүдүүлэг', 'автобус зогссонгүй', 'автобусны гомдол', 'bus complaint'],
  law: [
    { act: 'Авто тээврийн тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  ask: {
    busFault: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: {
        late: 'Хоцорсон',
        passed: 'Зогсоогүй',
        rude: 'Бүдүүлэг харилцсан',
        unsafe: 'Аюултай жолоодсон',
        dirty: 'Бохир, хүйтэн',
        fare: 'Мөнгө илүү хассан',
      },
    },
    busRoute: { type: 'text', title: 'Чиглэл, автобусны дугаар хэд вэ?', longest: 60 },
    busDay: { type: 'date', title: 'Хэзээ болсон бэ?', latest: 'today' },
    busText: { type: 'longText', title: 'Болсон явдлыг бичнэ үү', longest: 1500 },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'bus-not-found',
      say: 'Бичсэн автобус тэр цагт яваагүй байна.',
      remedy: 'Чиглэл, цагаа шалгаад дахин илгээнэ үү.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
    {
      code: 'private-carrier',
      say: 'Хот хоорондын тээврийн гомдол байна.',
      remedy: 'Автотээврийн үндэсний төвд хандана уу.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг шалгаж, тээврийн компанид хариуцлага тооцлоо.' },
  confidence: 'low',
})
