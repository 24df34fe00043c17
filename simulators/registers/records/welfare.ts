import { ageOf } from '../age.ts'
import { type Answers, list, record } from '../synthetic.ts'

export const welfare: Answers = {
  ...record(
    'WS100519',
    (asked) => ageOf(asked) < 18,
    (made) => ({
      info: 'Хүүхдийн мөнгө авдаг',
      paidSince: made.day(2019, 2025),
      bankName: made.one(['Хаан банк', 'Төрийн банк', 'Хас банк']),
    }),
  ),
  ...record('WS100521', 0.5, (made) => ({
    info: 'Хүнсний эрхийн бичиг авдаг',
    adults: made.whole(1, 3),
    children: made.whole(0, 4),
  })),
  ...record('WS100522', 0.7, (made) => {
    const score = made.whole(280, 720)
    return { score, needsSupport: score < 410, assessedDate: made.day(2022, 2025), members: made.whole(2, 7) }
  }),
  ...list('ASSUMED-welfare-benefits', 0.4, 2, (made) => ({
    benefitName: made.one(['Хүүхдийн мөнгө', 'Асаргааны тэтгэмж', 'Насны хишиг']),
    startDate: made.day(2020, 2026),
    amount: made.money(50_000, 300_000),
  })),
  ...list(
    'WS101132',
    ({ life }) => (life.children?.length ?? 0) === 2,
    1,
    (made, { find, life }) => {
      const child = find(life.children?.[0] ?? '')
      return { firstname: child?.given ?? '', birthDate: made.day(2023, 2025) }
    },
  ),
  ...record(
    'ASSUMED-mothers-glory',
    ({ life }) => life.sex === 'female' && ((life.children?.length ?? 0) >= 3 || life.registerNumber < 'Ф'),
    (made) => ({
      orderClass: made.one(['Нэгдүгээр зэрэг', 'Хоёрдугаар зэрэг']),
      awardedDate: made.day(1990, 2024),
      certificateNumber: made.digits(6),
    }),
  ),
  ...list(
    'WS100523',
    (asked) => ageOf(asked) >= 60 && asked.life.registerNumber.endsWith('1'),
    1,
    (made) => ({
      serviceTitle: made.one(['Оргил рашаан сувилал', 'Жанчивлан рашаан сувилал', 'Хужирт рашаан сувилал']),
      startDate: '2026-09-01',
      endDate: '2026-09-11',
      status: 'Ашигласан',
    }),
  ),
  ...record('ASSUMED-lost-breadwinner', 0.5, (made, { life }) => ({
    caregiverName: life.patronymic,
    caregiverDiedOn: made.day(2016, 2025),
    insurancePension: made.chance(0.3),
  })),
  ...list(
    'ASSUMED-elder-honours',
    (asked) => ageOf(asked) >= 60,
    1,
    (made) => ({
      honourName: made.one(['Хөдөлмөрийн гавьяаны улаан тугийн одон', 'Улсын сайн малчин', 'Гавьяат багш']),
      awardedDate: made.day(1980, 2005),
    }),
  ),
}
