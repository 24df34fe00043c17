import { type Answers, debts, list, record } from '../synthetic.ts'

export const housing: Answers = {
  ...record('ASSUMED-housing-application', 0.4, (draw) => ({
    applicationNumber: `ТО-${draw.digits(6)}`,
    programme: draw.one(['түрээслээд өмчлөх', 'урт хугацаат зээл']),
    queue: draw.whole(20, 4000),
    registeredDate: draw.day(2022, 2025),
  })),
  ...record('ASSUMED-housing-contract', 0.5, (draw) => ({
    contractNumber: `ОС-${draw.digits(6)}`,
    kind: draw.one(['түрээс', 'түрээслээд өмчлөх']),
    address: draw.one(['Буянт-Ухаа 1, 12-р байр', 'Буянт-Ухаа 2, 31-р байр']),
    rooms: draw.whole(1, 3),
    startDate: draw.day(2020, 2024),
    monthly: draw.money(180_000, 650_000),
  })),
  ...debts('ASSUMED-state-housing-debts', {
    pay: 'ASSUMED-pay-state-housing',
    amount: 'amount',
    owed: list('ASSUMED-state-housing-debts', 0.5, 2, (draw) => ({
      contractNumber: `ОС-${draw.digits(6)}`,
      month: `2026 оны ${draw.whole(8, 11)}-р сар`,
      amount: draw.money(180_000, 650_000),
    })),
  }),
}
