import { type Answers, list, record } from '../synthetic.ts'

export const military: Answers = {
  ...record(
    'ASSUMED-military-record',
    ({ life }) => life.sex === 'male',
    ({ day, digits, one }) => ({
      bookNumber: `ЦҮ-${digits(6)}`,
      registeredDate: day(2012, 2022),
      unitName: one(['Сүхбаатар дүүргийн цэргийн штаб', 'Хан-Уул дүүргийн цэргийн штаб']),
      statusName: one(['Бэлтгэл үүрэгтэн', 'Татагдаагүй']),
    }),
  ),
  ...record('ASSUMED-military-service', 0.6, ({ day, one }) => ({
    unitName: one(['Зэвсэгт хүчний 014 дүгээр анги', 'Зэвсэгт хүчний 016 дугаар анги']),
    formName: 'Биеэр хаасан',
    startDate: day(2004, 2012),
    endDate: day(2013, 2014),
    rankName: one(['Ахлагч', 'Түрүүч']),
  })),
  ...list('ASSUMED-peace-missions', 0.5, 2, ({ day, one }) => ({
    missionName: 'НҮБ-ын энхийг дэмжих ажиллагаа',
    countryName: one(['Өмнөд Судан', 'Афганистан', 'Ливан']),
    startDate: day(2015, 2018),
    endDate: day(2019, 2022),
  })),
}
