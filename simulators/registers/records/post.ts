import { type Answers, debts, list, record } from '../synthetic.ts'

export const post: Answers = {
  ...record('ASSUMED-post-box', 0.5, (draw) => ({
    boxNumber: draw.digits(4),
    branch: draw.one(['Төв шуудан', 'Сансар салбар']),
    postCode: `1${draw.digits(4)}`,
    untilDate: draw.day(2026, 2027),
  })),
  ...list('ASSUMED-post-items', 0.6, 3, (draw) => ({
    itemNumber: `RR${draw.digits(9)}CN`,
    fromCountry: draw.one(['Хятад', 'Солонгос', 'АНУ']),
    arrivedDate: draw.day(2026, 2026),
    branch: draw.one(['Төв шуудан', 'Дархан салбар']),
  })),
  ...debts('ASSUMED-post-rents', {
    pay: 'ASSUMED-pay-post-rents',
    amount: 'amount',
    owed: list('ASSUMED-post-rents', 0.4, 2, (draw) => ({
      boxNumber: draw.digits(4),
      period: draw.one(['2026 оны 1-р хагас', '2026 оны 2-р хагас']),
      amount: draw.money(12_000, 36_000),
    })),
  }),
}
