import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'consumer-complaint',
  agency: 'shuht',
  kind: 'complaint',
  title: 'Хэрэглэгчийн гомдол гаргах',
  summary: 'Чанаргүй бараа, үйлчилгээний гомдол гаргана.',
  words: ['хэрэглэгчийн гомдол', 'чанаргүй бараа', 'барааны буцаалт', 'хуурсан дэлгүүр', 'consumer complaint'],
  law: [
    { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  facts: { home: { from: 'civil.address.fullAddress' } },
  ask: {
    bought: {
      type: 'choice',
      title: 'Юу авсан бэ?',
      options: {
        goods: 'Бараа',
        service: 'Үйлчилгээ',
        online: 'Цахим худалдаа',
        transport: 'Аялал, тээвэр',
        telecom: 'Харилцаа холбоо',
      },
    },
    seller: { type: 'text', title: 'Худалдагчийн нэр юу вэ?', longest: 120 },
    price: { type: 'money', title: 'Хэдэн төгрөг төлсөн бэ?', least: 0 },
    boughtOn: { type: 'date', title: 'Хэзээ авсан бэ?', latest: 'today' },
    told: { type: 'yesNo', title: 'Худалдагчид эхлээд хандсан уу?' },
    want: {
      type: 'choice',
      title: 'Юу хүсэж байна вэ?',
      options: { refund: 'Мөнгөө буцааж авах', replace: 'Солиулах', repair: 'Засуулах', damage: 'Хохирлоо төлүүлэх' },
    },
    story: { type: 'longText', title: 'Юу болсныг тодорхой бичнэ үү', longest: 3000 },
    proof: { type: 'file', title: 'Баримт, зургаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'], optional: true },
  },
  stop: [
    {
      when: { told: false },
      say: 'Эхлээд худалдагчид хандах ёстой.',
      remedy: 'Худалдагчаас хариу авч чадаагүй бол дахин ирнэ үү.',
    },
  ],
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  returns: [{ code: 'seller-unclear', say: 'Худалдагч тодорхойгүй байна. Нэр, хаягийг бичнэ үү.', asks: ['seller'] }],
  refusals: [
    {
      code: 'business-buyer',
      say: 'Бизнесийн худалдан авалт хэрэглэгчийн гомдол биш.',
      remedy: 'Иргэний хэргийн шүүхэд хандана уу.',
      law: { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' },
    },
    {
      code: 'no-defect',
      say: 'Шинжилгээгээр бараа чанартай гэж гарсан.',
      remedy: 'Шинжилгээг эс зөвшөөрвөл шүүхэд хандана уу.',
      law: { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг шалгаж, шийдвэрийг хоёр талд хүргүүллээ.' },
  source: 'list of services; 30 days by the law on petitions',
  confidence: 'medium',
})
