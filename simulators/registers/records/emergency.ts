import { type Answers, list, record } from '../synthetic.ts'

export const emergency: Answers = {
  ...list('ASSUMED-fire-incidents', 0.5, 1, ({ day, digits, one }) => ({
    callNumber: `ГТ-${digits(6)}`,
    fireDate: day(2024, 2026),
    place: one(['Улаанбаатар, Сонгинохайрхан', 'Дархан-Уул, Дархан']),
    causeName: one(['Цахилгааны холболт', 'Зуухны гал']),
    unitName: one(['Аврах, гал унтраах 10 дугаар анги', 'Аврах, гал унтраах 27 дугаар анги']),
  })),
  ...list('ASSUMED-disaster-damages', 0.5, 2, ({ day, digits, money, one }) => ({
    actNumber: `А-${digits(5)}`,
    disasterName: one(['Үер', 'Зуд', 'Хүчтэй салхи']),
    disasterDate: day(2023, 2026),
    lossName: one(['Хашаа, байшин', 'Мал', 'Гэр']),
    lossAmount: money(500_000, 20_000_000, 100_000),
  })),
  ...list('ASSUMED-fire-conclusions', 0.7, 2, ({ day, digits, one }) => ({
    number: `ДГ-${digits(5)}`,
    objectName: one(['Оффисын барилга', 'Худалдааны төв', 'Агуулах']),
    issuedDate: day(2024, 2026),
    resultName: one(['Шаардлага хангасан', 'Зөрчлийг арилгах']),
  })),
  ...record('ASSUMED-fire-training', 0.5, ({ day, digits }) => ({
    certificateNumber: `С-${digits(5)}`,
    courseName: 'Галын аюулгүй байдлын ажилтан',
    passedDate: day(2023, 2025),
    expireDate: day(2027, 2028),
  })),
}
