import { type Answers, debts, list } from '../synthetic.ts'

const hospitals = ['Улсын гуравдугаар төв эмнэлэг', 'Дүүргийн нэгдсэн эмнэлэг', 'Өрхийн эрүүл мэндийн төв']

export const health: Answers = {
  ...list('WS300101', 0.8, 4, (made, { life }) => ({
    year: String(made.whole(2022, 2025)),
    months: made.whole(6, 12),
    payer: life.work ? 'Ажил олгогч' : made.one(['Иргэн өөрөө', 'Төр']),
    officeName: made.one(['Баянзүрх дүүрэг', 'Хан-Уул дүүрэг', 'Дархан-Уул аймаг']),
  })),
  ...debts('WS100556', {
    pay: 'ASSUMED-pay-health-insurance',
    amount: 'amount',
    owed: list(
      'WS100556',
      ({ life }) => life.work === undefined,
      4,
      (made) => ({ period: `2026.${made.whole(1, 10)}`, benClassName: 'Бусад иргэн', amount: 15_840 }),
    ),
  }),
  ...list('ASSUMED-health-services-used', 0.7, 4, (made) => ({
    serviceDate: made.day(2025, 2026),
    hospitalName: made.one(hospitals),
    serviceName: made.one(['Амбулаторийн үзлэг', 'Дүрс оношилгоо', 'Хэвтүүлэн эмчлэх', 'Өдрийн эмчилгээ']),
    insurancePaid: made.money(20_000, 900_000),
    selfPaid: made.money(0, 90_000),
  })),
  ...list('ASSUMED-discount-prescriptions', 0.6, 3, (made) => ({
    prescriptionDate: made.day(2026, 2026),
    medicineName: made.one(['Амлодипин', 'Метформин', 'Эналаприл', 'Аспирин']),
    hospitalName: made.one(hospitals),
    discountPercent: made.one([30, 50, 70, 80]),
    usableUntil: '2026-12-31',
  })),
}
