import { type Answers, list } from '../synthetic.ts'

export const standards: Answers = {
  ...list('ASSUMED-conformity', 0.6, 2, (draw) => ({
    certificateNumber: `ТГ-${draw.digits(6)}`,
    product: draw.one(['талх', 'эсгий гутал', 'блок']),
    standard: draw.one(['MNS 0003:2021', 'MNS 0385:2022', 'MNS 6227:2020']),
    expireDate: draw.day(2026, 2029),
  })),
  ...list('ASSUMED-instruments', 0.6, 3, (draw) => ({
    instrumentNumber: `ХХ-${draw.digits(6)}`,
    instrumentName: draw.one(['жин', 'тоолуур', 'шатахуун түгээгүүр']),
    verifiedDate: draw.day(2024, 2025),
    nextDate: draw.day(2026, 2027),
  })),
  ...list('ASSUMED-hallmarks', 0.5, 2, (draw) => ({
    assayNumber: `С-${draw.digits(6)}`,
    metal: draw.one(['алт', 'мөнгө']),
    fineness: draw.one(['585', '925']),
    weight: draw.whole(2, 60),
    assayedDate: draw.day(2022, 2026),
  })),
  ...list('ASSUMED-accredited-labs', 0.5, 1, (draw) => ({
    accreditationNumber: `MNAS-${draw.digits(3)}`,
    laboratory: draw.one(['Хүнсний лаборатори', 'Барилгын материалын лаборатори']),
    scope: draw.one(['хүнс', 'барилгын материал']),
    expireDate: draw.day(2027, 2029),
  })),
}
