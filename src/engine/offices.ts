/** The places an office question lets one choose from: those of an agency, and abroad where the question says so. */
import { inLanguage, type Language } from '#kernel'
import type { Definition } from './definition.ts'
import type { Division, Nation, Office } from './nation.ts'
import type { Option } from './questions/kind.ts'

export type OfficeWords = {
  readonly language: Language
  /** What there is to know of an office before choosing it, by its identifier. */
  readonly hints?: Readonly<Record<string, string>>
  /** What the offices that are alone in their division, and those abroad, are called together. */
  readonly elsewhere?: string
  readonly abroad?: string
}

/** The options that the nation gives: places of agencies, and registers under their owners. */
export function nationOptions(
  nation: Pick<Nation, 'agencies' | 'divisions' | 'registers' | 'registerTranslations'>,
  definition: Pick<Definition, 'agency' | 'questions'>,
  words: OfficeWords,
): Record<string, Option[]> {
  const asked = Object.entries(definition.questions).filter(([, { type }]) => type === 'register')
  const registers = asked.length > 0 ? registerOptions(nation, words) : []
  const listed = Object.fromEntries(asked.map(([name]) => [name, registers]))
  return { ...officeOptions(nation, definition, words), ...listed }
}

function registerOptions(
  { agencies, registers, registerTranslations }: Pick<Nation, 'agencies' | 'registers' | 'registerTranslations'>,
  { language }: OfficeWords,
): Option[] {
  const titles = registerTranslations[language] ?? {}
  return registers
    .map(({ id, title, agency }): Option => {
      const owner = agencies.find((one) => one.id === agency)
      return { value: id, label: titles[id] ?? title, ...(owner ? { hint: inLanguage(owner.name, language) } : {}) }
    })
    .sort((one, other) => one.label.localeCompare(other.label, language))
}

/** The options of every office question, by question, those abroad last; those of one place are named together. */
export function officeOptions(
  { agencies, divisions }: Pick<Nation, 'agencies' | 'divisions'>,
  { agency, questions }: Pick<Definition, 'agency' | 'questions'>,
  words: OfficeWords,
): Record<string, Option[]> {
  const options: Record<string, Option[]> = {}
  const tops = divisions.filter(({ level }) => level === 1)
  for (const [name, question] of Object.entries(questions)) {
    if (question.type !== 'office') continue
    const { of = agency, abroad = false } = question
    const offices = agencies.flatMap(({ id, offices }) =>
      offices.filter(({ division }) => id === of || (abroad && division === undefined)),
    )
    const nearest = offices.toSorted((a, b) => Number(a.division === undefined) - Number(b.division === undefined))
    options[name] = nearest.map((office) => officeOption(office, groupOf(office, { offices, tops, words }), words))
  }
  return options
}

type Among = { readonly offices: readonly Office[]; readonly tops: readonly Division[]; readonly words: OfficeWords }

function groupOf({ division }: Office, { offices, tops, words }: Among): string | undefined {
  const top = tops.find(({ code }) => division?.startsWith(code))
  if (!top) return words.abroad
  const together = offices.filter((other) => other.division?.startsWith(top.code))
  return together.length > 1 ? inLanguage(top.name, words.language) : words.elsewhere
}

function officeOption({ id, name }: Office, group: string | undefined, { language, hints }: OfficeWords): Option {
  const hint = hints?.[id]
  return { value: id, label: inLanguage(name, language), ...(hint ? { hint } : {}), ...(group ? { group } : {}) }
}
