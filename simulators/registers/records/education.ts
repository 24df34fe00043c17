import { type Answers, list, record } from '../synthetic.ts'

const universities = ['Монгол Улсын Их Сургууль', 'Шинжлэх Ухаан, Технологийн Их Сургууль', 'Боловсролын Их Сургууль']
const programmes = ['Нягтлан бодох бүртгэл', 'Барилгын инженер', 'Эрх зүй', 'Багш, физик']
const degrees = ['бакалавр', 'магистр']

export const education: Answers = {
  ...list('WS100155', 0.6, 2, ({ one, whole }) => ({
    institutionName: one(universities),
    programName: one(programmes),
    dergeeName: one(degrees),
    conferYear: String(whole(1995, 2025)),
  })),
  ...record('WS100130', 0.6, ({ digits, one, whole }) => ({
    orgName: one(['Нийслэлийн 5-р сургууль', 'Дарханы 2-р сургууль', 'Хатгал сумын сургууль']),
    degreeNumber: `БД${digits(8)}`,
    year: String(whole(1990, 2025)),
  })),
  ...record('WS100131', 0.7, ({ digits, one, whole }) => ({
    orgName: one(['Нийслэлийн 5-р сургууль', 'Дарханы 2-р сургууль', 'Хатгал сумын сургууль']),
    degreeNumber: `СБ${digits(8)}`,
    year: String(whole(1988, 2023)),
  })),
  ...record('WS101126', 0.5, ({ one, whole }) => {
    const entry = whole(2022, 2026)
    return {
      schoolName: one(universities),
      educationName: one(programmes),
      educationLevelName: one(degrees),
      entryAcademicYear: `${entry}-${entry + 1}`,
      academicYearTo: String(entry + 4),
    }
  }),
  ...list('ASSUMED-foreign-diplomas', 0.4, 1, ({ digits, one, day }) => ({
    decisionNumber: `ГД-${digits(5)}`,
    institutionName: one(['Сөүлийн Их Сургууль', 'Берлиний Техникийн Их Сургууль']),
    countryName: one(['БНСУ', 'Герман']),
    degreeName: one(degrees),
    decisionDate: day(2018, 2026),
  })),
  ...list('ASSUMED-science-degrees', 0.4, 2, ({ digits, one, day }) => ({
    degreeName: one(['Доктор (Ph.D)', 'Дэд профессор', 'Профессор']),
    fieldName: one(['Эдийн засаг', 'Анагаах ухаан', 'Түүх']),
    decisionNumber: `ЭЗ-${digits(4)}`,
    decisionDate: day(2005, 2026),
  })),
}
