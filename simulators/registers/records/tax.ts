import { type Answers, debts, list, record, takes } from '../synthetic.ts'

const offices = ['Баянзүрх дүүргийн Татварын хэлтэс', 'Дархан-Уул аймгийн Татварын хэлтэс']
const companies = ['Их наран ХХК', 'Өнөр хэвлэх ХХК', 'Шинэ зам ХХК']

export const tax: Answers = {
  ...record('WS100601', 0.8, ({ digits, one, day }) => ({
    tin: digits(11),
    officeName: one(offices),
    foundDate: day(2005, 2025),
    businessName: one(['цалин, хөдөлмөрийн хөлс', 'жижиглэн худалдаа', 'тээвэр']),
  })),
  ...record('WS100622', 0.8, ({ digits, money }) => {
    const payable = money(200_000, 4_000_000)
    return { callNumber: digits(10), payable, paid: payable, refund: 0, nonpayment: 0, returns: 2 }
  }),
  ...record('WS100624', 0.8, ({ digits, one, money, chance }) => ({
    name: one(companies),
    tin: digits(11),
    officeName: one(offices),
    paid: money(1_000_000, 90_000_000),
    nonpayment: 0,
    receiptSent: chance(0.8),
  })),
  ...record('WS100623', 0.8, ({ digits, one, money }) => ({
    name: one(companies),
    incomeAmount: money(20_000_000, 900_000_000),
    nonpayment: 0,
    callNumber: digits(10),
  })),
  ...list('WS100617', 0.7, 3, ({ one, whole, money }) => ({
    taxType: 'Хувь хүний орлогын албан татвар',
    returnType: one(['ТТ-12', 'ТТ-13']),
    period: String(whole(2021, 2025)),
    amount: money(100_000, 3_000_000),
  })),
  ...record('WS100625', 0.8, ({ money }) => {
    const processIncome = money(12_000_000, 60_000_000)
    return { processIncome, totalCost: 0, taxIncome: processIncome, withheld: Math.round(processIncome / 10) }
  }),
  ...list(
    'WS100604',
    ({ life }) => life.work !== undefined,
    4,
    ({ whole, money }, { life }) => {
      const incomeAmount = money(6_000_000, 30_000_000)
      return {
        employerName: life.work?.employer ?? '',
        period: String(whole(2022, 2026)),
        incomeAmount,
        taxAmount: Math.round(incomeAmount / 10),
      }
    },
  ),
  ...record('WS100626', 0.7, ({ one, money }) => ({
    companyName: one(companies),
    salesIncome: money(20_000_000, 900_000_000),
    productCost: money(10_000_000, 400_000_000),
    taxBefProfit: money(1_000_000, 90_000_000),
  })),
  ...record('WS100621', 0.6, ({ one, day }) => ({
    entityName: one(companies),
    currentStatus: 'идэвхтэй',
    effectiveDate: day(2016, 2026),
  })),
  ...list('WS100609', 0.8, 3, ({ whole, money, day }, { inputs }) => ({
    plateNumber: inputs.plateNumber ?? '',
    year: String(whole(2023, 2026)),
    taxAmount: money(30_000, 120_000),
    trafficAmount: money(20_000, 60_000),
    airPollAmount: money(5_000, 20_000),
    paidDate: day(2023, 2026),
  })),
  ...debts('WS100610', {
    pay: 'WS100607',
    amount: 'amount',
    owed: {
      WS100610: ({ life }) =>
        life.vehicles?.map(({ plate }) => ({
          plateNumber: plate,
          year: '2026',
          taxAmount: 54_000,
          trafficAmount: 30_000,
          airPollAmount: 12_000,
          amount: 96_000,
        })),
    },
  }),
  ...debts('ASSUMED-property-tax-dues', {
    pay: 'ASSUMED-pay-property-tax',
    amount: 'amount',
    owed: {
      'ASSUMED-property-tax-dues': ({ life }) =>
        life.properties?.map(({ number, address, square }) => ({
          propertyNumber: number,
          address,
          year: '2026',
          taxBase: square * 2_000_000,
          amount: square * 12_000,
        })),
    },
  }),
  ...debts('ASSUMED-gun-tax-dues', {
    pay: 'ASSUMED-pay-gun-tax',
    amount: 'amount',
    owed: list('ASSUMED-gun-tax-dues', 0.4, 2, ({ digits, one, money }) => ({
      weaponNumber: digits(6),
      weaponType: one(['гөлгөр голтой', 'ховилт голтой']),
      year: '2026',
      amount: money(10_000, 40_000),
    })),
  }),
  ...record('WS100629', 0.8, ({ money }) => ({ year: '2025', total: money(300_000, 9_000_000) })),
  ...record('ASSUMED-receipt-rewards', 0.7, ({ whole, money, digits, one, chance }) => ({
    quarterName: '2026 оны 3-р улирал',
    receiptCount: whole(20, 400),
    vatAmount: money(60_000, 900_000),
    rewardAmount: money(12_000, 180_000),
    ...(chance(0.7) ? { bankName: one(['Хаан банк', 'Голомт банк', 'Төрийн банк']), accountNumber: digits(10) } : {}),
  })),
  ...takes('ASSUMED-order-receipt-refund'),
  ...record('ASSUMED-self-employed', 0.5, ({ digits, one, day }) => ({
    activityName: one(['гутал засвар', 'такси', 'лангуу түрээслэн худалдаа хийх', 'үсчин']),
    certificateNumber: `ХЭ${digits(7)}`,
    registeredDate: day(2015, 2026),
    statusName: 'идэвхтэй',
  })),
}
