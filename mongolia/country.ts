/** The country itself: languages, money, time, and the numbers people are known by. */
import type { Country } from '#engine'
import { searchRule } from './search.ts'

/** Letters that are taken for the Cyrillic ones they look like, or stand for on keyboards without Ө and Ү. */
const lookAlikes = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  Ë: 'Ё',
  Є: 'Ө',
  Ѳ: 'Ө',
  Ї: 'Ү',
  V: 'Ү',
  Ұ: 'Ү',
} as const

/** Who says who somebody is, and by which fields. */
export const holder = { operation: 'civil.person', name: ['lastname', 'firstname'] } as const

export const country: Country = {
  code: 'MN',
  alpha3: { country: 'MNG', languages: { mn: 'MON', en: 'ENG', kk: 'KAZ' } },
  name: { mn: 'Монгол Улс', en: 'Mongolia', kk: 'Моңғолия' },
  platform: { mn: 'Төрийн үйлчилгээ', en: 'Public services', kk: 'Мемлекеттік қызметтер' },
  languages: [
    { code: 'mn', name: 'Монгол', short: 'МН' },
    { code: 'en', name: 'English', short: 'EN' },
    { code: 'kk', name: 'Қазақша', short: 'ҚАЗ', partial: true },
  ],
  currency: { code: 'MNT', numeric: '496', sign: '₮' },
  timeZone: 'Asia/Ulaanbaatar',
  particles: ['уу', 'үү', 'юу', 'юү', 'вэ', 'бэ'],
  registerNumber: { pattern: /^[А-ЯЁӨҮ]{2}\d{8}$/, lookAlikes, example: 'УХ91052824', birthDate },
  phone: { pattern: /^[5-9]\d{7}$/, prefix: '+976', example: '9911 2202' },
  vehiclePlate: { pattern: /^\d{4}[А-ЯЁӨҮ]{3}$/, lookAlikes, example: '3789УБК' },
  search: searchRule,
  shortCode: '1414', // a demonstration code: the operators have given none yet
  helpLine: '11-11',
  qrPrefix: 'MN1:',
  exchangeInstance: 'MN',
  signInAge: 16,
  holder,
  yesNo: { yes: 'тийм', no: 'үгүй' },
  correction: { service: 'data-correction', question: 'register' },
  family: {
    child: { rows: 'civil.children', value: 'regnum', label: ['lastname', 'firstname'] },
    spouse: { rows: 'civil.marriage', value: 'spouseRegnum', label: ['spouseLastname', 'spouseFirstname'] },
  },
}

/** Digits 3 to 8 are year, month and day; from 2000 on, 20 is added to the month. */
function birthDate(registerNumber: string): string | undefined {
  const [year, month, day] = [2, 4, 6].map((at) => Number(registerNumber.slice(at, at + 2))) as [number, number, number]
  const isNew = month > 20
  const date = `${isNew ? 2000 + year : 1900 + year}-${String(isNew ? month - 20 : month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const at = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) ? date : undefined
}
