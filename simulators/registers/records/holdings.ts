import { type Answers, list } from '../synthetic.ts'

export const holdings: Answers = {
  ...list(
    'ASSUMED-state-auctions',
    () => true,
    3,
    ({ digits, one, money }) => ({
      auctionNumber: `ДХ-${digits(4)}`,
      assetName: one(['Албан автомашин', 'Хуучин конторын байр', 'Тоног төхөөрөмж']),
      startPrice: money(5_000_000, 400_000_000, 500_000),
      endDate: '2026-12-20',
    }),
  ),
  ...list('ASSUMED-state-leases', 0.5, 2, ({ digits, one, money, day }) => ({
    contractNumber: `ТҮ-${digits(5)}`,
    assetName: one(['Ажлын өрөө', 'Агуулах', 'Спортын заал']),
    rentAmount: money(200_000, 3_000_000, 50_000),
    validUntil: day(2026, 2028),
  })),
}
