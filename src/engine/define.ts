/**
 * How a nation writes its services: `defineService` in full, `defineReference` in fifteen lines. Bound to the nation's
 * registers, they make the compiler catch a misspelt register, operation, field, question or fact.
 */
import type { Check, Definition, FactSource, InputMap, Question } from './definition.ts'
import type { Asking, OperationPath, Reference, Registers, TypedQuestion, TypedService } from './typed.ts'

export type HolderRule = { readonly operation: string; readonly name: readonly string[] }

const whom: Question = { type: 'person', title: '', who: ['self', 'child'] }

/** Binds the vocabulary to a nation's registers, to how it names a document's holder, and to its words for "whom?". */
export function vocabulary<const R extends Registers, const Holder extends HolderRule>(
  registers: R,
  { holder, forWhom }: { holder: Holder; forWhom: string },
) {
  function defineService<
    const Questions extends Readonly<Record<string, TypedQuestion<R>>>,
    const Sources extends Readonly<Record<string, unknown>>,
  >(service: TypedService<R, Questions, Sources>): Definition {
    return service as unknown as Definition
  }

  function defineReference<
    const Path extends OperationPath<R>,
    const Asked extends string,
    const Q extends TypedQuestion<R>,
  >(reference: Reference<R, Path, Holder['name'][number]> & Asking<R, Path, Asked, Q>): Definition {
    const [register = '', operation = ''] = reference.read.split('.')
    const isTable = registers[register]?.operations[operation]?.many ?? false
    const forOthers = (reference.for ?? ['self']).some((who) => who !== 'self')
    const { names, facts } = factsOf(reference as AnyReference, holder, isTable)
    const asked = (reference as AnyReference).ask
    const questions = {
      ...(forOthers ? { whom: { ...whom, title: forWhom, who: reference.for! } as Question } : {}),
      ...(asked ? { [asked.name]: asked.question } : {}),
    }
    const { id, agency, title, summary, words, law, fee, source, confidence } = reference
    return {
      id,
      agency,
      kind: 'reference',
      title,
      summary,
      words,
      law,
      signIn: 'low',
      for: reference.for ?? ['self'],
      facts,
      questions,
      pages: Object.keys(questions).map((name) => ({ ask: [name] })),
      stop: [],
      fee,
      time: { minutes: 1 },
      decide: { by: 'rule', refuseWhen: checksOf(reference as AnyReference, isTable) },
      issue: {
        document: id,
        title,
        holder: names,
        show: isTable ? [] : reference.show,
        validDays: reference.validDays,
        bound: reference.bound ?? 'holder',
        ...(isTable ? { table: { fact: 'rows', columns: reference.show } } : {}),
      },
      keep: { draftDays: 30, decidedYears: 10 },
      confidence,
      ...(source ? { source } : {}),
    }
  }
  return { defineService, defineReference }
}

type AnyReference = Pick<Reference<Registers, string, string>, 'none' | 'disagree' | 'emptyIsAnswer'> & {
  readonly ask?: { readonly name: string; readonly question: Question; readonly fills: InputMap }
  readonly read: string
  readonly show: readonly string[]
  readonly agree?: Readonly<Record<string, string | undefined>>
}

function factsOf(
  reference: AnyReference,
  holder: HolderRule,
  isTable: boolean,
): { names: string[]; facts: Record<string, FactSource> } {
  const names = holder.name.map((field) => `holder-${field}`)
  const filled = reference.ask ? { with: reference.ask.fills } : {}
  const facts: Record<string, FactSource> = Object.fromEntries(
    holder.name.map((field, i): [string, FactSource] => [names[i]!, { from: `${holder.operation}.${field}` }]),
  )
  if (isTable) facts.rows = { rows: reference.read, ...filled }
  else for (const field of reference.show) facts[field] = { from: `${reference.read}.${field}`, ...filled }
  for (const [field, ofHolder] of Object.entries(reference.agree ?? {})) {
    facts[field] ??= { from: `${reference.read}.${field}`, ...filled }
    facts[`${field}-agrees`] = { same: [`holder-${ofHolder}`, field] }
  }
  return { names, facts }
}

function checksOf(reference: AnyReference, isTable: boolean): Check[] {
  const none: Check = {
    when: { [isTable ? 'rows' : reference.show[0]!]: { known: false } },
    code: 'no-record',
    ...reference.none,
  }
  const checks = reference.emptyIsAnswer ? [] : [none]
  const disagree = Object.keys(reference.agree ?? {}).map(
    (field): Check => ({
      when: { [`${field}-agrees`]: false },
      code: `${field}-disagrees`,
      ...(reference.disagree ?? reference.none),
    }),
  )
  return [...checks, ...disagree]
}
