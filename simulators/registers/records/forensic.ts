import { type Answers, list } from '../synthetic.ts'

export const forensic: Answers = {
  ...list('ASSUMED-forensic-reports', 0.6, 2, ({ day, digits, one }) => ({
    reportNumber: digits(5),
    kindName: one(['Гэмтлийн зэрэг тогтоох', 'Гарын үсэг, бичгийн хэв', 'ДНХ']),
    orderedBy: one(['Баянзүрх дүүргийн цагдаагийн хэлтэс', 'Өөрийн хүсэлтээр']),
    finishedDate: day(2024, 2026),
  })),
}
