import { type Answers, list, record } from '../synthetic.ts'

const bodies = ['Сангийн яам', 'Баянзүрх дүүргийн Засаг даргын Тамгын газар'] as const
const positions = ['Мэргэжилтэн', 'Ахлах мэргэжилтэн', 'Нягтлан бодогч'] as const

export const service: Answers = {
  ...record(
    'ASSUMED-civil-servant',
    ({ life }) => life.work !== undefined,
    ({ day, one }, { life }) => ({
      organisation: life.work?.employer ?? '',
      position: one(positions),
      rankName: one(['Дэс түшмэл', 'Ахлах түшмэл']),
      sinceDate: day(2010, 2020),
    }),
  ),
  ...list('ASSUMED-civil-service-exams', 0.6, 2, ({ day, one, whole }) => ({
    examName: one(['Төрийн албаны ерөнхий шалгалт', 'Төрийн албаны тусгай шалгалт']),
    examDate: day(2023, 2026),
    score: whole(60, 98),
    rank: whole(1, 30),
  })),
  ...list('ASSUMED-vacancies', 0.8, 3, ({ digits, one }) => ({
    vacancyNumber: `СОТ-${digits(5)}`,
    organisation: one(bodies),
    position: one(positions),
  })),
  ...record('ASSUMED-vacancy', 0.9, ({ day, one }) => ({
    organisation: one(bodies),
    position: one(positions),
    closingDate: day(2027, 2027),
  })),
}
