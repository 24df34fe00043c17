/** What registers know of whom it is for, as rows people can read and object to. */
import { type Definition, type Facts, type Field, type Nation, placeOf, type Register } from '#engine'
import { groupDigits, type Language } from '#kernel'
import { journeyPaths } from './paths.ts'
import { dotted } from './stops.ts'

export type KnownSource = { readonly register: string; readonly operation: string; readonly at: string }
export type KnownRow = {
  /** The fact's name in the definition. */
  readonly name: string
  readonly title: string
  /** A text, a yes or no, or nothing where the register has nothing; `awaited` where it has not answered. */
  readonly value: string | boolean | null
  readonly awaited?: true
  readonly register: string
  readonly registerTitle: string
  /** When the register said so. */
  readonly at: string
  /** Where its owner is told that it is wrong. */
  readonly correction?: string
}
type Known = {
  readonly facts: Facts
  readonly sources: readonly KnownSource[]
  /** Registers that did not answer: what they know will be fetched. */
  readonly missing?: readonly string[]
  /** Which facts, where not those the definition shows before it asks. */
  readonly names?: readonly string[]
}
export type RegisterWords = Pick<Nation, 'country' | 'registers' | 'registerTranslations'>

/** The rows of what a definition shows before it asks; a fact that is not known is not among them. */
export function knownRows(
  { country, registers, registerTranslations }: RegisterWords,
  definition: Definition,
  { facts, sources, missing = [], names, language }: Known & { language: Language },
): KnownRow[] {
  const words = registerTranslations[language] ?? {}
  const rows = (names ?? definition.known ?? []).flatMap((name): (KnownRow & { operation: string })[] => {
    const source = definition.facts[name]
    const place = source && placeOf(source)
    const register = registers.find(({ id }) => id === place?.register)
    if (!place?.field || !register) return []
    const isThere = Object.hasOwn(facts, name)
    if (!isThere && !missing.includes(register.id)) return []
    const path = `${place.register}.${place.operation}.${place.field}`
    const field = register.operations[place.operation]?.fields[place.field]
    const said = sources.find((one) => one.register === place.register && one.operation === place.operation)
    const correction = correctionOf(register, country)
    return [
      {
        name,
        title: words[path] ?? field?.title ?? name,
        value: written(facts[name], field?.type, country.currency.sign),
        register: register.id,
        operation: words[`${register.id}.${place.operation}`] ?? register.operations[place.operation]?.title ?? '',
        registerTitle: words[register.id] ?? register.title,
        at: (isThere && said?.at) || '',
        ...(isThere ? {} : { awaited: true }),
        ...(isThere && correction.service !== definition.id ? { correction: correction.path } : {}),
      },
    ]
  })
  return rows.map(({ operation, ...row }) => {
    const isAlone = rows.filter(({ title }) => title === row.title).length === 1
    return isAlone ? row : { ...row, title: `${operation}: ${row.title}` } // two papers each have a last day
  })
}

/** The service by which a register's owner is told that something in it is wrong, and where that begins. */
function correctionOf(
  { id, correction }: Pick<Register, 'id' | 'correction'>,
  country: Pick<Nation['country'], 'correction'>,
): { service: string; path: string } {
  if (correction) return { service: correction, path: journeyPaths.start(correction) }
  const { service, question } = country.correction
  return { service, path: `${journeyPaths.step(service, question)}?${question}=${id}` }
}

function written(value: Facts[string] | undefined, type: Field['type'] | undefined, sign: string) {
  if (value === null || value === undefined || typeof value === 'object') return null
  if (typeof value === 'boolean') return value
  if (type === 'date') return dotted(String(value))
  return type === 'money' && typeof value === 'number' ? money(value, sign) : String(value)
}

/** An amount with the sign of its currency. */
export function money(amount: number, sign: string): string {
  return `${groupDigits(amount)}\u00a0${sign}`
}
