import { type Answers, record } from '../synthetic.ts'

export const railway: Answers = {
  ...record('ASSUMED-railway-licence', 0.7, (draw) => ({
    licenceNumber: `ТЗ-${draw.digits(4)}`,
    activity: draw.one(['Ачаа тээвэр', 'Суурь бүтцийн засвар', 'Салбар зам ашиглах']),
    issuedDate: draw.day(2018, 2023),
    untilDate: draw.day(2027, 2031),
  })),
  ...record('ASSUMED-train-crew', 0.5, (draw) => ({
    certificateNumber: `М${draw.digits(5)}`,
    traction: draw.one(['Дизель', 'Цахилгаан']),
    grade: draw.one(['1-р зэрэг', '2-р зэрэг', '3-р зэрэг']),
    issuedDate: draw.day(2012, 2024),
  })),
}
