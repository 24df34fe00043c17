import { type Answers, list, record } from '../synthetic.ts'

export const livestock: Answers = {
  ...record(
    'ASSUMED-livestock-census',
    ({ life }) => life.home.division.startsWith('67') || life.registerNumber.startsWith('Х'),
    (draw) => {
      const soumDistrictName = draw.one(['Мөрөн', 'Алаг-Эрдэнэ', 'Сүмбэр'])
      const herd = {
        horses: draw.whole(5, 60),
        cattle: draw.whole(4, 50),
        camels: draw.whole(0, 12),
        sheep: draw.whole(60, 400),
        goats: draw.whole(50, 350),
      }
      const total = Object.values(herd).reduce((sum, heads) => sum + heads, 0)
      return { year: '2025', soumDistrictName, ...herd, total }
    },
  ),
  ...list('ASSUMED-wool-bonuses', 0.5, 3, (draw) => ({
    year: draw.one(['2024', '2025', '2026']),
    product: draw.one(['хонины ноос', 'тэмээний ноос', 'арьс, шир']),
    quantity: draw.whole(80, 900),
    amount: draw.money(80_000, 900_000),
  })),
  ...list('ASSUMED-crop-fields', 0.5, 2, (draw) => ({
    fieldNumber: `ТТ-${draw.digits(5)}`,
    crop: draw.one(['улаан буудай', 'төмс', 'рапс']),
    areaHa: draw.whole(2, 300),
    soumDistrictName: draw.one(['Сүхбаатар', 'Баруунхараа', 'Борнуур']),
  })),
  ...record('ASSUMED-food-traders', 0.5, (draw) => ({
    registrationNumber: `ХИ-${draw.digits(5)}`,
    products: draw.one(['жимс, ногоо', 'будаа', 'сүүн бүтээгдэхүүн']),
    registeredDate: draw.day(2021, 2025),
  })),
  ...record('ASSUMED-sme-record', 0.5, (draw) => ({
    legalEntityName: draw.one(['Сүлжмэл ХХК', 'Уурын талх ХХК']),
    size: draw.one(['бичил', 'жижиг', 'дунд']),
    sector: draw.one(['хүнс', 'оёдол', 'модон эдлэл']),
    registeredDate: draw.day(2021, 2025),
  })),
  ...record('ASSUMED-sme-loan', 0.4, (draw) => ({
    contractNumber: `ЗГ-${draw.digits(6)}`,
    granted: draw.money(20_000_000, 200_000_000),
    balance: draw.money(1_000_000, 20_000_000),
    nextDate: '2026-12-20',
    overdue: draw.chance(0.2),
  })),
}
