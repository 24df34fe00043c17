import type { Asked } from '../answers.ts'
import { type Answers, debts, list, record } from '../synthetic.ts'

const drives = ({ life }: Asked) => life.vehicles !== undefined
const livesThere = ({ life }: Asked) => life.home.division.startsWith('11')

export const capital: Answers = {
  ...debts('ASSUMED-parking-due', {
    pay: 'ASSUMED-pay-parking',
    amount: 'amount',
    owed: list('ASSUMED-parking-due', 0.5, 3, (draw, { life }) => ({
      plateNumber: life.vehicles?.[0]?.plate ?? '7781УБА',
      place: draw.one(['Тусгаар тогтнолын талбай', 'Сөүлийн гудамж', 'Их дэлгүүр']),
      parkedDate: draw.day(2026, 2026),
      minutes: draw.whole(20, 240),
      amount: draw.money(1_000, 8_000, 500),
    })),
  }),
  ...list('ASSUMED-resident-parking-permits', drives, 1, (draw, { life }) => ({
    permitNumber: `З-${draw.digits(5)}`,
    plateNumber: life.vehicles?.[0]?.plate ?? '',
    zone: draw.one(['Төвийн бүс', 'Дундын бүс']),
    until: draw.day(2027, 2027),
  })),
  ...record('ASSUMED-improved-fuel', livesThere, (draw) => ({
    fuelCard: draw.digits(8),
    stoveKind: draw.one(['Энгийн зуух', 'Сайжруулсан зуух']),
    season: '2026–2027',
    boughtBags: draw.whole(5, 40),
    leftBags: draw.whole(20, 80),
  })),
  ...record('ASSUMED-redevelopment-contract', 0.5, (draw) => ({
    contractNumber: `ДТ-${draw.digits(4)}`,
    projectName: draw.one(['Сэлбэ', 'Баянхошуу', 'Дамбадаржаа']),
    flatSize: String(draw.whole(35, 60)),
    handover: draw.day(2027, 2028),
    stage: draw.one(['Суурь', 'Угсралт', 'Засал']),
  })),
}
