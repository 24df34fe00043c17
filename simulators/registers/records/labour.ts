import { type Answers, debts, list, record, takes } from '../synthetic.ts'

const jobs = ['Худалдагч', 'Жолооч', 'Нягтлан бодогч', 'Тогооч', 'Гагнуурчин', 'Оёдолчин']
const schools = ['Улаанбаатар дахь политехникийн коллеж', 'Дархан дахь мэргэжлийн сургалтын төв', 'Зэт сургалтын төв']

export const labour: Answers = {
  ...record(
    'ASSUMED-job-seeker',
    ({ life }) => life.work === undefined && life.registerNumber < 'У',
    (made) => ({
      seekerNumber: `АХ-${made.digits(6)}`,
      registeredDate: made.day(2025, 2026),
      statusName: 'Идэвхтэй',
      profession: made.one(jobs),
      officeName: made.one(['Баянзүрх дүүрэг', 'Сонгинохайрхан дүүрэг', 'Дархан-Уул аймаг']),
    }),
  ),
  ...takes('ASSUMED-register-seeker'),
  ...list(
    'ASSUMED-job-vacancies',
    () => true,
    5,
    (made) => ({
      vacancyNumber: `АБ-${made.digits(5)}`,
      orgName: made.one(['Номин холдинг ХХК', 'Өнөр хэвлэх ХХК', 'Говь ХК', 'Улаанбаатар төмөр зам']),
      jobTitle: made.one(jobs),
      salary: made.money(900_000, 2_500_000, 50_000),
      place: made.one(['Улаанбаатар', 'Дархан', 'Эрдэнэт']),
    }),
  ),
  ...list(
    'ASSUMED-labour-courses',
    () => true,
    4,
    (made) => ({
      courseCode: `С-${made.digits(4)}`,
      courseName: made.one(['Тогооч', 'Оёдолчин', 'Гагнуурчин', 'Үсчин', 'Хүнд машины оператор']),
      schoolName: made.one(schools),
      startDate: made.day(2027, 2027),
    }),
  ),
  ...list('ASSUMED-labour-courses-taken', 0.5, 2, (made) => ({
    courseName: made.one(['Тогооч', 'Оёдолчин', 'Гагнуурчин', 'Үсчин']),
    schoolName: made.one(schools),
    finishedDate: made.day(2019, 2025),
    certificateNumber: `Г-${made.digits(6)}`,
  })),
  ...list('ASSUMED-foreign-workers', 0.5, 2, (made) => ({
    permitNumber: `ГА-${made.digits(5)}`,
    workerName: made.one(['Wang Lei', 'Kim Min-jun', 'Ivan Petrov', 'Tanaka Yuki']),
    orgName: made.one(['Номин холдинг ХХК', 'Өнөр хэвлэх ХХК']),
    endDate: made.day(2026, 2027),
  })),
  ...debts('ASSUMED-foreign-place-debts', {
    pay: 'ASSUMED-pay-foreign-place',
    amount: 'amount',
    owed: list('ASSUMED-foreign-place-debts', 0.5, 2, (made) => ({
      permitNumber: `ГА-${made.digits(5)}`,
      period: `2026.${made.whole(1, 10)}`,
      amount: 1_584_000,
    })),
  }),
  ...debts('ASSUMED-quota-debts', {
    pay: 'ASSUMED-pay-quota',
    amount: 'amount',
    owed: list('ASSUMED-quota-debts', 0.4, 2, (made) => {
      const missing = made.whole(1, 3)
      return {
        orgName: made.one(['Номин холдинг ХХК', 'Өнөр хэвлэх ХХК']),
        period: `2026 оны ${made.whole(1, 3)}-р улирал`,
        missing,
        amount: missing * 2_376_000,
      }
    }),
  }),
}
