import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'doctor-licence-exam',
  agency: 'emht',
  kind: 'exam',
  title: 'Эмчийн зөвшөөрлийн шалгалт',
  summary: 'Эмч, сувилагчийн зөвшөөрлийн шалгалтад бүртгүүлнэ.',
  words: [
    'лицензийн шалгалт',
    'эмчийн шалгалт',
    'зөвшөөрлийн шалгалт',
    'licensing exam',
    'эмчийн лицензийн шалгалт',
    'сувилагчийн шалгалт өгөх',
    'лицензийн шалгалт хэзээ',
    'эм зүйчийн шалгалт',
    'анагаахын төгсөгч шалгалт',
    'nurse exam',
  ],
  law: [{ act: 'Эрүүл мэндийн тухай хууль' }],
  facts: { diploma: { from: 'education.diploma.programName' } },
  known: ['diploma'],
  ask: {
    profession: {
      type: 'choice',
      title: 'Аль мэргэжлээр өгөх вэ?',
      options: { doctor: 'Их эмч', dentist: 'Шүдний эмч', nurse: 'Сувилагч', pharmacist: 'Эм зүйч' },
    },
    form: { type: 'choice', title: 'Ямар хэлбэрээр өгөх вэ?', options: { screen: 'Цахим', paper: 'Цаасан' } },
    month: { type: 'choice', title: 'Хэзээ өгөх вэ?', options: { next: 'Ирэх сар', after: 'Түүний дараах сар' } },
    failed: { type: 'yesNo', title: 'Урьд нь өгөөд тэнцээгүй юу?' },
    needs: {
      type: 'choice',
      title: 'Тусгай нөхцөл хэрэгтэй юу?',
      options: { none: 'Үгүй', large: 'Том үсэг', wheel: 'Тэргэнцэртэй орох' },
    },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { diploma: { known: false } },
      code: 'no-diploma',
      say: 'Дээд боловсролын диплом бүртгэлд алга.',
      remedy: 'Сургуулиараа дипломоо бүртгүүлнэ үү.',
    },
  ],
  gives: { says: 'Шалгалтад бүртгэлээ. Өдөр, танхимыг мессежээр илгээнэ.' },
  source: 'license.mohs.mn (2017): on screen or on paper, every month',
  confidence: 'medium',
})
