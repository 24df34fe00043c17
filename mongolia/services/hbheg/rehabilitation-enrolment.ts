import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'rehabilitation-enrolment',
  agency: 'hbheg',
  kind: 'registration',
  title: 'Сэргээн засах сургалтад бүртгүүлэх',
  summary: 'Сэргээн засах, мэргэжил олгох төвд хамрагдана.',
  words: ['сэргээн засах төв', 'хөдөлгөөн засал', 'бэрхшээлтэй хүний сургалт', 'rehabilitation'],
  law: [{ act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' }],
  for: ['self', 'child'],
  facts: {
    disabilityType: { from: 'disability.record.disabilityType' },
    until: { from: 'disability.record.endDate' },
    untilDays: { daysUntil: 'until' },
  },
  known: ['disabilityType'],
  ask: {
    whom: { type: 'person', title: 'Хэн хамрагдах вэ?', who: ['self', 'child'] },
    programme: {
      type: 'choice',
      title: 'Аль хөтөлбөр вэ?',
      options: {
        body: 'Хөдөлгөөн засал',
        speech: 'Хэл засал',
        work: 'Мэргэжлийн сургалт',
        life: 'Бие даах чадвар',
        mind: 'Сэтгэл зүй',
      },
    },
    conclusion: { type: 'file', title: 'Эмчийн чиглүүлэх бичгийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    transport: { type: 'yesNo', title: 'Унаагаар хүргүүлэх шаардлагатай юу?' },
    dorm: { type: 'yesNo', title: 'Орон нутгаас ирэх үү?' },
  },
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Бэрхшээлийн тогтоолт хүчинтэй', when: { untilDays: { atLeast: 0 } } }],
  returns: [{ code: 'referral-missing', say: 'Чиглүүлэх бичиг өөр эмнэлгийнх байна.', asks: ['conclusion'] }],
  refusals: [
    {
      code: 'waiting',
      say: 'Ээлж дүүрсэн. Дараагийн ээлжид бүртгэнэ.',
      remedy: 'Дараагийн ээлж эхлэхэд дахин хүсэлт гаргана уу.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
    {
      code: 'contra',
      say: 'Эмчийн дүгнэлтээр хөтөлбөр тохирохгүй.',
      remedy: 'Өөр хөтөлбөр сонгоно уу.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
  ],
  gives: { says: 'Хөтөлбөрт бүртгэлээ. Эхлэх өдрийг мессежээр илгээнэ.' },
  confidence: 'low',
})
