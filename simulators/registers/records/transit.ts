import { type Answers, list, record } from '../synthetic.ts'

export const transit: Answers = {
  ...record('ASSUMED-transit-card', 0.7, (draw) => ({
    cardNumber: draw.digits(10),
    cardKind: draw.one(['Энгийн карт', 'Ахмадын карт', 'Оюутны карт']),
    balance: draw.money(0, 20_000, 500),
    until: draw.day(2026, 2030),
  })),
  ...list('ASSUMED-transit-trips', 0.6, 8, (draw) => ({
    day: draw.day(2026, 2026),
    route: `Ч:${draw.whole(1, 60)}`,
    stop: draw.one(['Их дэлгүүр', 'Сансар', 'Офицер', '5 шар']),
    amount: draw.money(500, 1_000, 500),
  })),
}
