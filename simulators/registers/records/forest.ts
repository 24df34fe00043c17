import { type Answers, list } from '../synthetic.ts'

export const forest: Answers = {
  ...list('ASSUMED-forest-contracts', 0.5, 1, (draw) => ({
    contractNumber: `ОЙ-${draw.digits(5)}`,
    groupName: draw.one(['Хангай ой', 'Бүрэн ногоон']),
    areaHa: draw.whole(100, 2500),
    startDate: draw.day(2012, 2023),
  })),
  ...list('ASSUMED-planted-trees', 0.6, 3, (draw) => ({
    year: String(draw.whole(2021, 2026)),
    species: draw.one(['хайлаас', 'чацаргана', 'шинэс', 'улиас']),
    quantity: draw.whole(5, 400),
    soumDistrictName: draw.one(['Дархан', 'Мөрөн', 'Хан-Уул']),
  })),
  ...list('ASSUMED-wood-permits', 0.6, 2, (draw) => ({
    permitNumber: `МБ-2026/${draw.digits(4)}`,
    purpose: draw.one(['түлээ', 'хэрэглээний мод']),
    cubic: draw.whole(3, 30),
    issuedDate: '2026-09-10',
  })),
}
