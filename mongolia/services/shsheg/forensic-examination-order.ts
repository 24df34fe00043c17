import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'forensic-examination-order',
  agency: 'shsheg',
  kind: 'order',
  title: 'Шүүхийн шинжилгээ захиалах',
  summary: 'Гарын үсэг, баримт, эд зүйлд шинжилгээ хийлгэнэ.',
  words: [
    'гарын үсэг шинжлүүлэх',
    'баримт хуурамч эсэх',
    'үнэлгээ шинжилгээ',
    'шинжээч',
    'forensic examination',
    'гарын үсэг хуурамч эсэх',
    'гэрээн дээр гарын үсэг зураагүй',
    'бичгийн хэв шинжлүүлэх',
    'эцэг тогтоох днк',
    'экспертиз хийлгэх',
    'бичлэг засварласан эсэх',
    'dna test',
    'fake signature check',
  ],
  law: [{ act: 'Шүүх шинжилгээний тухай хууль' }],
  ask: {
    kind: {
      type: 'choice',
      title: 'Юуг шинжлүүлэх вэ?',
      options: {
        signature: 'Гарын үсэг, бичиг',
        document: 'Баримт бичиг',
        finger: 'Хурууны мөр',
        value: 'Эд зүйлийн үнэлгээ',
        digital: 'Цахим баримт',
      },
    },
    question: { type: 'longText', title: 'Шинжээчид ямар асуулт тавих вэ?', longest: 2000 },
    samples: { type: 'number', title: 'Хэдэн зүйл өгөх вэ?', least: 1, most: 100 },
    office: { type: 'office', title: 'Дүгнэлтээ хаанаас авах вэ?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'not-enough',
      say: 'Шинжлэх зүйл хүрэлцэхгүй байна.',
      remedy: 'Харьцуулах загвар нэмж авчраад дахин захиална уу.',
      law: { act: 'Шүүх шинжилгээний тухай хууль' },
    },
    {
      code: 'open-case',
      say: 'Энэ зүйл эрүүгийн хэргийн баримт байна.',
      remedy: 'Хэрэг шалгаж байгаа мөрдөгчөөр томилуулна уу.',
      law: { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { thing: 'Шинжээчийн дүгнэлт', at: 'office' },
  confidence: 'low',
})
