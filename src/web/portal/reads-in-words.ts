/** What is read and from whom, as people understand it: the register, whose it is, which data. */
import type { Catalogue } from '#catalogue'
import { type Definition, type Nation, placeOf, type Read } from '#engine'
import { inLanguage, type Language, type Translate } from '#kernel'

export type ReadInWords = {
  readonly what: string
  readonly from: string
  readonly register: string
  readonly fields: string
}

const fieldsShown = 6

/** What a service will read. */
export function readsInWords(
  reads: readonly Read[],
  given: { nation: Nation; language: Language; t: Translate },
): ReadInWords[] {
  const { nation, language } = given
  return reads.map((read) => {
    const register = nation.registers.find(({ id }) => id === read.register)!
    const agency = nation.agencies.find(({ id }) => id === register.agency)
    const words = nation.registerTranslations[language] ?? {}
    const operation = register.operations[read.operation]!
    const fields = read.fields.map((field) => fieldInWords({ ...read, field }, given))
    const registerName = words[register.id] ?? register.title
    const short = fields.slice(0, fieldsShown).join(', ')
    return {
      what: words[`${register.id}.${read.operation}`] ?? operation.title,
      from: agency ? inLanguage(agency.name, language) : registerName,
      register: registerName,
      fields: fields.length > fieldsShown ? `${short}, +${fields.length - fieldsShown}` : short,
    }
  })
}

type Named = { readonly register: string; readonly operation: string; readonly field?: string }
type Said = { readonly nation: Nation; readonly language: Language }

/** What people call a field of a register; the whole answer where it is not one field. */
function fieldInWords({ register, operation, field }: Named, { nation, language }: Said): string {
  const words = nation.registerTranslations[language] ?? {}
  const described = nation.registers.find(({ id }) => id === register)?.operations[operation]
  const path = [register, operation, ...(field ? [field] : [])].join('.')
  return words[path] ?? (field ? described?.fields[field]?.title : described?.title) ?? field ?? operation
}

type WasRead = Pick<Read, 'register' | 'operation' | 'fields'> & { readonly service: string }

/**
 * All that was read, each once, as people call it: fields of a register; or of an application its questions, and what
 * registers had said, by what it was there. What is only reckoned from others is not told apart.
 */
export function fieldsInWords(
  { register, operation, fields, service }: WasRead,
  { catalogue, ...given }: Said & { readonly catalogue: Catalogue },
): string[] {
  const isOfRegister = given.nation.registers.find(({ id }) => id === register)?.operations[operation] !== undefined
  const definition = catalogue.byId(service)?.in[given.language]
  const named = fields.flatMap((field) =>
    isOfRegister ? [fieldInWords({ register, operation, field }, given)] : partInWords(field, definition, given),
  )
  return [...new Set(named)]
}

/** A part of an application: a question's title, or what a register calls the fact. */
function partInWords(name: string, definition: Definition | undefined, given: Said): string[] {
  const question = definition?.questions[name]
  const source = definition && Object.hasOwn(definition.facts, name) ? definition.facts[name] : undefined
  const place = source && placeOf(source)
  if (question) return [question.title]
  if (place) return [fieldInWords(place, given)]
  return source ? [] : [name]
}
