import type { Register } from '#engine'

export const exams = {
  id: 'exams',
  agency: 'but',
  title: 'Элсэлтийн шалгалтын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1025', subsystem: 'exams' },
  terms: { sensitivity: 'personal', law: { act: 'Дээд боловсролын тухай хууль' }, freshMinutes: 1440 },
  operations: {
    results: {
      code: 'WS400101',
      name: 'UeeReferenceService',
      title: 'Элсэлтийн ерөнхий шалгалтын дүн',
      many: true,
      fields: {
        lessonName: { title: 'Хичээл', type: 'text' },
        actualScore: { title: 'Авсан оноо', type: 'number' },
        percentCore: { title: 'Гүйцэтгэл, хувь', type: 'number' },
        scaleScore: { title: 'Хэмжээст оноо', type: 'number' },
        examDate: { title: 'Шалгалтын огноо', type: 'date' },
      },
    },
    registration: {
      code: 'ASSUMED-exam-registration',
      name: 'ExamRegistration',
      title: 'Шалгалтын бүртгэл',
      freshMinutes: 60,
      assumed: true,
      fields: {
        registrationNumber: { title: 'Бүртгэлийн дугаар', type: 'text' },
        subjects: { title: 'Бүртгүүлсэн хичээл', type: 'text' },
        placeName: { title: 'Шалгалтын байр', type: 'text' },
        examDate: { title: 'Шалгалт өгөх огноо', type: 'date' },
        seatNumber: { title: 'Суудал', type: 'text' },
      },
    },
    script: {
      code: 'ASSUMED-mongol-script-exam',
      name: 'MongolScriptExam',
      title: 'Монгол хэл, бичгийн шалгалтын дүн',
      law: { act: 'Монгол хэлний тухай хууль' },
      assumed: true,
      fields: {
        levelName: { title: 'Түвшин', type: 'text' },
        score: { title: 'Оноо', type: 'number' },
        certificateNumber: { title: 'Батламжийн дугаар', type: 'text' },
        examDate: { title: 'Шалгалт өгсөн огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
