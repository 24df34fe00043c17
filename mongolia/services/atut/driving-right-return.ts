import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'driving-right-return',
  agency: 'atut',
  kind: 'registration',
  title: 'Хасагдсан жолоодох эрхээ буцаан авах',
  summary: 'Шүүх, эмнэлгийн шийдвэрээр хасагдсан эрхээ сэргээлгэнэ.',
  words: ['эрх хасуулсан', 'жолооны эрх буцааж авах', 'шүүх эрх хассан', 'согтуу жолоодсон', 'get licence back'],
  law: [{ act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' }, { act: 'Зөрчлийн тухай хууль' }],
  facts: {
    licence: { from: 'police.driver.licenseNumber' },
    classes: { from: 'police.driver.classification' },
    status: { from: 'police.driver.licenseStatus' },
    unpaid: { rows: 'police.fines' },
    fines: { sum: 'unpaid', of: 'amount' },
  },
  known: ['licence', 'classes', 'status'],
  ask: {
    taken: {
      type: 'choice',
      title: 'Эрхийг яагаад хассан бэ?',
      options: { court: 'Шүүхийн шийдвэрээр', drunk: 'Согтуу жолоодсон', medical: 'Эрүүл мэндийн шалтгаанаар' },
    },
    over: { type: 'date', title: 'Хасах хугацаа хэзээ дууссан бэ?', latest: 'today' },
    ruling: { type: 'file', title: 'Шийдвэрийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    addiction: { type: 'file', title: 'Наркологийн эмчийн дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    fit: { type: 'file', title: 'Эмчийн комиссын дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    passed: { type: 'yesNo', title: 'Дахин шалгалтад тэнцсэн үү?' },
    office: { type: 'office', title: 'Үнэмлэхээ хаанаас авах вэ?' },
  },
  when: {
    over: { taken: ['court', 'drunk'] },
    ruling: { taken: ['court', 'drunk'] },
    addiction: { taken: 'drunk' },
    fit: { taken: 'medical' },
  },
  stop: [
    {
      when: { licence: { known: false } },
      say: 'Таны нэр дээр жолооны үнэмлэх бүртгэлгүй байна.',
      remedy: 'Анх удаа бол жолооны шалгалтын цаг авна уу.',
      instead: 'driving-test',
    },
    {
      when: { fines: { atLeast: 1 } },
      say: 'Танд төлөөгүй торгууль байна: {fines}\u00a0₮.',
      remedy: 'Торгуулиа төлөөд дахин хүсэлт илгээнэ үү.',
      instead: 'traffic-fines',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Дахин шалгалтад тэнцсэн', when: { passed: true } },
    { title: 'Төлөөгүй торгуульгүй', when: { fines: { below: 1 } } },
  ],
  returns: [
    {
      code: 'ruling-unclear',
      say: 'Шийдвэрээс хугацаа харагдахгүй байна. Бүтнээр нь хавсаргана уу.',
      asks: ['over', 'ruling'],
    },
  ],
  refusals: [
    {
      code: 'ban-running',
      say: 'Эрх хассан хугацаа дуусаагүй байна.',
      remedy: 'Хугацаа дуусмагц дахин хүсэлт гаргана уу.',
      law: { act: 'Зөрчлийн тухай хууль' },
    },
    {
      code: 'exam-first',
      say: 'Дахин шалгалтад тэнцээгүй байна.',
      remedy: '«Жолооны шалгалтын цаг авах» үйлчилгээгээр шалгалт өгнө үү.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'still-unfit',
      say: 'Эрүүл мэндээр жолоодоход тэнцэхгүй байна.',
      remedy: 'Эмчилгээ хийлгээд дахин үзүүлнэ үү.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
  ],
  gives: { thing: 'Жолооны үнэмлэх', at: 'office' },
  confidence: 'low',
})
