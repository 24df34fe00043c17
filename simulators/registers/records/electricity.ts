import { type Answers, debts, list, record } from '../synthetic.ts'

const place = (life: { home: { street: string; door: string } }) => `${life.home.street}, ${life.home.door}`

export const electricity: Answers = {
  ...record('ASSUMED-electricity-customer', 0.7, (draw, { life }) => ({
    customerCode: draw.digits(9),
    contractNumber: `Ц-${draw.digits(6)}`,
    place: place(life),
    tariff: draw.one(['Ахуйн, нэг тарифтай', 'Ахуйн, өдөр шөнийн тарифтай']),
    capacity: draw.whole(3, 12),
    since: draw.day(2008, 2024),
  })),
  ...record('ASSUMED-electricity-meter', 0.7, (draw) => ({
    meterNumber: draw.digits(8),
    meterKind: draw.one(['Ухаалаг тоолуур', 'Электрон тоолуур']),
    checked: draw.day(2018, 2024),
    checkUntil: draw.day(2026, 2032),
  })),
  ...debts('ASSUMED-electricity-bills', {
    pay: 'ASSUMED-pay-electricity',
    amount: 'amount',
    owed: list('ASSUMED-electricity-bills', 0.8, 2, (draw) => ({
      month: `2026-${draw.one(['08', '09', '10'])}`,
      customerCode: draw.digits(9),
      used: draw.whole(80, 400),
      amount: draw.money(15_000, 90_000, 10),
    })),
  }),
  ...list('ASSUMED-electricity-usage', 0.8, 6, (draw, { inputs }) => ({
    month: `${inputs.endYear}-${draw.one(['01', '04', '07', '10'])}`,
    dayUse: draw.whole(60, 250),
    nightUse: draw.whole(20, 300),
    amount: draw.money(12_000, 90_000, 10),
  })),
  ...list('ASSUMED-planned-outages', 0.5, 2, (draw) => ({
    day: '2026-11-28',
    hours: draw.one(['09:00–13:00', '10:00–17:00']),
    reason: draw.one(['Шугамын засвар', 'Дэд станцын үзлэг']),
  })),
}
