import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'energy-consumer-complaint',
  agency: 'ehzh',
  kind: 'complaint',
  title: 'Цахилгаан, дулааны хангагчийн гомдол',
  summary: 'Тасралт, тоолуур, тооцооны маргаанаа шийдвэрлүүлнэ.',
  words: ['тог тасрах', 'тоолуур буруу', 'цахилгааны тооцоо', 'халаалт муу', 'power outage'],
  law: [
    { act: 'Эрчим хүчний тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  facts: { supplierName: { from: 'energy.tariff.supplier' }, category: { from: 'energy.tariff.category' } },
  known: ['supplierName', 'category'],
  ask: {
    service: {
      type: 'choice',
      title: 'Аль үйлчилгээ вэ?',
      options: { power: 'Цахилгаан', heat: 'Халаалт', hotWater: 'Халуун ус' },
    },
    issue: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: {
        outage: 'Удаан тасарсан',
        meter: 'Тоолуур буруу',
        bill: 'Тооцоо буруу',
        refused: 'Холбохоос татгалзсан',
        damage: 'Цахилгаан хэрэгсэл шатсан',
      },
    },
    asked: { type: 'yesNo', title: 'Хангагчдаа эхлээд хандсан уу?' },
    answer: { type: 'file', title: 'Хангагчийн хариуг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'], optional: true },
    loss: { type: 'money', title: 'Хохирол хэдэн төгрөг вэ?', least: 0 },
    story: { type: 'longText', title: 'Болсон явдлыг бичнэ үү', longest: 2500 },
  },
  when: { answer: { asked: true }, loss: { issue: 'damage' } },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'supplier-first',
      say: 'Хангагч хариу өгөх хугацаанд байна.',
      remedy: 'Хариу ирээгүй бол дахин гомдол гаргана уу.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
    {
      code: 'planned-outage',
      say: 'Тасралтыг урьдчилан зарласан байна.',
      remedy: 'Хохирлын нэхэмжлэлийг шүүхэд гаргаж болно.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
  ],
  gives: { says: 'Хорооны шийдвэр гарч, хангагчид үүрэг болголоо.' },
  confidence: 'medium',
})
