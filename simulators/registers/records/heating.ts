import { type Answers, debts, list, record } from '../synthetic.ts'

export const heating: Answers = {
  ...record('ASSUMED-housing-account', 0.7, (draw, { life }) => ({
    flatCode: draw.digits(7),
    place: `${life.home.street}, ${life.home.door}`,
    square: draw.whole(30, 90),
    persons: draw.whole(1, 5),
    contractor: `${draw.whole(1, 14)}-р контор`,
  })),
  ...debts('ASSUMED-housing-bills', {
    pay: 'ASSUMED-pay-housing',
    amount: 'amount',
    owed: list('ASSUMED-housing-bills', 0.7, 2, (draw) => ({
      month: `2026-${draw.one(['08', '09', '10'])}`,
      heat: draw.money(20_000, 60_000, 100),
      service: draw.money(3_000, 9_000, 100),
      amount: draw.money(70_000, 90_000, 100),
    })),
  }),
  ...list('ASSUMED-housing-payments', 0.7, 6, (draw, { inputs }) => ({
    paidDate: `${inputs.endYear}-${draw.one(['03-05', '06-11', '09-08'])}`,
    month: `${inputs.endYear}-${draw.one(['02', '05', '08'])}`,
    amount: draw.money(40_000, 90_000, 100),
    channel: draw.one(['Банкны апп', 'Касс', 'Төлбөрийн машин']),
  })),
  ...record('ASSUMED-owners-association', 0.7, (draw) => ({
    associationName: draw.one(['Нарлаг хороолол', 'Их тойруу', 'Номин хотхон']),
    chairName: draw.one(['Д. Оюунчимэг', 'Б. Ганзориг', 'С. Мөнхжаргал']),
    monthlyFee: draw.money(8_000, 25_000, 1_000),
    repairFund: draw.money(500_000, 30_000_000, 100_000),
    meetingDate: draw.day(2025, 2026),
  })),
}
