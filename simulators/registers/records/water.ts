import { type Answers, list } from '../synthetic.ts'

export const water: Answers = {
  ...list('ASSUMED-water-uses', 0.5, 2, (draw) => ({
    contractNumber: `УС-${draw.digits(5)}`,
    source: draw.one(['гүний худаг', 'гол', 'булаг']),
    dailyVolume: draw.whole(5, 90),
    expireDate: draw.day(2026, 2028),
  })),
  ...list('ASSUMED-wells', 0.6, 2, (draw) => ({
    wellNumber: `ХД-${draw.digits(6)}`,
    depth: draw.whole(20, 160),
    yieldPerSecond: draw.whole(1, 6),
    soumDistrictName: draw.one(['Дархан', 'Мөрөн', 'Сүмбэр']),
    drilledDate: draw.day(2005, 2023),
  })),
}
