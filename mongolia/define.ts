/** The vocabulary of services, bound to this country's registers. */
import { vocabulary } from '#engine'
import { holder } from './country.ts'
import { registers } from './registers/index.ts'

export const { defineReference, defineService } = vocabulary(registers, {
  holder,
  forWhom: 'Хэнд зориулж авах вэ?',
})
