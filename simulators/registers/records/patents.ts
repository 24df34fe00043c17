import { type Answers, debts, list, record } from '../synthetic.ts'

const objects = ['Алтан шагай', 'Ухаалаг уурга', 'Говийн салхи', 'Эсгий дулаалга']
const kinds = ['Барааны тэмдэг', 'Шинэ бүтээл', 'Ашигтай загвар', 'Бүтээгдэхүүний загвар']

export const patents: Answers = {
  ...list('ASSUMED-ip-objects', 0.7, 2, ({ digits, one, day }) => ({
    certificateNumber: `МТ-${digits(6)}`,
    objectName: one(objects),
    kindName: one(kinds),
    validUntil: day(2027, 2034),
  })),
  ...record('ASSUMED-ip-object', 1, ({ one, day }, { inputs }) => ({
    certificateNumber: inputs.certificateNumber ?? '',
    objectName: one(objects),
    kindName: one(kinds),
    filedDate: day(2015, 2018),
    registeredDate: day(2019, 2022),
    expiryDate: day(2027, 2034),
  })),
  ...list('ASSUMED-ip-applications', 0.6, 2, ({ digits, one }) => ({
    applicationNumber: `40-2026-${digits(5)}`,
    objectName: one(objects),
    kindName: one(kinds),
    stage: one(['Хэлбэрийн шинжилгээ', 'Агуулгын шинжилгээ', 'Нийтлэгдсэн']),
  })),
  ...list('ASSUMED-copyright-works', 0.6, 2, ({ digits, one, day }) => ({
    certificateNumber: `ЗЭ-${digits(5)}`,
    workName: one(['Хангайн уянга', 'Морин хуурын аялгуу', 'Өрхийн данс программ']),
    workKind: one(['Дуу', 'Ном', 'Программ хангамж']),
    createdDate: day(2010, 2018),
    registeredDate: day(2019, 2026),
  })),
  ...list('ASSUMED-similar-marks', 0.3, 2, ({ one, digits }) => ({
    markName: one(objects),
    ownerName: one(['Говь ХК', 'Номин холдинг ХХК']),
    classes: digits(2),
  })),
  ...list('ASSUMED-ip-licences', 0.5, 2, ({ digits, one, day }) => ({
    contractNumber: `ЛГ-${digits(4)}`,
    objectName: one(objects),
    partnerName: one(['Хүнсчин ХХК', 'Баялаг тал ХХК']),
    validUntil: day(2027, 2032),
  })),
  ...debts('ASSUMED-ip-fees', {
    pay: 'ASSUMED-pay-ip-fees',
    amount: 'amount',
    owed: list('ASSUMED-ip-fees', 0.5, 2, ({ digits, one, money }) => ({
      certificateNumber: `ШБ-${digits(5)}`,
      objectName: one(objects),
      year: '2026',
      amount: money(20_000, 200_000),
    })),
  }),
}
