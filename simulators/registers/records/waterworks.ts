import { type Answers, debts, list, record } from '../synthetic.ts'

export const waterworks: Answers = {
  ...record('ASSUMED-water-customer', 0.7, (draw, { life }) => ({
    customerCode: draw.digits(8),
    place: `${life.home.street}, ${life.home.door}`,
    persons: draw.whole(1, 6),
    since: draw.day(2005, 2024),
  })),
  ...list('ASSUMED-water-meters', 0.7, 3, (draw) => ({
    meterNumber: draw.digits(8),
    waterKind: draw.one(['Халуун', 'Хүйтэн']),
    room: draw.one(['Угаалгын өрөө', 'Гал тогоо']),
    sealed: draw.chance(0.8),
    checkUntil: draw.day(2026, 2031),
  })),
  ...debts('ASSUMED-water-bills', {
    pay: 'ASSUMED-pay-water',
    amount: 'amount',
    owed: list('ASSUMED-water-bills', 0.7, 2, (draw) => ({
      month: `2026-${draw.one(['08', '09', '10'])}`,
      cold: draw.whole(2, 15),
      waste: draw.whole(2, 15),
      amount: draw.money(5_000, 30_000, 10),
    })),
  }),
  ...list('ASSUMED-water-usage', 0.7, 6, (draw, { inputs }) => ({
    month: `${inputs.endYear}-${draw.one(['02', '05', '08', '11'])}`,
    cold: draw.whole(2, 15),
    hot: draw.whole(1, 8),
    amount: draw.money(5_000, 30_000, 10),
  })),
}
