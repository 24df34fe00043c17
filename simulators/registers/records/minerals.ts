import { type Answers, debts, list, record } from '../synthetic.ts'

export const minerals: Answers = {
  ...list('ASSUMED-mineral-licences', 0.6, 2, (draw) => ({
    licenceNumber: `${draw.one(['XV', 'MV'])}-0${draw.digits(5)}`,
    kind: draw.one(['хайгуул', 'ашиглалт']),
    areaName: draw.one(['Зүүн хөндий', 'Улаан овоо', 'Хар толгой']),
    areaHa: draw.whole(25, 9000),
    expireDate: draw.day(2027, 2040),
  })),
  ...record('ASSUMED-mineral-licence', 0.95, (draw, { inputs }) => ({
    licenceNumber: inputs.licenceNumber ?? '',
    holder: draw.one(['Зүүн хөндий майнинг ХХК', 'Говийн эрдэс ХХК']),
    mineral: draw.one(['алт', 'зэс', 'нүүрс', 'жонш']),
    areaHa: draw.whole(25, 9000),
    issuedDate: draw.day(2014, 2022),
    expireDate: draw.day(2027, 2040),
    pledged: draw.chance(0.2),
    dispute: draw.chance(0.1),
    feeOwed: draw.chance(0.2) ? draw.money(100_000, 4_000_000) : 0,
  })),
  ...debts('ASSUMED-mineral-fees', {
    pay: 'ASSUMED-pay-mineral-fees',
    amount: 'amount',
    owed: list('ASSUMED-mineral-fees', 0.5, 2, (draw) => ({
      licenceNumber: `XV-0${draw.digits(5)}`,
      year: '2026',
      amount: draw.money(300_000, 9_000_000),
    })),
  }),
  ...list('ASSUMED-mineral-pledges', 0.4, 1, (draw) => ({
    pledgeNumber: `Б-${draw.digits(5)}`,
    bank: draw.one(['Хаан банк', 'Голомт банк']),
    registeredDate: draw.day(2022, 2025),
  })),
  ...list('ASSUMED-fuel-stations', 0.5, 1, (draw, { life }) => ({
    stationNumber: `ШТС-${draw.digits(4)}`,
    address: life.home.street,
    permitUntil: draw.day(2027, 2029),
  })),
}
