import { type Answers, list } from '../synthetic.ts'

export const culture: Answers = {
  ...list('ASSUMED-heritage-items', 0.5, 3, ({ digits, one, day }) => ({
    registrationNumber: `СӨ-${digits(6)}`,
    itemName: one(['Мөнгөн аяга', 'Сүрлэг хөөрөг', 'Эртний судар', 'Хуучин морин хуур']),
    category: one(['энгийн', 'үнэт', 'хосгүй үнэт']),
    registeredDate: day(2010, 2026),
  })),
  ...list('ASSUMED-culture-honours', 0.4, 2, ({ digits, one, day }) => ({
    honourName: one(['Соёлын тэргүүний ажилтан', 'Хүндэт жуух']),
    decisionNumber: `А/${digits(3)}`,
    decisionDate: day(2008, 2026),
  })),
}
