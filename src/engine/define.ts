/**
 * How a nation writes its services: `defineService` in full, `defineReference` in fifteen lines. Bound to the nation's
 * registers, they make the compiler catch a misspelt register, operation, field, question or fact.
 */
import type {
  Beneficiary,
  Check,
  Confidence,
  Definition,
  FactSource,
  Fee,
  Law,
  Page,
  Question,
  Stop,
} from './definition.ts'
import type { Register } from './nation.ts'

type Registers = Readonly<Record<string, Register>>
type Name<T> = Extract<keyof T, string>

/** `register.operation` of the given registers. */
export type OperationPath<R extends Registers> = { [K in Name<R>]: `${K}.${Name<R[K]['operations']>}` }[Name<R>]

/** `register.operation.field` of the given registers. */
export type FieldPath<R extends Registers> = {
  [K in Name<R>]: { [O in Name<R[K]['operations']>]: `${K}.${O}.${Name<R[K]['operations'][O]['fields']>}` }[Name<
    R[K]['operations']
  >]
}[Name<R>]

/** The fields of the operation at a path. */
export type FieldsAt<R extends Registers, Path extends string> = Path extends `${infer K}.${infer O}`
  ? K extends Name<R>
    ? O extends Name<R[K]['operations']>
      ? Name<R[K]['operations'][O]['fields']>
      : never
    : never
  : never

type TypedSource<R extends Registers, Facts extends string> =
  | { readonly from: FieldPath<R>; readonly with?: Readonly<Record<string, string>> }
  | { readonly rows: OperationPath<R>; readonly with?: Readonly<Record<string, string>> }
  | { readonly yearsSince: Facts }
  | { readonly same: readonly Facts[] }
  | { readonly count: Facts }

type TypedMatch<Value> =
  | Value
  | readonly Value[]
  | { readonly below?: number; readonly atLeast?: number; readonly known?: boolean }

/** What a name in a condition may be compared with: an option of a choice by its key, anything of a fact. */
type Comparable<Q> = Q extends { readonly type: 'choice' | 'several'; readonly options: infer O }
  ? O extends { readonly rows: string }
    ? string
    : Name<O>
  : string | number | boolean

export type TypedCondition<Questions, Facts extends string> = {
  readonly [K in Name<Questions>]?: TypedMatch<Comparable<Questions[K]>>
} & {
  readonly [K in Facts]?: TypedMatch<string | number | boolean>
} & { readonly anyOf?: readonly TypedCondition<Questions, Facts>[] }

type Conditioned<T, Condition> = Omit<T, 'when'> & { readonly when: Condition }
type Perhaps<T, Condition> = Omit<T, 'when'> & { readonly when?: Condition }

type TypedService<R extends Registers, Questions, Sources> = Omit<
  Definition,
  'facts' | 'questions' | 'pages' | 'stop' | 'fee' | 'decide' | 'issue'
> & {
  readonly facts: { readonly [K in keyof Sources]: TypedSource<R, Name<Sources>> }
  readonly questions: Questions
  readonly pages: readonly (Perhaps<Page, TypedCondition<Questions, Name<Sources>>> & {
    readonly ask: readonly Name<Questions>[]
  })[]
  readonly stop: readonly Conditioned<Stop, TypedCondition<Questions, Name<Sources>>>[]
  readonly fee:
    | 'unknown'
    | readonly {
        readonly label: string
        readonly amount: number
        readonly when?: TypedCondition<Questions, Name<Sources>>
      }[]
  readonly decide:
    | {
        readonly by: 'rule'
        readonly refuseWhen: readonly Conditioned<Check, TypedCondition<Questions, Name<Sources>>>[]
      }
    | Extract<Definition['decide'], { by: 'officer' }>
  readonly issue?: Omit<NonNullable<Definition['issue']>, 'show' | 'table' | 'holder'> & {
    readonly show: readonly Name<Sources>[]
    readonly holder: readonly Name<Sources>[]
    readonly table?: { readonly fact: Name<Sources>; readonly columns: readonly string[] }
  }
}

/** The short form: one operation of a register, shown as a document. */
export type Reference<R extends Registers, Path extends string> = {
  readonly id: string
  readonly agency: string
  readonly title: string
  readonly summary: string
  readonly words: readonly string[]
  readonly law: readonly Law[]
  readonly read: Path & OperationPath<R>
  readonly show: readonly FieldsAt<R, Path>[]
  readonly for?: readonly Beneficiary[]
  readonly fee: Fee
  readonly validDays: number
  readonly bound?: 'bearer' | 'holder'
  /** A question whose answer fills inputs of the operation. */
  readonly ask?: {
    readonly name: string
    readonly question: Question
    readonly fills: Readonly<Record<string, string>>
  }
  /** Fields that must agree with what the civil register says of the holder: this field → the holder's. */
  readonly agree?: { readonly [F in FieldsAt<R, Path>]?: string }
  /** What to say, and what to do, when the register has no record. */
  readonly none: { readonly say: string; readonly remedy: string }
  readonly disagree?: { readonly say: string; readonly remedy: string }
  /** The operation has rows, and having none is an answer too: the document says so. */
  readonly emptyIsAnswer?: boolean
  readonly source?: string
  readonly confidence: Confidence
}

export type HolderRule = { readonly operation: string; readonly name: readonly string[] }

const whom: Question = { type: 'person', title: '', who: ['self', 'child'] }

/** Binds the vocabulary to a nation's registers, to how it names a document's holder, and to its words for "whom?". */
export function vocabulary<const R extends Registers>(
  registers: R,
  { holder, forWhom }: { holder: HolderRule; forWhom: string },
) {
  function defineService<
    const Questions extends Readonly<Record<string, Question>>,
    const Sources extends Readonly<Record<string, unknown>>,
  >(service: TypedService<R, Questions, Sources>): Definition {
    return service as unknown as Definition
  }

  function defineReference<const Path extends OperationPath<R>>(reference: Reference<R, Path>): Definition {
    const [register = '', operation = ''] = reference.read.split('.')
    const isTable = registers[register]?.operations[operation]?.many ?? false
    const forOthers = (reference.for ?? ['self']).some((who) => who !== 'self')
    const { names, facts } = factsOf(reference, holder, isTable)
    const asked = reference.ask
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
      decide: { by: 'rule', refuseWhen: checksOf(reference, isTable) },
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

type AnyReference = Pick<Reference<Registers, string>, 'none' | 'disagree' | 'emptyIsAnswer' | 'ask'> & {
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
