import { ageOf } from '../age.ts'
import { type Answers, list, record } from '../synthetic.ts'

export const family: Answers = {
  ...record('WS100165', 0.4, (made) => ({
    guardianName: made.one(['Дорж Оюун', 'Бат Сүрэн', 'Цэрэн Долгор']),
    decisionNumber: `А/${made.digits(3)}`,
    decisionDate: made.day(2018, 2025),
    fullOrphan: made.chance(0.7),
  })),
  ...record(
    'ASSUMED-child-rider',
    (asked) => ageOf(asked) < 16 && asked.life.sex === 'male',
    (made) => ({
      riderNumber: `УХ-${made.digits(4)}`,
      insuredUntil: made.day(2027, 2027),
      examinedDate: made.day(2026, 2026),
    }),
  ),
  ...list(
    'ASSUMED-child-camps',
    () => true,
    4,
    (made) => ({
      shiftCode: `Э-${made.digits(4)}`,
      campName: made.one(['Найрамдал', 'Баянголын зуслан', 'Дархан нарлаг зуслан']),
      startDate: made.day(2027, 2027),
      freePlaces: made.whole(3, 60),
    }),
  ),
  ...list('ASSUMED-protection-cases', 0.3, 2, (made) => ({
    serviceName: made.one(['Сэтгэл зүйн зөвлөгөө', 'Түр хамгаалах байр', 'Эмнэлгийн тусламж']),
    startDate: made.day(2023, 2026),
    workerName: made.one(['Нийгмийн ажилтан Сараа', 'Нийгмийн ажилтан Болд']),
  })),
}
