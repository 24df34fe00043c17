import { type Answers, list } from '../synthetic.ts'

const lenders = ['Хаан банк', 'Голомт банк', 'Хас банк', 'Төрийн банк']

export const credit: Answers = {
  ...list('WS100831', 0.6, 3, ({ one, money, day }) => {
    const amount = money(1_000_000, 90_000_000, 500_000)
    return {
      bankName: one(lenders),
      loanType: one(['цалингийн зээл', 'ипотекийн зээл', 'автомашины зээл']),
      amount,
      balance: Math.round(amount / 3),
      className: one(['хэвийн', 'анхаарал хандуулах']),
      dueDate: day(2027, 2040),
    }
  }),
  ...list('ASSUMED-credit-enquiries', 0.7, 4, ({ one, day }) => ({
    orgName: one(lenders),
    purposeName: one(['зээлийн хүсэлт шийдвэрлэх', 'батлан даалт шалгах']),
    askedDate: day(2025, 2026),
  })),
}
