import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'dna-test-appointment',
  agency: 'shsheg',
  kind: 'appointment',
  title: 'ДНХ-ийн шинжилгээний цаг авах',
  summary: 'Эцэг, эх тогтоох ДНХ-ийн дээж өгөх цаг товлоно.',
  words: [
    'эцэг тогтоох',
    'ДНХ шинжилгээ',
    'аав мөн эсэх',
    'удмын шинжилгээ',
    'paternity test',
    'хүүхэд минийх мөн үү',
    'эцэг мөнийг тогтоох',
    'днк шинжилгээ',
    'днх дээж өгөх',
    'аав нь хэн бэ шалгуулах',
    'ах дүү мөн эсэх',
    'is he the father',
  ],
  law: [{ act: 'Шүүх шинжилгээний тухай хууль' }, { act: 'Гэр бүлийн тухай хууль' }],
  facts: { cardUntil: { from: 'civil.idCard.passportExpireDate' }, cardDays: { daysUntil: 'cardUntil' } },
  ask: {
    relation: {
      type: 'choice',
      title: 'Ямар холбоо тогтоолгох вэ?',
      options: { father: 'Эцэг, хүүхэд', mother: 'Эх, хүүхэд', sibling: 'Ах, дүү' },
    },
    agreed: {
      type: 'declaration',
      title: 'Бүх оролцогч зөвшөөрсөн',
      statement: 'Дээж өгөх хүмүүс бүгд шинжилгээг зөвшөөрсөн.',
    },
    office: { type: 'office', title: 'Хаана дээж өгөх вэ?' },
    time: { type: 'slot', title: 'Хэзээ ирэх вэ?', at: 'office', minutes: 30 },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { cardDays: { below: 0 } },
      code: 'card-expired',
      say: 'Иргэний үнэмлэхийн хугацаа дууссан байна.',
      remedy: 'Үнэмлэхээ солиулаад дахин цаг авна уу.',
    },
  ],
  gives: { says: 'Цаг товлогдлоо. Дээж өгөх бүх хүн баримт бичигтэйгээ хамт ирнэ үү.' },
  confidence: 'low',
})
