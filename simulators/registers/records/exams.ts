import { type Answers, list, record } from '../synthetic.ts'

const subjects = ['Математик', 'Монгол хэл', 'Англи хэл', 'Физик', 'Нийгэм судлал']

export const exams: Answers = {
  ...list('WS400101', 0.5, 4, ({ one, whole }) => {
    const percent = whole(30, 98)
    return {
      lessonName: one(subjects),
      actualScore: percent,
      percentCore: percent,
      scaleScore: 200 + percent * 6,
      examDate: one(['2024-06-24', '2025-06-23', '2026-06-22']),
    }
  }),
  ...record('ASSUMED-exam-registration', 0.5, ({ digits, one, whole }) => ({
    registrationNumber: digits(8),
    subjects: `${one(subjects)}, Монгол хэл`,
    placeName: one(['Шалгалтын 3-р байр', 'Шалгалтын 11-р байр']),
    examDate: '2027-06-21',
    seatNumber: String(whole(1, 200)),
  })),
  ...record('ASSUMED-mongol-script-exam', 0.6, ({ digits, one, whole, day }) => ({
    levelName: one(['анхан шат', 'дунд шат', 'ахисан шат']),
    score: whole(60, 100),
    certificateNumber: `МБ${digits(7)}`,
    examDate: day(2022, 2026),
  })),
}
