import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'entrance-exam-change',
  agency: 'but',
  kind: 'notification',
  title: 'Элсэлтийн шалгалтын хичээл, байр солих',
  summary: 'Бүртгүүлсэн хичээл, шалгалт өгөх газраа өөрчилнө.',
  words: [
    'эеш хичээл солих',
    'шалгалтын байр солих',
    'эеш цуцлах',
    'change exam subject',
    'эеш хичээлээ солимоор байна',
    'эеш өөр аймагт өгөх',
    'сонгосон хичээлээ өөрчлөх',
    'эеш хичээл нэмэх',
    'шалгалт өгөх хотоо солих',
    'эеш хичээл хасах',
    'swap exam subject',
  ],
  law: [{ act: 'Дээд боловсролын тухай хууль' }],
  facts: {
    registered: { from: 'exams.registration.registrationNumber' },
    subjectsNow: { from: 'exams.registration.subjects' },
    examDay: { from: 'exams.registration.examDate' },
    examIn: { daysUntil: 'examDay' },
  },
  known: ['registered', 'subjectsNow', 'examDay'],
  ask: {
    change: {
      type: 'choice',
      title: 'Юуг өөрчлөх вэ?',
      options: { subject: 'Хичээл', place: 'Газар', cancel: 'Бүртгэлээ цуцлах' },
    },
    subjectsNew: {
      type: 'several',
      title: 'Шинэ хичээлүүд юу вэ?',
      options: {
        math: 'Математик',
        mongolian: 'Монгол хэл',
        english: 'Англи хэл',
        physics: 'Физик',
        chemistry: 'Хими',
        biology: 'Биологи',
        social: 'Нийгэм судлал',
      },
    },
    placeNew: { type: 'place', level: 1, title: 'Шинэ газар хаана вэ?' },
  },
  when: { subjectsNew: { change: 'subject' }, placeNew: { change: 'place' } },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { registered: { known: false } },
      code: 'not-registered',
      say: 'Та бүртгүүлээгүй байна.',
      remedy: 'Эхлээд шалгалтад бүртгүүлнэ үү.',
    },
    {
      when: { examIn: { below: 1 } },
      code: 'too-late',
      say: 'Шалгалтын өдөр болсон байна.',
      remedy: 'Бүртгүүлсэн хичээлээрээ шалгалт өгнө үү.',
    },
  ],
  gives: { says: 'Өөрчлөлт бүртгэгдлээ. Шинэ хуваариа лавлагаанаас харна уу.' },
  confidence: 'low',
})
