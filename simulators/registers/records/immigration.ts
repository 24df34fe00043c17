import { type Answers, debts, list, record, takes } from '../synthetic.ts'

export const immigration: Answers = {
  ...record('WS101119', 0.5, ({ day, digits, one }) => ({
    residentNum: `RF${digits(7)}`,
    residentType: one(['Хөдөлмөр эрхлэх', 'Гэр бүл', 'Суралцах']),
    countryName: one(['Бүгд Найрамдах Солонгос Улс', 'Япон Улс', 'Оросын Холбооны Улс']),
    passportNum: `M${digits(8)}`,
    issiedDate: day(2025, 2025),
    expiedDate: day(2027, 2027),
    resideAddress: 'Улаанбаатар, Сүхбаатар дүүрэг, 1 дүгээр хороо',
  })),
  ...record('WS100163', 0.6, ({ day, digits, one, whole }) => ({
    visaNum: digits(8),
    visaCategory: one(['K1', 'B2', 'C4']),
    visaEntries: one(['Нэг удаа', 'Олон удаа']),
    visaStayDays: String(whole(1, 3) * 30),
    visaValidDate: day(2027, 2027),
    inviterOrgName: one(['Өнөр хэвлэх ХХК', 'Номин холдинг ХХК']),
  })),
  ...list('WS100151', 0.6, 2, ({ day, one }) => ({
    resideAimagCity: 'Улаанбаатар',
    resideDistrict: one(['Сүхбаатар', 'Баянзүрх', 'Хан-Уул']),
    resideAddress: 'Энхтайваны өргөн чөлөө, 5 тоот',
    inviterName: one(['Бат', 'Номин холдинг ХХК']),
    leaveDate: day(2024, 2026),
  })),
  ...list('WS100154', 0.2, 1, ({ day }) => ({
    prohibitionStartDate: day(2024, 2025),
    prohibittionEndDate: day(2028, 2030),
    violationType: 'Визийн хугацаа хэтрүүлсэн',
    violationLaw: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль',
  })),
  ...debts('WS100152', {
    pay: 'ASSUMED-pay-immigration-penalties',
    amount: 'penaltyAmount',
    owed: list('WS100152', 0.4, 1, ({ day, digits, money }) => ({
      penaltyNum: `ГИХ-${digits(6)}`,
      violationDate: day(2026, 2026),
      violationType: 'Хугацаандаа бүртгүүлээгүй',
      violationLaw: 'Зөрчлийн тухай хууль 15.3',
      penaltyAmount: money(100_000, 500_000, 50_000),
    })),
  }),
  ...record('WS100169', 0.3, ({ day }) => ({ status: true, leavingDate: day(2005, 2022) })),
  ...record('WS100170', 0.3, ({ day }) => ({ status: true, recoverDate: day(2010, 2024) })),
  ...record('WS100198', 0.4, ({ day }) => ({ residentType: 'Хөрөнгө оруулагч', expireDate: day(2027, 2029) })),
  ...list('WS101104', 0.7, 2, ({ digits, one }) => ({
    visaLisenceNumber: `ВЗ-${digits(6)}`,
    lastName: one(['KIM', 'TANAKA', 'IVANOV']),
    firstName: one(['MINJUN', 'HARUTO', 'ALEKSEI']),
    countryName: one(['Бүгд Найрамдах Солонгос Улс', 'Япон Улс', 'Оросын Холбооны Улс']),
    passportNumber: `M${digits(8)}`,
  })),
  ...takes('WS100177'),
}
