import { type Answers, list, record } from '../synthetic.ts'

export const disability: Answers = {
  ...record('ASSUMED-disability-record', 0.5, (made) => ({
    disabilityType: made.one(['Хөдөлгөөний', 'Харааны', 'Сонсголын', 'Хэл ярианы', 'Хавсарсан']),
    lossPercent: made.whole(4, 10) * 10,
    determinedDate: made.day(2020, 2025),
    endDate: made.day(2027, 2030),
    carerNeeded: made.chance(0.4),
  })),
  ...record('ASSUMED-disability-card', 0.4, (made) => ({
    cardNumber: `ХБ${made.digits(7)}`,
    issueDate: made.day(2021, 2024),
    expireDate: made.day(2026, 2028),
  })),
  ...list('WS100524', 0.4, 2, (made) => ({
    supplyName: made.one(['Тэргэнцэр', 'Сонсголын аппарат', 'Таяг', 'Ортопед гутал']),
    givenDate: made.day(2021, 2024),
    nextDate: made.day(2026, 2028),
  })),
}
