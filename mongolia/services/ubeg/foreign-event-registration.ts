import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'foreign-event-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Гадаадад болсон үйл явдал бүртгүүлэх',
  summary: 'Гадаадад төрсөн, гэрлэсэн, нас барсныг Монголд бүртгүүлнэ.',
  words: [
    'гадаадад төрсөн хүүхэд',
    'гадаадад гэрлэсэн',
    'гадаадын гэрчилгээ бүртгүүлэх',
    'foreign birth',
    'foreign marriage',
    'америкт төрсөн хүүхэд бүртгэх',
    'солонгост гэрлэсэн монголд бүртгэх',
    'гадаадад өнгөрсөн хүний бүртгэл',
    'хүүхэд гадаадад төрсөн регистр авах',
    'гадаадад салсан бүртгүүлэх',
    'гадаадын төрсний гэрчилгээ',
    'born abroad',
    'married abroad',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Гэр бүлийн тухай хууль' }],
  facts: { spouse: { from: 'civil.marriage.spouseFirstname' } },
  ask: {
    event: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: { birth: 'Хүүхэд төрсөн', marriage: 'Гэрлэсэн', divorce: 'Салсан', death: 'Нас барсан' },
    },
    country: { type: 'text', title: 'Аль улсад болсон бэ?', longest: 60 },
    happenedOn: { type: 'date', title: 'Хэзээ болсон бэ?', latest: 'today' },
    foreignDocument: { type: 'file', title: 'Тэр улсын баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    legal: { type: 'yesNo', title: 'Баримт апостиль эсвэл консулын тэмдэгтэй юу?' },
    translated: { type: 'file', title: 'Монгол орчуулгыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    office: { type: 'office', title: 'Гэрчилгээгээ хаанаас авах вэ?' },
  },
  stop: [
    {
      when: { legal: false },
      say: 'Тэмдэггүй гадаадын баримтыг бүртгэхгүй.',
      remedy: 'Тухайн улсад апостиль эсвэл манай консулд тэмдэг авна уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    {
      title: 'Гэрлэлтийг өмнө бүртгүүлээгүй',
      when: { anyOf: [{ event: ['birth', 'divorce', 'death'] }, { spouse: { known: false } }] },
    },
  ],
  returns: [
    { code: 'translator', say: 'Орчуулгад орчуулагчийн тамга алга. Дахин хавсаргана уу.', asks: ['translated'] },
  ],
  refusals: [
    {
      code: 'against-law',
      say: 'Үйл явдал Монгол Улсын хуульд харшилж байна.',
      remedy: 'Хуульчаас зөвлөгөө авна уу.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
    {
      code: 'forged',
      say: 'Баримтын үнэн зөв нь баталгаажсангүй.',
      remedy: 'Тухайн улсын байгууллагаас шинэ баримт авна уу.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: { thing: 'Иргэний бүртгэлийн гэрчилгээ', at: 'office' },
  source: 'foreign civil records are entered by the Civil Registration Law; documents from memory',
  confidence: 'medium',
})
