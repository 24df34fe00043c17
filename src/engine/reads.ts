/**
 * What is asked of registers for a definition, and what their answers become. Facts that come from one operation with
 * the same inputs are one reading, of exactly the fields that are needed.
 */
import { daysBetween, yearsBetween } from '#kernel'
import { valueNamed } from './conditions.ts'
import type {
  Answers,
  Definition,
  FactRow,
  FactSource,
  Facts,
  FactValue,
  InputMap,
  RegisterOptions,
} from './definition.ts'
import type { Country, Register } from './nation.ts'
import type { Option } from './questions/kind.ts'

export type Read = {
  readonly register: string
  readonly operation: string
  readonly fields: readonly string[]
  readonly many: boolean
  /** Inputs of the operation → the answer (or part of one) that fills them. */
  readonly inputs: InputMap
}

/** The answers of registers by `readKey`; `null` when the register has nothing. */
export type Records = Readonly<Record<string, readonly FactRow[] | null>>

/** What names a reading among the answers: register, operation and inputs. */
export function readKey({ register, operation, inputs }: Pick<Read, 'register' | 'operation' | 'inputs'>): string {
  return `${register}.${operation} ${JSON.stringify(inputs)}`
}

/** The readings one application makes, in the order of the facts. */
export function readsOf(definition: Definition, registers: readonly Register[]): Read[] {
  const reads = new Map<string, Read>()
  for (const [name, source] of Object.entries(definition.facts)) {
    const place = placeOf(source)
    if (!place) continue
    const operation = registers.find(({ id }) => id === place.register)?.operations[place.operation]
    const fields = place.field ? [place.field] : columnsOf(definition, name)
    const read: Read = {
      register: place.register,
      operation: place.operation,
      inputs: place.inputs,
      many: operation?.many ?? false,
      fields,
    }
    const known = reads.get(readKey(read))
    reads.set(readKey(read), known ? { ...known, fields: [...new Set([...known.fields, ...fields])] } : read)
  }
  return [...reads.values()]
}

type Place = { register: string; operation: string; field?: string; inputs: InputMap }

/** Where a fact comes from, if a register gives it. */
export function placeOf(source: FactSource): Place | undefined {
  const path = 'from' in source ? source.from : 'rows' in source ? source.rows : undefined
  if (path === undefined) return undefined
  const [register = '', operation = '', field] = path.split('.')
  const inputs = ('with' in source && source.with) || {}
  return field ? { register, operation, field, inputs } : { register, operation, inputs }
}

/** The columns of a fact of rows that somebody uses: the document's table, and sums. */
function columnsOf({ issue, facts }: Definition, fact: string): readonly string[] {
  const shown = issue?.table?.fact === fact ? issue.table.columns : []
  const used = Object.values(facts).flatMap((source) =>
    'of' in source && behind(source).includes(fact) ? [source.of] : [],
  )
  return [...new Set([...shown, ...used])]
}

/** The facts from which a reckoned one follows; none where a register gives it. */
export function behind(source: FactSource): readonly string[] {
  if ('yearsSince' in source) return [source.yearsSince]
  if ('daysUntil' in source) return [source.daysUntil]
  if ('count' in source) return [source.count]
  if ('sum' in source) return [source.sum]
  if ('some' in source) return [source.some]
  return 'same' in source ? source.same : []
}

/** Fills an operation's inputs from the answers: `years.from` is the part `from` of the answer `years`. */
export function inputsFor(inputs: InputMap, answers: Answers): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([input, path]) => {
      const [name = '', part] = path.split('.')
      const answer = answers[name]
      const value =
        part && answer !== null && typeof answer === 'object' ? (answer as Record<string, unknown>)[part] : answer
      return [input, String(value ?? '')]
    }),
  )
}

/** The readings that need no answer: they can be made before anything is asked. */
export function readsBeforeAsking(definition: Definition, registers: readonly Register[]): Read[] {
  return readsOf(definition, registers).filter(({ inputs }) => Object.keys(inputs).length === 0)
}

/**
 * What registers said, as facts by name; what no register had is `null`. Facts reckoned from others come after them,
 * in whichever order they stand: storing a definition may change it.
 */
export function factsFrom(definition: Definition, records: Records, today: string): Facts {
  const facts: Record<string, FactValue> = {}
  const reckoned: [string, FactSource][] = []
  for (const [name, source] of Object.entries(definition.facts)) {
    const place = placeOf(source)
    const rows = place && (records[readKey(place)] ?? null)
    if (!place) reckoned.push([name, source])
    else facts[name] = place.field ? (rows?.[0]?.[place.field] ?? null) : (rows ?? null)
  }
  for (const [name, source] of reckoned) facts[name] = derived(source, facts, today)
  return facts
}

/** What follows from other facts by reckoning. */
export function derived(source: FactSource, facts: Facts, today: string): FactValue {
  if ('yearsSince' in source) {
    const from = facts[source.yearsSince]
    return typeof from === 'string' ? yearsBetween(from.slice(0, 10), today) : null
  }
  if ('same' in source) {
    const values = source.same.map((name) => comparable(valueNamed(name, { answers: {}, facts })))
    return values.every((value) => value === null || value === values.find((other) => other !== null))
  }
  if ('daysUntil' in source) {
    const until = facts[source.daysUntil]
    return typeof until === 'string' ? daysBetween(today, until.slice(0, 10)) : null
  }
  if ('count' in source) {
    const rows = facts[source.count]
    return Array.isArray(rows) ? rows.length : 0
  }
  if ('some' in source) {
    const rows = facts[source.some]
    return Array.isArray(rows) && (rows as readonly FactRow[]).some((row) => row[source.of] === true)
  }
  if ('sum' in source) {
    const rows = facts[source.sum]
    return Array.isArray(rows)
      ? (rows as readonly FactRow[]).reduce((sum, row) => sum + Number(row[source.of] ?? 0), 0)
      : 0
  }
  return null
}

/** Names that differ only in case or blanks are the same name. */
function comparable(value: unknown): string | null {
  return value === null || value === undefined
    ? null
    : String(value).normalize('NFC').toUpperCase().replace(/\s+/g, ' ').trim()
}

export type OptionRead = Omit<Read, 'inputs'> & {
  readonly question: string
  readonly optional: boolean
  readonly options: RegisterOptions
}

/** The readings that questions need before they can be asked: my vehicles, my children. */
export function optionReadsOf(definition: Definition, country: Country): OptionRead[] {
  return Object.entries(definition.questions).flatMap(([name, question]): OptionRead[] => {
    if ((question.type === 'choice' || question.type === 'several') && isRegisterOptions(question.options)) {
      return [optionRead(name, question.options, false)]
    }
    if (question.type !== 'person') return []
    const relatives = question.who.filter((who) => who !== 'self')
    return relatives.map((who) => optionRead(name, country.family[who], question.who.includes('self')))
  })
}

function optionRead(question: string, options: RegisterOptions, optional: boolean): OptionRead {
  const [register = '', operation = ''] = options.rows.split('.')
  return { question, register, operation, many: true, fields: [options.value, ...options.label], options, optional }
}

/** Whether the options of a question come from a register. */
export function isRegisterOptions(options: unknown): options is RegisterOptions {
  return (
    typeof options === 'object' &&
    options !== null &&
    'rows' in options &&
    Array.isArray((options as RegisterOptions).label)
  )
}

/** Rows of a register as options of a question. */
export function optionsFrom({ options }: Pick<OptionRead, 'options'>, rows: readonly FactRow[]): Option[] {
  return rows
    .filter((row) => row[options.value])
    .map((row) => ({
      value: String(row[options.value]),
      label: options.label
        .map((field) => row[field])
        .filter(Boolean)
        .join(' '),
    }))
}
