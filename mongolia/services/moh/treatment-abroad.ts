import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'treatment-abroad',
  agency: 'moh',
  kind: 'permit',
  title: 'Гадаадад эмчлүүлэх дүгнэлт авах',
  summary: 'Монголд эмчлэх боломжгүй өвчинд гадаадад явах дүгнэлт.',
  words: ['гадаадад эмчлүүлэх', 'солонгост эмчилгээ', 'элэг шилжүүлэх', 'хавдрын эмчилгээ гадаад', 'treatment abroad'],
  law: [{ act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' }],
  for: ['self', 'child', 'spouse'],
  facts: {
    passportUntil: { from: 'civil.passport.expireDate' },
    passportDays: { daysUntil: 'passportUntil' },
    benClass: { from: 'health.insured.benClass' },
  },
  known: ['benClass', 'passportUntil'],
  ask: {
    whom: { type: 'person', title: 'Хэн эмчлүүлэх вэ?', who: ['self', 'child', 'spouse'] },
    illness: {
      type: 'choice',
      title: 'Ямар өвчин бэ?',
      options: { cancer: 'Хавдар', heart: 'Зүрх', organ: 'Эрхтэн шилжүүлэх', child: 'Төрөлхийн гажиг', other: 'Бусад' },
    },
    council: { type: 'file', title: 'Эмч нарын зөвлөлийн дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    country: { type: 'text', title: 'Аль улс, аль эмнэлэг вэ?', longest: 150 },
    invitation: {
      type: 'file',
      title: 'Гадаад эмнэлгийн урилгыг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
    help: { type: 'yesNo', title: 'Зардлын дэмжлэг хүсэх үү?' },
    budget: { type: 'file', title: 'Эмчилгээний үнийн саналыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { budget: { help: true } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Паспорт хүчинтэй', when: { passportDays: { atLeast: 30 } } }],
  returns: [{ code: 'council-signature', say: 'Зөвлөлийн дүгнэлтэд гарын үсэг дутуу байна.', asks: ['council'] }],
  refusals: [
    {
      code: 'treatable',
      say: 'Энэ өвчнийг Монголд эмчилж байна.',
      remedy: 'Заасан эмнэлэгт эмчлүүлнэ үү.',
      law: { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' },
    },
    {
      code: 'no-benefit',
      say: 'Эмчилгээ үр дүнгүй гэж зөвлөл үзсэн.',
      remedy: 'Хөнгөвчлөх эмчилгээ авна уу.',
      law: { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' },
    },
  ],
  gives: { document: 'Гадаадад эмчлүүлэх дүгнэлт', show: ['illness', 'country', 'help'], validDays: 180 },
  confidence: 'low',
})
