import { type Answers, list, record } from '../synthetic.ts'

const points = ['Замын-Үүд', 'Алтанбулаг', 'Чингис хаан олон улсын нисэх буудал'] as const
const countries = ['Бүгд Найрамдах Хятад Ард Улс', 'Оросын Холбооны Улс', 'Бүгд Найрамдах Солонгос Улс'] as const

export const border: Answers = {
  ...list('WS100150', 0.7, 4, ({ day, one }) => ({
    passDate: day(2022, 2026),
    passDirection: one(['Орсон', 'Гарсан']),
    portName: one(points),
    entryExitCountry: one(countries),
  })),
  ...list('WS100157', 0.7, 3, ({ day, digits, one }) => ({
    passDate: day(2022, 2026),
    portName: one(points),
    entryExitCountry: one(countries),
    transport: one(['Онгоц', 'Галт тэрэг', 'Авто машин']),
    passportNum: `E${digits(7)}`,
  })),
  ...list('WS100158', 0.7, 3, ({ day, one }) => ({
    passDate: day(2022, 2026),
    portName: one(points),
    entryExitCountry: one(countries),
    transport: one(['Онгоц', 'Галт тэрэг', 'Авто машин']),
    tripPurpose: one(['Аялал', 'Ажил', 'Эмчилгээ']),
  })),
  ...record('WS100162', 0.7, ({ day, digits, one }) => ({
    passDate: day(2024, 2026),
    passDirection: one(['Орсон', 'Гарсан']),
    passportNum: `E${digits(7)}`,
  })),
  ...list('WS100419', 0.6, 3, ({ day, one }) => ({
    passDate: day(2024, 2026),
    passTime: one(['10:20', '13:45', '18:05']),
    passPort: one(points),
    passDirection: one(['Орсон', 'Гарсан']),
    country: one(countries),
  })),
}
