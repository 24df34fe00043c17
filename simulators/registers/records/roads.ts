import { type Answers, debts, list } from '../synthetic.ts'

export const roads: Answers = {
  ...debts('ASSUMED-road-dues', {
    pay: 'ASSUMED-pay-road-dues',
    amount: 'amount',
    owed: list(
      'ASSUMED-road-dues',
      ({ life }) => life.vehicles !== undefined && life.fines === undefined,
      3,
      (draw, { life }) => ({
        plateNumber: life.vehicles?.[0]?.plate ?? '',
        roadName: draw.one(['Улаанбаатар – Дархан', 'Улаанбаатар – Арвайхээр']),
        passDate: draw.day(2026, 2026),
        amount: draw.money(1000, 3000, 500),
      }),
    ),
  }),
  ...list(
    'ASSUMED-road-payments',
    ({ life }) => life.vehicles !== undefined,
    4,
    (draw, { life }) => ({
      paidDate: draw.day(2025, 2026),
      plateNumber: life.vehicles?.[0]?.plate ?? '',
      roadName: draw.one(['Улаанбаатар – Дархан', 'Дархан – Алтанбулаг']),
      paidAmount: draw.money(1000, 3000, 500),
    }),
  ),
}
