import { ageOf } from '../age.ts'
import type { Asked } from '../answers.ts'
import { type Answers, debts, list, record, takes } from '../synthetic.ts'

const isOld = (asked: Asked) => ageOf(asked) >= 60
const hasWorked = ({ life }: Asked) => life.work !== undefined
const departments = ['Хан-Уул дүүрэг', 'Баянзүрх дүүрэг', 'Дархан-Уул аймаг', 'Баян-Өлгий аймаг']
const hospitals = ['Улсын нэгдүгээр төв эмнэлэг', 'Дүүргийн нэгдсэн эмнэлэг', 'Аймгийн нэгдсэн эмнэлэг']

export const insurance: Answers = {
  ...record(
    'WS100512',
    () => true,
    (_, { life, today }) => ({ insured: life.work !== undefined && life.work.to >= Number(today.slice(0, 4)) }),
  ),
  ...record(
    'ASSUMED-insured-months',
    (asked) => ageOf(asked) >= 18,
    (made, asked) => ({
      pensionMonths: isOld(asked) ? made.whole(240, 400) : made.whole(30, 320),
      benefitMonths: made.whole(8, 120),
      benefitLastMonths: made.whole(3, 24),
      unemploymentMonths: made.whole(12, 120),
      unemploymentLastMonths: made.whole(4, 36),
    }),
  ),
  ...list(
    'WS100507',
    (asked) => hasWorked(asked) || isOld(asked),
    1,
    (made, { life }) => ({
      orgName: life.work?.employer ?? 'Дархан цемент ХК',
      aimagName: made.one(departments),
      startDate: `${life.work?.from ?? 1975}-09-01`,
      ...(life.work && life.work.to >= 2026 ? {} : { endDate: `${life.work?.to ?? 2007}-06-30` }),
    }),
  ),
  ...list('WS100510', hasWorked, 3, (made) => {
    const salary = made.money(9_000_000, 30_000_000)
    return {
      year: String(made.whole(2019, 2025)),
      salary,
      contribution: Math.round(salary * 0.17),
      balance: made.money(5_000_000, 60_000_000),
    }
  }),
  ...list('WS100511', 0.6, 3, (made) => ({
    year: String(made.whole(2021, 2025)),
    months: made.whole(9, 12),
    insuredCount: made.whole(2, 60),
    contribution: made.money(3_000_000, 90_000_000),
    debt: made.chance(0.3) ? made.money(100_000, 4_000_000) : 0,
  })),
  ...record('WS100518', isOld, (made) => ({
    pensionType: 'Өндөр насны тэтгэвэр',
    pensionStartDate: made.day(2005, 2020),
    pensionOffice: made.one(departments),
  })),
  ...list('WS100502', isOld, 2, (made) => ({
    year: String(made.whole(2024, 2025)),
    pensionType: 'Өндөр насны тэтгэвэр',
    months: 12,
    amount: made.money(6_000_000, 14_000_000),
  })),
  ...record('WS100564', isOld, (made) => ({
    fileNumber: `ӨН-${made.digits(6)}`,
    insuredYears: made.whole(20, 38),
    averageSalary: made.money(700_000, 1_800_000),
    pensionAmount: made.money(500_000, 1_100_000),
    startDate: made.day(2005, 2020),
  })),
  ...record('WS100566', 0.3, (made) => ({
    fileNumber: `ХЧ-${made.digits(6)}`,
    lossPercent: made.whole(5, 9) * 10,
    cause: made.one(['Ердийн өвчин', 'Ахуйн осол']),
    pensionAmount: made.money(400_000, 900_000),
    untilDate: made.day(2027, 2029),
  })),
  ...record('WS100567', 0.3, (made, { life }) => ({
    fileNumber: `ТА-${made.digits(6)}`,
    caregiverName: life.patronymic,
    caregiverDiedOn: made.day(2015, 2024),
    dependants: made.whole(1, 3),
    pensionAmount: made.money(300_000, 800_000),
  })),
  ...record('WS100532', 0.45, (made) => ({
    actNumber: `МК-${made.digits(5)}`,
    lossPercent: made.whole(3, 9) * 10,
    cause: made.one(['Ердийн өвчин', 'Ахуйн осол']),
    startDate: made.day(2024, 2025),
    endDate: made.day(2027, 2028),
  })),
  ...list('WS100548', 0.5, 2, (made) => ({
    medicalCertnumber: `ЭМ${made.digits(8)}`,
    hospitalName: made.one(hospitals),
    reasonName: made.one(['Ердийн өвчин', 'Ахуйн осол', 'Асаргаа']),
    startDate: made.day(2026, 2026),
    endDate: made.day(2026, 2026),
    treatedDays: made.whole(4, 20),
  })),
  ...list(
    'WS100550',
    ({ life }) => life.sex === 'female',
    1,
    (made) => ({
      medicalCertnumber: `ЖА${made.digits(8)}`,
      hospitalName: made.one(hospitals),
      startDate: '2026-10-12',
      endDate: '2027-02-12',
    }),
  ),
  ...takes('WS100549'),
  ...takes('WS100551'),
  ...takes('WS100553'),
  ...list('WS100552', 0.2, 1, (made) => ({
    requestDate: made.day(2021, 2023),
    dismissalDate: made.day(2020, 2020),
    statusName: 'Тэтгэмж олгосон',
  })),
  ...record(
    'ASSUMED-deceased-insured',
    () => true,
    (made) => ({ insuredMonths: made.whole(0, 320), wasPensioner: made.chance(0.5) }),
  ),
  ...record(
    'WS100563',
    () => true,
    (made) => ({ received: made.chance(0.2) }),
  ),
  ...record('WS100527', 0.6, (made) => {
    const income = made.money(792_000, 3_000_000)
    return {
      contractNumber: `СД-${made.digits(6)}`,
      beginDate: '2026-01-01',
      endDate: '2026-12-31',
      income,
      fee: Math.round(income * 0.135),
    }
  }),
  ...debts('ASSUMED-voluntary-due', {
    pay: 'WS100528',
    amount: 'amount',
    owed: list('ASSUMED-voluntary-due', 0.6, 3, (made) => ({
      period: `2026.${made.whole(1, 10)}`,
      amount: made.money(90_000, 240_000),
    })),
  }),
  ...record('WS100560', 0.3, (made) => ({
    bankName: made.one(['Хаан банк', 'Төрийн банк', 'Голомт банк']),
    bankAccount: made.digits(10),
    registeredDate: made.day(2021, 2022),
  })),
  ...takes('WS100561'),
  ...list('ASSUMED-work-injuries', hasWorked, 1, (made, { life }) => ({
    actNumber: `ҮО-${made.digits(4)}`,
    accidentDate: made.day(2025, 2026),
    orgName: life.work?.employer ?? '',
  })),
}
