import type { Asked } from '../answers.ts'
import { type Answers, debts, list, record, takes } from '../synthetic.ts'

/** Whoever lives outside the capital keeps animals. */
const herds = ({ life }: Asked) => !life.home.division.startsWith('11')

export const households: Answers = {
  ...list('ASSUMED-household-members', 0.9, 4, (draw, { life }) => ({
    relation: draw.one(['Өрхийн тэргүүн', 'Эхнэр, нөхөр', 'Хүү', 'Охин', 'Ээж']),
    lastname: life.patronymic,
    firstname: draw.one([life.given, 'Болормаа', 'Тэмүүлэн', 'Анужин', 'Ганбат']),
    birthDate: draw.day(1955, 2020),
    registeredDate: draw.day(2015, 2025),
  })),
  ...record('ASSUMED-household', 0.9, (draw, { life }) => ({
    householdNumber: draw.digits(8),
    headName: `${life.patronymic} ${life.given}`,
    memberCount: draw.whole(1, 6),
    housing: draw.one(['Гэр', 'Байшин', 'Орон сууц']),
    registeredDate: draw.day(2010, 2025),
  })),
  ...record('ASSUMED-plot-address', 0.6, (draw, { life }) => ({
    plotNumber: String(draw.whole(1, 90)),
    streetName: life.home.street,
    khoroo: `${draw.whole(1, 20)}-р хороо`,
    postcode: draw.digits(5),
    grantedDate: draw.day(2005, 2024),
  })),
  ...record('ASSUMED-herder-household', herds, (draw) => ({
    herderNumber: draw.digits(6),
    bag: `${draw.whole(1, 7)}-р баг`,
    since: draw.day(1995, 2018),
    animals: draw.whole(90, 900),
    herders: draw.whole(1, 4),
  })),
  ...takes('ASSUMED-register-herder-household'),
  ...list('ASSUMED-herd-by-kind', herds, 4, (draw) => ({
    kind: draw.one(['Хонь', 'Ямаа', 'Адуу', 'Үхэр', 'Тэмээ']),
    heads: draw.whole(10, 300),
    counted: '2025-12-15',
  })),
  ...record('ASSUMED-pasture-contract', herds, (draw) => ({
    contractNumber: `Б-${draw.digits(4)}`,
    pastureName: draw.one(['Эгийн гол', 'Хар ус', 'Баян хөндий']),
    season: draw.one(['Өвөл, хавар', 'Зун, намар']),
    hectares: draw.whole(200, 2000),
    until: draw.day(2027, 2035),
  })),
  ...list('ASSUMED-camp-certificates', herds, 2, (draw) => ({
    certificateNumber: `Ө-${draw.digits(5)}`,
    season: draw.one(['Өвөлжөө', 'Хаваржаа']),
    placeName: draw.one(['Бага хөндий', 'Их булаг', 'Шар хад']),
    hectares: draw.whole(1, 3),
    until: draw.day(2028, 2060),
  })),
  ...list('ASSUMED-livestock-brands', herds, 1, (draw) => ({
    brandName: draw.one(['Сар', 'Гал', 'Хас', 'Загас']),
    place: draw.one(['Зүүн гуя', 'Баруун гуя']),
    earmark: draw.one(['Зүүн ухам', 'Баруун ухам']),
    registeredDate: draw.day(2000, 2022),
  })),
  ...debts('ASSUMED-livestock-tax', {
    pay: 'ASSUMED-pay-livestock-tax',
    amount: 'amount',
    owed: list('ASSUMED-livestock-tax', herds, 3, (draw) => ({
      year: draw.whole(2024, 2025),
      kind: draw.one(['Хонь', 'Ямаа', 'Адуу', 'Үхэр']),
      heads: draw.whole(10, 200),
      amount: draw.money(5_000, 120_000, 500),
    })),
  }),
  ...record('ASSUMED-soum-fund-loan', 0.4, (draw) => ({
    contractNumber: `СХС-${draw.digits(4)}`,
    purpose: draw.one(['Сүү, цагаан идээ', 'Ноолуур', 'Үйлчилгээ']),
    amount: draw.money(5_000_000, 10_000_000, 500_000),
    balance: draw.money(500_000, 4_000_000, 100_000),
    until: draw.day(2027, 2028),
  })),
  ...debts('ASSUMED-soum-fund-loan-due', {
    pay: 'ASSUMED-pay-soum-fund-loan',
    amount: 'amount',
    owed: list('ASSUMED-soum-fund-loan-due', 0.5, 2, (draw) => ({
      contractNumber: `СХС-${draw.digits(4)}`,
      dueDate: draw.day(2026, 2026),
      principal: draw.money(200_000, 400_000),
      amount: draw.money(410_000, 450_000),
    })),
  }),
  ...debts('ASSUMED-waste-fees-due', {
    pay: 'ASSUMED-pay-waste-fees',
    amount: 'amount',
    owed: list('ASSUMED-waste-fees-due', 0.7, 3, (draw, { life }) => ({
      month: `2026-${draw.one(['08', '09', '10'])}`,
      address: `${life.home.street}, ${life.home.door}`,
      amount: draw.money(2_500, 9_000, 500),
    })),
  }),
  ...list('ASSUMED-local-honours', 0.5, 2, (draw) => ({
    honour: draw.one(['Сумын сайн малчин', 'Аймгийн хүндэт тэмдэг', 'Дүүргийн сайшаал']),
    year: draw.whole(2012, 2025),
    decree: `А/${draw.whole(10, 400)}`,
    place: draw.one(['Хөвсгөл', 'Дархан-Уул', 'Баянзүрх']),
  })),
  ...list('ASSUMED-local-grants', 0.5, 2, (draw) => ({
    grant: draw.one(['Сумын тэтгэлэг', 'Аймгийн тэтгэлэг']),
    schoolYear: draw.one(['2023–2024', '2024–2025', '2025–2026']),
    amount: draw.money(500_000, 2_000_000, 100_000),
    paidDate: draw.day(2024, 2026),
  })),
}
