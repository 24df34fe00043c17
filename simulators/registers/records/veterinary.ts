import { type Answers, list, record } from '../synthetic.ts'

export const veterinary: Answers = {
  ...list(
    'ASSUMED-livestock-vaccinations',
    ({ life }) => life.home.division.startsWith('67') || life.registerNumber.startsWith('У'),
    3,
    (draw) => ({
      disease: draw.one(['шүлхий', 'бруцеллёз', 'мялзан']),
      animal: draw.one(['үхэр', 'хонь', 'ямаа']),
      heads: draw.whole(20, 400),
      vaccinatedDate: draw.day(2025, 2026),
    }),
  ),
  ...list('ASSUMED-pets', 0.5, 2, (draw) => ({
    chipNumber: draw.digits(15),
    petName: draw.one(['Хасар', 'Банхар', 'Муур', 'Балт']),
    species: draw.one(['нохой', 'муур']),
    rabiesDate: draw.day(2025, 2026),
  })),
  ...record('ASSUMED-veterinarian', 0.5, (draw) => ({
    certificateNumber: `МЭ-${draw.digits(5)}`,
    degree: draw.one(['ерөнхий', 'тэргүүлэх']),
    issuedDate: draw.day(2019, 2024),
    expireDate: draw.day(2027, 2029),
  })),
  ...list('ASSUMED-animal-certificates', 0.5, 2, (draw) => ({
    certificateNumber: `МГ-${draw.digits(7)}`,
    goods: draw.one(['мах', 'хонь', 'арьс']),
    quantity: draw.one(['25 толгой', '120 кг']),
    issuedDate: draw.day(2026, 2026),
  })),
  ...list(
    'ASSUMED-ear-tags',
    ({ life }) => life.home.division.startsWith('67') || life.registerNumber.startsWith('Х'),
    4,
    (draw) => ({
      tagNumber: `MN${draw.digits(9)}`,
      animal: draw.one(['үхэр', 'тэмээ', 'хонь']),
      sex: draw.one(['эр', 'эм']),
      taggedDate: draw.day(2023, 2026),
    }),
  ),
}
