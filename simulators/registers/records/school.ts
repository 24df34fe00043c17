import { country } from '../../../mongolia/country.ts'
import type { Asked } from '../answers.ts'
import { type Answers, list, record, takes } from '../synthetic.ts'

const schools = ['5-р сургууль', '14-р сургууль', '65-р сургууль', '107-р сургууль']
const kindergartens = ['33-р цэцэрлэг', '112-р цэцэрлэг', '247-р цэцэрлэг']

/** Those whose age lies in between, both included. */
function aged(from: number, to: number): (asked: Asked) => boolean {
  return ({ life, today }) => {
    const born = country.registerNumber.birthDate(life.registerNumber) ?? '1900-01-01'
    const age = Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0)
    return age >= from && age <= to
  }
}

export const school: Answers = {
  ...record('WS101124', aged(6, 18), ({ one, whole }) => ({
    schoolName: one(schools),
    academicLevelName: `${whole(1, 12)}-р анги`,
    academicYearFrom: '2026',
    academicYearTo: '2027',
  })),
  ...record('WS400102', aged(2, 5), ({ one }) => ({
    schoolName: one(kindergartens),
    academicLevelName: one(['бага бүлэг', 'дунд бүлэг', 'ахлах бүлэг', 'бэлтгэл бүлэг']),
    academicYearFrom: '2026',
    academicYearTo: '2027',
  })),
  ...record('WS400105', aged(2, 5), ({ one, day }) => ({
    institutionName: one(kindergartens),
    admitAcademicYear: '2026-2027',
    requestStatusName: 'хүлээн авсан',
    responseStatusName: one(['элссэн', 'хүлээгдэж байна']),
    responseStatusDate: day(2026, 2026),
  })),
  ...takes('WS400104'),
  ...takes('ASSUMED-assign-school'),
  ...list(
    'ASSUMED-kindergartens-near',
    () => true,
    4,
    ({ digits, one, whole }) => ({
      institutionId: digits(6),
      institutionName: one(kindergartens),
      districtName: one(['Баянзүрх', 'Сонгинохайрхан', 'Хан-Уул']),
      freePlaces: whole(0, 25),
    }),
  ),
  ...list(
    'ASSUMED-schools-near',
    () => true,
    3,
    ({ digits, one, whole }) => ({
      institutionId: digits(6),
      institutionName: one(schools),
      districtName: one(['Баянзүрх', 'Сонгинохайрхан', 'Хан-Уул']),
      freePlaces: whole(0, 60),
    }),
  ),
  ...list('ASSUMED-pupil-marks', aged(7, 25), 8, ({ one, whole }) => ({
    lessonName: one(['Монгол хэл', 'Математик', 'Англи хэл', 'Байгалийн ухаан', 'Түүх']),
    yearName: one(['2024-2025', '2025-2026']),
    mark: whole(55, 100),
  })),
  ...record('ASSUMED-teacher', 0.5, ({ digits, one, day, chance }) => ({
    schoolName: one(schools),
    subjectName: one(['Математик', 'Монгол хэл', 'Бага анги', 'Физик']),
    rankName: one(['заах аргач', 'тэргүүлэх', 'зөвлөх']),
    certificateNumber: `БЭ${digits(6)}`,
    certificateUntil: day(2026, 2030),
    workSince: day(2000, 2020),
    isRural: chance(0.5),
  })),
}
