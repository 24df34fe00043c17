import { type Answers, debts, list, record } from '../synthetic.ts'

export const court: Answers = {
  ...debts('WS100126', {
    pay: 'ASSUMED-pay-court-debts',
    amount: 'tollBalance',
    owed: {
      WS100126: ({ life }) =>
        life.courtDebts?.map(({ number, date, value, balance, travelBan }) => ({
          decisionNum: number,
          decisionDate: date,
          tollValue: value,
          tollBalance: balance,
          travelBan,
        })),
    },
  }),
  ...list('WS100323', 0.4, 1, ({ day, digits, money }) => {
    const value = money(2_000_000, 30_000_000, 100_000)
    return {
      decisionNum: `181/ШШ2025/${digits(5)}`,
      decisionDate: day(2024, 2025),
      caseStatusName: 'Ажиллагаа явагдаж байгаа',
      tollValue: value,
      tollBalance: value / 2,
    }
  }),
  ...record('WS101107', 0.3, ({ day, one }) => ({
    prison: one(['Хорих 413 дугаар анги', 'Хорих 421 дүгээр анги']),
    releasedDate: day(2012, 2022),
    releaseType: one(['Хугацаа дууссан', 'Хугацаанаас өмнө тэнсэн суллагдсан']),
    conditionCase: 'Хязгаарлалтгүй',
  })),
  ...list('ASSUMED-court-auctions', 0.7, 3, ({ day, digits, money, one }) => ({
    auctionNumber: `ДХ-${digits(5)}`,
    propertyName: one(['Орон сууц, 48 м²', 'Авто машин, Toyota Prius', 'Газар, 700 м²']),
    startPrice: money(8_000_000, 120_000_000, 500_000),
    auctionDate: day(2027, 2027),
  })),
}
