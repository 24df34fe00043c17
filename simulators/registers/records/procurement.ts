import { type Answers, list, record } from '../synthetic.ts'

const tenders = ['Сургуулийн барилга', 'Эмийн нийлүүлэлт', 'Замын засвар', 'Компьютер худалдан авах']

export const procurement: Answers = {
  ...list(
    'ASSUMED-open-tenders',
    () => true,
    4,
    ({ digits, one }) => ({
      tenderNumber: `ТХ/2026${digits(5)}`,
      tenderName: one(tenders),
      clientName: one(['Боловсрол, шинжлэх ухааны яам', 'Дархан-Уул аймаг']),
      closingDate: '2026-12-15',
    }),
  ),
  ...list('ASSUMED-tender-bids', 0.5, 3, ({ digits, one, day }) => ({
    tenderNumber: `ТХ/2026${digits(5)}`,
    tenderName: one(tenders),
    resultName: one(['шалгарсан', 'татгалзсан']),
    decidedDate: day(2025, 2026),
  })),
  ...record('ASSUMED-restricted-bidders', 0.8, (_, { today }) => ({
    statusName: 'хязгаарлалтгүй',
    checkedDate: today,
  })),
}
