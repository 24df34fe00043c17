import { type Answers, list } from '../synthetic.ts'

const sports = ['Үндэсний бөх', 'Жүдо', 'Сур харваа', 'Хөнгөн атлетик', 'Шатар']

export const sport: Answers = {
  ...list('ASSUMED-sport-titles', 0.5, 2, ({ digits, one, day }) => ({
    titleName: one(['спортын 2-р зэрэг', 'спортын мастер', 'дэд мастер']),
    sportName: one(sports),
    decisionNumber: `А/${digits(3)}`,
    decisionDate: day(2005, 2026),
  })),
  ...list('ASSUMED-sport-medals', 0.5, 4, ({ one, day }) => ({
    competitionName: one(['Улсын аварга шалгаруулах тэмцээн', 'Азийн аварга шалгаруулах тэмцээн']),
    medalName: one(['алт', 'мөнгө', 'хүрэл']),
    eventDate: day(2010, 2026),
  })),
}
