/** The vocabulary of services, bound to this country's registers. */
import { vocabulary } from '#engine'
import { holder } from './country.ts'
import { registers } from './registers/index.ts'

export const { defineReference, defineRequest, defineService } = vocabulary(registers, {
  holder,
  usual: {
    forWhom: 'Хэнд зориулж авах вэ?',
    edition: {
      title: 'Ямар хэлээр авах вэ?',
      hint: 'Сонгохгүй бол монголоор гарна.',
      options: { mn: 'Монголоор', en: 'Англиар' },
    },
    incomplete: 'Мэдээлэл дутуу эсвэл тодорхойгүй байна. Засаад дахин илгээнэ үү.',
    workingDays: 22, // the 30 days of the Law on petitions to the state, as working days
  },
})
