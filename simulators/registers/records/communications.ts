import { type Answers, list, record } from '../synthetic.ts'

export const communications: Answers = {
  ...list('ASSUMED-phone-numbers', 0.8, 3, (draw) => ({
    phoneNumber: `${draw.one(['99', '88', '94', '80'])}${draw.digits(6)}`,
    operator: draw.one(['Мобиком', 'Юнител', 'Скайтел', 'Жи-Мобайл']),
    sinceDate: draw.day(2010, 2025),
  })),
  ...record('ASSUMED-phone-number', 0.95, (draw) => ({
    operator: draw.one(['Мобиком', 'Юнител', 'Скайтел']),
    debt: draw.chance(0.3) ? draw.money(5000, 60_000) : 0,
    bound: draw.chance(0.3),
    boundUntil: draw.day(2027, 2027),
  })),
  ...list('ASSUMED-radio-stations', 0.5, 2, (draw) => ({
    callSign: `JT1${draw.one('ABCD')}${draw.one('XYZ')}`,
    stationKind: draw.one(['Сонирхогчийн', 'Зөөврийн']),
    band: draw.one(['144–146 МГц', '7–7.2 МГц']),
    untilDate: draw.day(2027, 2029),
  })),
  ...record('ASSUMED-communications-licence', 0.7, (draw) => ({
    licenceNumber: `ХХ-${draw.digits(4)}`,
    service: draw.one(['Интернет', 'Кабелийн телевиз', 'Контент']),
    region: draw.one(['Улсын хэмжээнд', 'Улаанбаатар']),
    untilDate: draw.day(2027, 2031),
  })),
  ...list('ASSUMED-domains', 0.5, 2, (draw) => ({
    domainName: draw.one(['jishee.mn', 'ger-buudal.mn', 'malchin.mn']),
    registrar: 'Датаком',
    createdDate: draw.day(2015, 2024),
    untilDate: draw.day(2027, 2028),
  })),
}
