import { type Answers, list, record } from '../synthetic.ts'

export const environment: Answers = {
  ...list('ASSUMED-environmental-assessment', 0.5, 2, (draw) => ({
    conclusionNumber: `БОНБҮ-${draw.digits(5)}`,
    projectName: draw.one(['Сайрын карьер', 'Жуулчны бааз', 'Зоорийн аж ахуй']),
    conclusion: draw.one(['хэрэгжүүлэх боломжтой', 'нарийвчилсан үнэлгээ хийлгэх']),
    issuedDate: draw.day(2023, 2026),
  })),
  ...list('ASSUMED-hunting-rights', 0.5, 2, (draw) => ({
    contractNumber: `АН-${draw.digits(5)}`,
    species: draw.one(['тарвага', 'зэгс гахай', 'загас']),
    quantity: draw.whole(1, 4),
    expireDate: draw.day(2026, 2027),
  })),
  ...record('ASSUMED-tour-guide', 0.5, (draw) => ({
    certificateNumber: `ХТ-${draw.digits(5)}`,
    languages: draw.one(['англи', 'солонгос', 'япон']),
    issuedDate: draw.day(2021, 2025),
    expireDate: draw.day(2027, 2029),
  })),
  ...list('ASSUMED-protected-visits', 1, 2, (draw) => ({
    areaCode: draw.one(['Т-01', 'Т-07', 'Т-12']),
    areaName: draw.one(['Хөвсгөл нуур', 'Горхи-Тэрэлж', 'Говь гурван сайхан']),
    keeper: 'Хамгаалалтын захиргаа',
  })),
  ...list('ASSUMED-air-quality', 0.9, 1, (draw, { today }) => ({
    station: draw.one(['Баянхошуу', 'Баруун 4 зам', 'Нисэх']),
    measuredDate: today,
    fineDust: draw.whole(20, 320),
    airIndex: draw.whole(40, 380),
    level: draw.one(['хэвийн', 'бага бохирдолтой', 'их бохирдолтой']),
  })),
}
