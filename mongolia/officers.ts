/**
 * Made-up officers for every office, so that any desk can be tried: one who leads it and one who works there, two where
 * most people come. Their identifiers follow from the office, so that another office more changes nobody's.
 */
import { createHash } from 'node:crypto'
import type { DemoOfficer } from '#engine'
import { agencies } from './agencies.ts'

/** The agency that most people go to. */
const busiest = 'ubeg'
/** Offices whose officers the demonstration offers to sign in as; the others can be signed in as by their number. */
const offered = new Set(['ubeg-centre', 'ubeg-1119', 'ubeg-6701', 'atut-6701', 'mfa-stockholm'])
const firstNumber = 101

const names = [
  'Д. Энхжаргал',
  'Б. Номин-Эрдэнэ',
  'Г. Тэмүүжин',
  'С. Мөнхцэцэг',
  'Ч. Баттулга',
  'Н. Анударь',
  'Ж. Отгонтөгс',
  'О. Сүхбаатар',
  'Л. Хулан',
  'Т. Ганхуяг',
  'Э. Солонго',
  'П. Ариунболд',
]

/** A UUID of version 8 (RFC 9562 §5.8) that follows from a name. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(`officer/v1/${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const places = agencies.flatMap((agency) =>
  agency.offices.flatMap((office) => {
    const roles = agency.id === busiest ? ['lead', 'officer', 'officer'] : ['lead', 'officer']
    return roles.map((role, at) => ({ officeId: office.id, role: role as DemoOfficer['role'], at }))
  }),
)

export const officers: readonly DemoOfficer[] = places.map(({ officeId, role, at }, i) => ({
  id: uuidOf(`${officeId}/${at}`),
  number: String(firstNumber + i),
  name: names[i % names.length]!,
  officeId,
  role,
  offered: offered.has(officeId),
}))
