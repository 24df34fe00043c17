import { type Answers, debts, list, record } from '../synthetic.ts'

const goods = ['Суудлын автомашин', 'Барилгын материал', 'Гутал', 'Гар утас', 'Сэлбэг']
const duties = 'ASSUMED-customs-duties'

export const customs: Answers = {
  ...record('WS100312', 0.8, (_, { today }) => ({ status: 'өргүй', amount: 0, checkedDate: today })),
  ...list('WS100321', 0.6, 5, ({ digits, one, money, day }) => ({
    dclrDate: day(2022, 2026),
    dclrNumber: `ГМ${digits(9)}`,
    goodsName: one(goods),
    hscd: digits(8),
    totalAMT: money(50_000, 9_000_000),
  })),
  ...list('WS100327', 0.4, 2, ({ digits, one, money, day }) => ({
    offnsNumber: digits(8),
    offndDate: day(2020, 2026),
    offDesc: one(['бараа мэдүүлээгүй', 'хугацаандаа буцаан гаргаагүй']),
    offnsLaw: 'Зөрчлийн тухай хууль 11.20',
    fineAmt: money(100_000, 1_000_000),
  })),
  ...debts(duties, {
    pay: 'ASSUMED-pay-customs-duties',
    amount: 'amount',
    owed: list(duties, 0.4, 2, ({ digits, one, money, day }) => ({
      dclrNumber: `ГМ${digits(9)}`,
      goodsName: one(goods),
      dueDate: day(2026, 2026),
      amount: money(60_000, 4_000_000),
    })),
  }),
  ...list('ASSUMED-parcels', 0.6, 3, ({ digits, one, whole, day }) => ({
    parcelNumber: `CP${digits(9)}MN`,
    fromCountry: one(['БНХАУ', 'БНСУ', 'АНУ', 'Герман']),
    weightKg: whole(1, 20),
    arrivedDate: day(2026, 2026),
  })),
  ...list('ASSUMED-temporary-imports', 0.4, 2, ({ digits, one, day }) => ({
    dclrNumber: `ТБ${digits(9)}`,
    goodsName: one(['Зураг авалтын тоног төхөөрөмж', 'Үзэсгэлэнгийн бараа', 'Өрмийн машин']),
    returnDate: day(2026, 2027),
  })),
}
