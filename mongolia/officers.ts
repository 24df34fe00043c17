/**
 * Made-up officers for every office, so that any desk can be tried: one who leads it and one who works there, two where
 * most people come. Their identifiers follow from the office, so that another office more changes nobody's.
 */
import { createHash } from 'node:crypto'
import type { DemoOfficer } from '#engine'
import { agencies } from './agencies.ts'
import { oversight } from './oversight.ts'

/** The agency that most people go to. */
const busiest = 'ubeg'
/** Offices whose officers the demonstration offers to sign in as; the others can be signed in as by their number. */
const offered = new Set([
  'ubeg-centre',
  'ubeg-1119',
  'ubeg-6701',
  'atut-6701',
  'mfa-stockholm',
  'aimag-65',
  'moh-centre',
])
const firstNumber = 101
/** An officer who is known as a person too, so that it can be seen what becomes of reading about one's own wife. */
const known: Readonly<Record<string, { readonly name: string; readonly personId: string }>> = {
  'ubeg-centre/2': { name: 'О. Баярсайхан', personId: '01900000-0000-7000-8000-000000000009' },
}

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

const serving: readonly DemoOfficer[] = places.map(({ officeId, role, at }, i) => ({
  id: uuidOf(`${officeId}/${at}`),
  number: String(firstNumber + i),
  name: names[i % names.length]!,
  officeId,
  role,
  offered: offered.has(officeId),
  ...known[`${officeId}/${at}`],
}))

/** They look into readings, by numbers far from the others. */
const inspectors: readonly DemoOfficer[] = [901, 902].map((number, at) => ({
  id: uuidOf(`${oversight.agency}/inspector/${at}`),
  number: String(9000 + number),
  name: names[at]!,
  officeId: `${oversight.agency}-centre`,
  role: 'inspector',
  offered: at === 0,
}))

export const officers: readonly DemoOfficer[] = [...serving, ...inspectors]
