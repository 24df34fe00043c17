import { type Answers, list, record } from '../synthetic.ts'

const units = ['Баянзүрх дүүргийн цагдаагийн хэлтэс', 'Сүхбаатар дүүргийн цагдаагийн хэлтэс'] as const
const courts = ['Баянзүрх дүүргийн шүүх', 'Дархан-Уул аймгийн шүүх'] as const

export const police: Answers = {
  ...list('WS100175', 0.2, 1, ({ day, digits, one }) => ({
    punishmentDate: day(2008, 2016),
    courtName: one(courts),
    decreeNumber: `2012/ШЦТ/${digits(3)}`,
    legalAct: '17.1 дүгээр зүйл',
    punishmentType: 'Торгох',
    exemptDate: day(2017, 2019),
  })),
  ...record('WS100308', 0.9, ({ digits }) => ({
    name: 'Жишээ ХХК',
    companyRegister: `5${digits(6)}`,
    statusName: 'Хүлээгээгүй',
  })),
  ...list('WS100309', 0.2, 1, ({ day, digits, one }) => ({
    punishmentDate: day(2018, 2024),
    courtName: one(courts),
    decreeNumber: `2020/ШЦТ/${digits(3)}`,
    legalAct: '18.3 дугаар зүйл',
    punishmentType: 'Торгох',
  })),
  ...list('WS100149', 0.5, 2, ({ digits, one }) => ({
    certificateNum: `З-${digits(6)}`,
    gunName: one(['Эрээстэй голтой буу', 'Гөлгөр голтой буу']),
    mark: one(['ИЖ-27', 'ТОЗ-17', 'Тигр']),
    gunBarrel: digits(7),
    ownerType: 'Хувийн өмч',
  })),
  ...record('ASSUMED-firearm-certificate', 0.5, ({ day, digits }) => ({
    certificateNumber: digits(6),
    purposeName: 'Ан агнуур',
    issuedDate: day(2019, 2022),
    expireDate: day(2027, 2029),
  })),
  ...record('WS100197', 0.9, (_, { today }) => ({ statusName: 'Эрэн сурвалжлагдаагүй', checkedDate: today })),
  ...list('WS100129', 0.4, 2, ({ day, digits, one }) => ({
    formBno: digits(8),
    foulName: one(['Нийтийн газар тамхи татсан', 'Олон нийтийн амгалан тайван байдлыг алдагдуулсан']),
    content: one(['Автобусны буудалд', 'Орон сууцны орцонд']),
    foulDate: day(2023, 2026),
  })),
  ...list('WS100403', 0.5, 2, ({ day, digits, money, one }) => ({
    barCode: digits(13),
    passDate: day(2025, 2026),
    localName: one(['Улаанбаатар, Баянзүрх', 'Улаанбаатар, Сүхбаатар']),
    sanc: 'Зөрчлийн тухай хууль 14.7',
    amount: money(20_000, 100_000, 10_000),
    paid: one([true, false]),
  })),
  ...list(
    'ASSUMED-impounded-vehicles',
    ({ life }) => (life.vehicles?.length ?? 0) > 0,
    1,
    ({ day, one }, { life }) => ({
      plateNumber: life.vehicles?.[0]?.plate ?? '',
      yardName: one(['Баянхошуу дахь журмын хашаа', 'Налайх дахь журмын хашаа']),
      takenDate: day(2026, 2026),
      reasonName: 'Хориглосон газар зогссон',
    }),
  ),
  ...list('ASSUMED-traffic-accidents', 0.5, 1, ({ day, digits, one }, { life }) => ({
    accidentNumber: `ЗТО-${digits(6)}`,
    accidentDate: day(2025, 2026),
    place: one(['Улаанбаатар, Энхтайваны өргөн чөлөө', 'Дархан, Төв зам']),
    plateNumber: life.vehicles?.[0]?.plate ?? '1234УБА',
    unitName: one(units),
  })),
  ...record('ASSUMED-traffic-accident', 0.9, ({ day, one }) => ({
    accidentDate: day(2025, 2026),
    place: one(['Улаанбаатар, Энхтайваны өргөн чөлөө', 'Дархан, Төв зам']),
    stateName: 'Шалгаж дууссан',
    faultName: one(['Нөгөө жолооч', 'Хоёр жолооч хоёулаа']),
  })),
  ...list('ASSUMED-police-reports', 0.5, 2, ({ day, digits, one }) => ({
    reportNumber: `ГМ-${digits(7)}`,
    receivedDate: day(2026, 2026),
    unitName: one(units),
    stageName: one(['Хүлээн авсан', 'Шалгаж байна', 'Шийдвэрлэсэн']),
  })),
}
