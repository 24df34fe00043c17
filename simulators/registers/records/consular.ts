import { type Answers, list, record } from '../synthetic.ts'

export const consular: Answers = {
  ...record(
    'ASSUMED-consular-registration',
    ({ life }) => life.passport !== undefined && life.vehicles === undefined,
    (draw) => ({
      country: draw.one(['Солонгос', 'Япон', 'Герман']),
      mission: draw.one(['Сөүл дэх Элчин сайдын яам', 'Токио дахь Элчин сайдын яам']),
      registeredDate: draw.day(2022, 2025),
      purpose: draw.one(['суралцах', 'ажиллах', 'гэр бүл']),
    }),
  ),
  ...list('ASSUMED-apostilles', 0.5, 2, (draw) => ({
    apostilleNumber: `A${draw.digits(7)}`,
    documentName: draw.one(['Дипломын хуулбар', 'Төрсний гэрчилгээ']),
    signedBy: draw.one(['Нотариатч', 'Улсын бүртгэгч']),
    issuedDate: draw.day(2020, 2026),
  })),
  ...record(
    'ASSUMED-official-passport',
    ({ life }) => life.work !== undefined,
    (draw) => ({
      officialNumber: `D${draw.digits(6)}`,
      officialKind: draw.one(['Дипломат', 'Албан']),
      issuedDate: draw.day(2022, 2024),
      untilDate: draw.day(2027, 2029),
    }),
  ),
}
