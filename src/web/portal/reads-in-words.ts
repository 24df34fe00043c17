/** What a service will read and from whom, as people understand it: the register, whose it is, which data. */
import type { Nation, Read } from '#engine'
import { inLanguage, type Language, type Translate } from '#kernel'

export type ReadInWords = {
  readonly what: string
  readonly from: string
  readonly register: string
  readonly fields: string
}

const fieldsShown = 6

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
    const fields = read.fields.map(
      (field) => words[`${register.id}.${read.operation}.${field}`] ?? operation.fields[field]?.title ?? field,
    )
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
