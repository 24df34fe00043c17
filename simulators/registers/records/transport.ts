import { type Answers, list, record } from '../synthetic.ts'

export const transport: Answers = {
  ...list('WS100421', 0.6, 3, (draw) => ({
    plateNumber: `${draw.digits(4)}УБ${draw.one('АБЕН')}`,
    markName: draw.one(['Toyota', 'Nissan', 'Hyundai']),
    modelName: draw.one(['Prius 20', 'Sunny', 'Sonata']),
    startDate: draw.day(2008, 2013),
    endDate: draw.day(2014, 2022),
  })),
  ...list(
    'WS100402',
    ({ life }) => life.vehicles !== undefined,
    3,
    (draw, { life, inputs }) => ({
      plateNumber: inputs.plateNumber ?? '',
      cabinNumber: life.vehicles?.[0]?.cabin ?? '',
      fromDate: draw.day(2010, 2016),
      toDate: draw.day(2017, 2024),
    }),
  ),
  ...list(
    'WS100432',
    ({ life }) => life.vehicles !== undefined,
    3,
    (draw, { inputs }) => ({
      plateNo: inputs.plateNumber ?? '',
      inspectionDate: draw.day(2022, 2025),
      expireDate: draw.day(2026, 2027),
    }),
  ),
  ...list(
    'WS100418',
    ({ life }) => life.registerNumber === 'ХБ83041791',
    1,
    (draw, { inputs }) => ({
      plateNumber: inputs.plateNumber ?? '',
      limitName: draw.one(['Барьцаа', 'Битүүмжлэл']),
      retributionNum: draw.digits(5),
      retributionDate: draw.day(2023, 2025),
    }),
  ),
  ...record(
    'WS100404',
    ({ life }) => life.vehicles !== undefined,
    (draw, { life }) => ({
      taxPaid: life.taxDebt === undefined,
      checkupPassed: draw.chance(0.7),
      insuranceDate: draw.day(2027, 2027),
      carClass: draw.one(['M1', 'N1']),
    }),
  ),
  ...list('ASSUMED-vehicle-imports', 0.5, 2, (draw) => ({
    impExpDclrNo: `2026${draw.digits(7)}`,
    vehMark: draw.one(['Toyota', 'Honda', 'Mitsubishi']),
    vehModelNo: draw.one(['Prius 41', 'Harrier', 'Delica']),
    regDate: draw.day(2026, 2026),
  })),
  ...record('WS100411', 0.9, (draw, { inputs }) => ({
    impExpDclrNo: inputs.impExpDclrNo ?? '',
    vehMark: 'Toyota',
    vehModelNo: draw.one(['Prius 41', 'Harrier']),
    vehEngineNo: `2ZR${draw.digits(6)}`,
    vehEngineCapacity: draw.one(['1800', '2500']),
    buildDate: draw.day(2012, 2020),
    cstmDutySumAmt: draw.money(1_500_000, 6_000_000),
  })),
  ...record(
    'WS100413',
    ({ life }) => life.licence !== undefined && life.vehicles === undefined,
    (draw, { life }) => ({
      licenseNumber: `МН${draw.digits(6)}`,
      classification: life.licence?.classes ?? 'B',
      licenseDate: draw.day(2024, 2024),
      expiredDate: draw.day(2027, 2027),
    }),
  ),
  ...record(
    'WS100417',
    ({ life }) => life.licence?.classes.includes('C') ?? false,
    (draw) => ({
      licenseNumber: draw.digits(6),
      classC: draw.day(2019, 2020),
      classInterTransport: draw.day(2021, 2023),
    }),
  ),
  ...record('WS100426', 0.8, (draw, { inputs }) => ({
    companyRegnum: inputs.orgRegNum ?? '',
    companyName: draw.one(['Хурд тээвэр', 'Их дардан зам', 'Говийн жим']),
    orgTypeName: draw.one(['Ачаа тээвэр', 'Зорчигч тээвэр']),
    shippingType: draw.one(['дотоод', 'олон улсын']),
    direction: draw.one(['Улаанбаатар – Замын-Үүд', 'Улаанбаатар – Дархан']),
    createdDate: draw.day(2016, 2024),
  })),
  ...list('WS100420', 0.7, 4, (draw) => ({
    plateNumber: `${draw.digits(4)}УН${draw.one('АБВ')}`,
    markName: draw.one(['Hyundai', 'Howo', 'Isuzu']),
    modelName: draw.one(['Porter', 'A7', 'Elf']),
    buildYear: String(draw.whole(2010, 2023)),
    certificateNumber: `ТХ${draw.digits(6)}`,
  })),
  ...record('ASSUMED-driving-course', 0.7, (draw) => ({
    schoolName: draw.one(['Их наяд жолооч', 'Төв зам']),
    finishedDate: draw.day(2026, 2026),
    sheetNumber: draw.digits(7),
  })),
  ...list(
    'ASSUMED-driving-tests',
    ({ life }) => life.licence !== undefined || life.sex === 'male',
    3,
    (draw) => ({
      testDate: draw.day(2019, 2025),
      className: draw.one(['A', 'B', 'C']),
      testKind: draw.one(['Онол', 'Дадлага']),
      points: draw.whole(12, 20),
      passed: draw.chance(0.6),
    }),
  ),
  ...list('ASSUMED-free-plates', 1, 4, (draw) => ({
    plateNumber: `${draw.digits(4)}УК${draw.one('АБЕ')}`,
    series: 'УК',
  })),
  ...list('ASSUMED-intercity-tickets', 0.6, 2, (draw) => ({
    ticketNumber: draw.digits(9),
    direction: draw.one(['Улаанбаатар – Эрдэнэт', 'Улаанбаатар – Арвайхээр', 'Улаанбаатар – Чойбалсан']),
    departs: draw.day(2026, 2026),
    price: draw.money(22_000, 68_000, 500),
  })),
  ...record('ASSUMED-intercity-ticket', 0.9, (draw) => ({
    direction: 'Улаанбаатар – Эрдэнэт',
    departs: draw.day(2026, 2027),
    price: draw.money(22_000, 68_000, 500),
    boarded: draw.chance(0.3),
  })),
}
