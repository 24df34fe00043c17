import { type Answers, list, record } from '../synthetic.ts'

const courts = ['Баянзүрх, Сүхбаатар, Чингэлтэй дүүргийн шүүх', 'Дархан-Уул аймгийн шүүх'] as const

export const justice: Answers = {
  ...list('ASSUMED-court-cases', 0.6, 2, ({ digits, one }) => ({
    caseNumber: `181/2026/${digits(5)}`,
    courtName: one(courts),
    caseType: one(['Иргэний', 'Захиргааны']),
    roleName: one(['Нэхэмжлэгч', 'Хариуцагч']),
    stageName: one(['Хянаж байгаа', 'Хуралдаан товлосон']),
  })),
  ...list('ASSUMED-court-hearings', 0.6, 2, ({ day, digits, one }) => ({
    caseNumber: `181/2026/${digits(5)}`,
    courtName: one(courts),
    hearingDate: day(2027, 2027),
    hearingTime: one(['09:00', '11:30', '14:00']),
    hallName: `${one(['2', '4', '7'])} дугаар танхим`,
  })),
  ...list('ASSUMED-court-decisions', 0.7, 2, ({ day, digits, one }) => ({
    decisionNumber: `181/ШШ2026/${digits(5)}`,
    courtName: one(courts),
    decisionDate: day(2026, 2026),
  })),
  ...record('ASSUMED-court-decision', 0.9, ({ day, one }, { inputs }) => ({
    decisionNumber: inputs.decisionNumber ?? '',
    courtName: one(courts),
    decisionDate: day(2026, 2026),
    appealUntil: day(2027, 2027),
  })),
  ...list('ASSUMED-stamp-duties', 0.6, 1, ({ day, digits, money }) => ({
    receiptNumber: `УТХ-${digits(6)}`,
    paidDate: day(2025, 2026),
    amount: money(70_000, 400_000, 10_000),
  })),
  ...record('ASSUMED-advocate-licence', 0.3, ({ day, digits }) => ({
    licenceNumber: digits(4),
    grantedDate: day(2010, 2022),
    statusName: 'Хүчинтэй',
  })),
  ...record('ASSUMED-lawyer', 0.4, ({ day, digits, whole }) => ({
    lawyerNumber: digits(5),
    sinceDate: day(2005, 2020),
    creditHours: whole(10, 60),
  })),
  ...list('ASSUMED-investigation-cases', 0.5, 1, ({ digits, one }) => ({
    caseNumber: `2603${digits(6)}`,
    unitName: one(['Баянзүрх дүүргийн цагдаагийн хэлтэс', 'Дархан-Уул аймгийн цагдаагийн газар']),
    stageName: one(['Шалгаж байна', 'Прокурорт шилжүүлсэн', 'Түдгэлзүүлсэн']),
    prosecutorOffice: one(['Нийслэлийн прокурорын газар', 'Дархан-Уул аймгийн прокурорын газар']),
  })),
  ...record('ASSUMED-rehabilitation', 0.5, ({ day, digits, one }) => ({
    victimName: one(['Лувсан', 'Дашдорж', 'Чойжилжав']),
    kinship: one(['Өвөө', 'Элэнц']),
    rehabilitatedDate: day(1991, 2004),
    decreeNumber: digits(4),
  })),
}
