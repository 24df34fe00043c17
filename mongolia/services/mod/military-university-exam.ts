import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'military-university-exam',
  agency: 'mod',
  kind: 'exam',
  title: 'Цэргийн сургуулийн элсэлтэд бүртгүүлэх',
  summary: 'Үндэсний батлан хамгаалахын их сургуульд элсэхээр бүртгүүлнэ.',
  words: [
    'цэргийн сургууль',
    'офицер болох',
    'батлан хамгаалахын их сургууль',
    'military academy',
    'цэргийн сургуульд орох',
    'офицерын сургууль',
    'үбхис элсэлт',
    'цэргийн дээд сургууль',
    'түрүүчийн сургууль',
    'нисгэгч офицер болох',
    'become an officer',
  ],
  law: [{ act: 'Цэргийн албаны тухай хууль' }, { act: 'Дээд боловсролын тухай хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    sex: { from: 'civil.person.sex' },
    punishments: { rows: 'police.record' },
    sentences: { count: 'punishments' },
  },
  known: ['birthDate', 'sex'],
  ask: {
    school: {
      type: 'choice',
      title: 'Аль сургуульд элсэх вэ?',
      options: { officer: 'Офицерын', sergeant: 'Ахлагчийн', music: 'Цэргийн хөгжмийн', border: 'Хилийн' },
    },
    score: { type: 'number', title: 'Элсэлтийн ерөнхий шалгалтын оноо хэд вэ?', least: 0, most: 800 },
    swim: { type: 'yesNo', title: 'Усанд сэлж чадах уу?' },
    medicalSheet: {
      type: 'file',
      title: 'Эрүүл мэндийн үзлэгийн хуудас хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  stop: [
    {
      when: { age: { below: 16 } },
      say: 'Та элсэх насанд хүрээгүй байна.',
      remedy: 'Дунд сургуулиа төгсөх жилээ бүртгүүлнэ үү.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Ял шийтгэлгүй', when: { sentences: { below: 1 } } }],
  refusals: [
    {
      code: 'score',
      say: 'Шалгалтын оноо хүрэлцэхгүй байна.',
      remedy: 'Ахлагчийн сургуульд бүртгүүлж болно.',
      law: { act: 'Цэргийн албаны тухай хууль' },
    },
    {
      code: 'body',
      say: 'Бие бялдрын шаардлага хангахгүй байна.',
      remedy: 'Дараа жил дахин бүртгүүлнэ үү.',
      law: { act: 'Цэргийн албаны тухай хууль' },
    },
  ],
  gives: { says: 'Элсэлтэд бүртгэгдлээ. Бие бялдрын шалгалтын өдрийг мэдэгдэнэ.' },
  confidence: 'medium',
})
