import { type Answers, list, record } from '../synthetic.ts'

export const shipping: Answers = {
  ...list(
    'ASSUMED-ships',
    ({ life }) => life.home.division.startsWith('67') || life.sex === 'female',
    2,
    (draw) => ({
      boardNumber: `М${draw.digits(3)}`,
      shipName: draw.one(['Далай ээж', 'Хатгал', 'Сүхбаатар']),
      shipKind: draw.one(['моторт завь', 'жуулчны хөлөг']),
      lake: draw.one(['Хөвсгөл нуур', 'Өгий нуур']),
      surveyUntil: draw.day(2027, 2028),
    }),
  ),
  ...record(
    'ASSUMED-ship',
    ({ life }) => life.home.division.startsWith('67') || life.sex === 'female',
    (draw, { inputs }) => ({
      boardNumber: inputs.boardNumber ?? '',
      engineNumber: `YM${draw.digits(6)}`,
      seats: draw.whole(4, 60),
      surveyUntil: draw.day(2027, 2028),
    }),
  ),
  ...record('ASSUMED-seafarer', 0.5, (draw) => ({
    bookNumber: `ДМ${draw.digits(5)}`,
    rank: draw.one(['Усан цэрэг', 'Завины жолооч', 'Ахмад']),
    issuedDate: draw.day(2020, 2024),
    untilDate: draw.day(2027, 2029),
  })),
}
