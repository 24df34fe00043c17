import { type Answers, debts, list, record } from '../synthetic.ts'

const dues = 'ASSUMED-education-loan-dues'

export const loans: Answers = {
  ...record('ASSUMED-education-loan', 0.5, ({ digits, one, money, day }) => {
    const loanAmount = money(4_000_000, 14_000_000, 100_000)
    return {
      contractNumber: `БЗ-${digits(6)}`,
      institutionName: one(['Монгол Улсын Их Сургууль', 'Хөдөө Аж Ахуйн Их Сургууль']),
      loanAmount,
      balance: Math.round(loanAmount / 2),
      graduationDate: day(2012, 2025),
      statusName: one(['төлөгдөж байна', 'чөлөөлөх хугацаанд']),
    }
  }),
  ...debts(dues, {
    pay: 'ASSUMED-pay-education-loan',
    amount: 'amount',
    owed: list(dues, 0.5, 3, ({ digits, money, day }) => ({
      contractNumber: `БЗ-${digits(6)}`,
      dueDate: day(2026, 2026),
      amount: money(80_000, 240_000),
    })),
  }),
}
