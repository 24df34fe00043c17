import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'environment-lab-test',
  agency: 'tsuoshg',
  kind: 'order',
  title: 'Ус, хөрс, агаарын шинжилгээ хийлгэх',
  summary: 'Сорьцоо лабораторид шинжлүүлж дүн авна.',
  words: [
    'усны шинжилгээ',
    'хөрсний шинжилгээ',
    'худгийн ус шалгуулах',
    'water test',
    'гүний усаа шинжлүүлэх',
    'ус уух боломжтой юу',
    'хөрс хордсон эсэх',
    'үйлдвэрийн утаа хэмжүүлэх',
    'хашааны хөрс шинжлүүлэх',
    'бохир ус шинжлүүлэх',
    'is my water safe',
  ],
  law: [{ act: 'Байгаль орчныг хамгаалах тухай хууль' }, { act: 'Ус, цаг уур, орчны хяналт шинжилгээний тухай хууль' }],
  ask: {
    sample: {
      type: 'choice',
      title: 'Юу шинжлүүлэх вэ?',
      options: { well: 'Худгийн ус', river: 'Голын ус', soil: 'Хөрс', air: 'Агаар' },
    },
    test: {
      type: 'several',
      title: 'Юуг үзэх вэ?',
      options: { minerals: 'Эрдэсжилт, хатуулаг', metals: 'Хүнд металл', bacteria: 'Нян', oil: 'Нефтийн бохирдол' },
    },
    taken: { type: 'date', title: 'Сорьцоо хэзээ авсан бэ?', latest: 'today' },
    office: { type: 'office', title: 'Сорьцоо хаана өгөх вэ?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'sample-old',
      say: 'Сорьцын хадгалах хугацаа өнгөрсөн байна.',
      remedy: 'Шинэ сорьц авч дахин өгнө үү.',
      law: { act: 'Ус, цаг уур, орчны хяналт шинжилгээний тухай хууль' },
    },
    {
      code: 'sample-small',
      say: 'Сорьцын хэмжээ хүрэлцэхгүй байна.',
      remedy: 'Лабораторийн заасан хэмжээгээр дахин авчирна уу.',
      law: { act: 'Ус, цаг уур, орчны хяналт шинжилгээний тухай хууль' },
    },
  ],
  gives: { thing: 'Шинжилгээний хариу', at: 'office' },
  confidence: 'low',
})
