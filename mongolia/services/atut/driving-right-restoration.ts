import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'driving-right-restoration',
  agency: 'atut',
  kind: 'exam',
  title: 'Жолоодох эрх сэргээх шалгалтад бүртгүүлэх',
  summary: 'Оноо дууссан, эрх хасагдсаны дараах шалгалтад бүртгүүлнэ.',
  words: ['эрхээ сэргээх', 'оноо дууссан', 'жолооны эрх хасуулсан', 'эрх буцааж авах', 'restore licence'],
  law: [{ act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' }, { act: 'Зөрчлийн тухай хууль' }],
  facts: {
    licence: { from: 'police.driver.licenseNumber' },
    score: { from: 'police.driver.driverScore' },
    status: { from: 'police.driver.licenseStatus' },
    unpaid: { rows: 'police.fines' },
    fines: { sum: 'unpaid', of: 'amount' },
  },
  known: ['licence', 'score', 'status'],
  ask: {
    taken: {
      type: 'choice',
      title: 'Эрх яагаад зогссон бэ?',
      options: { points: 'Оноо дууссан', court: 'Шүүх эрх хассан', medical: 'Эрүүл мэндийн шалтгаанаар' },
    },
    over: { type: 'date', title: 'Хасах хугацаа хэзээ дууссан бэ?', latest: 'today' },
    retraining: { type: 'file', title: 'Давтан сургалтын гэрчилгээгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    fit: { type: 'file', title: 'Эмчийн дүгнэлтээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    over: { taken: 'court' },
    fit: { taken: 'medical' },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { licence: { known: false } },
      code: 'no-licence',
      say: 'Таны нэр дээр жолооны үнэмлэх бүртгэлгүй байна.',
      remedy: 'Анх удаа бол жолооны шалгалтын цаг авна уу.',
    },
    {
      when: { fines: { atLeast: 1 } },
      code: 'fines-first',
      say: 'Төлөөгүй торгуультай байна.',
      remedy: 'Торгуулиа төлөөд дахин бүртгүүлнэ үү.',
    },
  ],
  gives: { says: 'Шалгалтад бүртгэлээ. Товлосон өдрийг мессежээр мэдэгдэнэ.' },
  confidence: 'low',
})
