/**
 * The vocabulary bound to a nation's registers, for the compiler alone: which operation has which fields and inputs,
 * which question can be compared with what. `define.ts` is where it is used.
 */
import type {
  AutoCheck,
  Beneficiary,
  Check,
  Collect,
  Confidence,
  Definition,
  Fee,
  Issue,
  Law,
  Local,
  OfficerDecision,
  Page,
  Question,
  Return,
  Stop,
  Tell,
} from './definition.ts'
import type { Register } from './nation.ts'

export type Registers = Readonly<Record<string, Register>>
type Name<T> = Extract<keyof T, string>

/** `register.operation` of the given registers. */
export type OperationPath<R extends Registers> = { [K in Name<R>]: `${K}.${Name<R[K]['operations']>}` }[Name<R>]

/** The fields of the operation at a path. */
type FieldsAt<R extends Registers, Path extends string> = Path extends `${infer K}.${infer O}`
  ? K extends Name<R>
    ? O extends Name<R[K]['operations']>
      ? Name<R[K]['operations'][O]['fields']>
      : never
    : never
  : never

/** The inputs of the operation at a path, beyond the person. */
type InputsAt<R extends Registers, Path extends string> = Path extends `${infer K}.${infer O}`
  ? R[K]['operations'][O] extends { readonly inputs: readonly (infer Input extends string)[] }
    ? Input
    : never
  : never

/** An answer, or the part of one that can fill an input. */
type AnswerPath<Questions> = {
  [K in Name<Questions>]: Questions[K] extends { readonly type: 'yearSpan' }
    ? `${K}.${'from' | 'to'}`
    : Questions[K] extends { readonly type: 'address' }
      ? `${K}.${'division' | 'line'}`
      : K
}[Name<Questions>]

/** Every input of the operation and what fills it; nothing where it has none. */
type Filled<Inputs extends string, Answer> = [Inputs] extends [never]
  ? { readonly with?: never }
  : { readonly with: { readonly [I in Inputs]: Answer } }

type IsMany<R extends Registers, Path extends string> = Path extends `${infer K}.${infer O}`
  ? R[K]['operations'][O] extends { readonly many: true }
    ? true
    : false
  : never

/** What a register gives: the rows of an operation that has many, a field of one that has one. */
type ReadSource<R extends Registers, Path extends string, Answer> = Path extends string
  ? (IsMany<R, Path> extends true ? { readonly rows: Path } : { readonly from: `${Path}.${FieldsAt<R, Path>}` }) &
      Filled<InputsAt<R, Path>, Answer>
  : never

type TypedSource<R extends Registers, Facts extends string, Questions> =
  | ReadSource<R, OperationPath<R>, AnswerPath<Questions>>
  | { readonly yearsSince: Facts }
  | { readonly daysUntil: Facts }
  | { readonly sum: Facts; readonly of: string }
  | { readonly some: Facts; readonly of: string }
  | { readonly same: readonly Facts[] }
  | { readonly count: Facts }

/** Options that a register gives: the rows of an operation of many without inputs, named by its own fields. */
type RowsAsOptions<R extends Registers, Path extends string> = Path extends string
  ? IsMany<R, Path> extends true
    ? [InputsAt<R, Path>] extends [never]
      ? { readonly rows: Path; readonly value: FieldsAt<R, Path>; readonly label: readonly FieldsAt<R, Path>[] }
      : never
    : never
  : never

type Written = Readonly<Record<string, string>>
export type TypedQuestion<R extends Registers, Q = Question> = Q extends { readonly options: unknown }
  ? Omit<Q, 'options'> & { readonly options: Written | RowsAsOptions<R, OperationPath<R>> }
  : Q

type TypedMatch<Value> =
  | Value
  | readonly Value[]
  | { readonly known: boolean }
  | (Extract<Value, number> extends never
      ? never
      : { readonly below?: number; readonly atLeast?: number; readonly known?: boolean })

/** What an answer may be compared with: an option by its key, a number, a yes or a no; of several parts nothing. */
type Comparable<Q> = Q extends { readonly options: infer O }
  ? O extends { readonly rows: string }
    ? string
    : Name<O>
  : Q extends { readonly type: infer Type }
    ? Type extends keyof ComparableByType
      ? ComparableByType[Type]
      : string
    : never

type ComparableByType = {
  readonly yesNo: boolean
  readonly declaration: true
  readonly number: number
  readonly money: number
  readonly person: 'self'
  readonly yearSpan: never
  readonly address: never
  readonly file: never
  readonly slot: never
  readonly register: never
  readonly reading: never
}

type TypedCondition<Questions, Facts extends string> = {
  readonly [K in Name<Questions>]?: TypedMatch<Comparable<Questions[K]>>
} & {
  readonly [K in Facts]?: TypedMatch<string | number | boolean>
} & { readonly anyOf?: readonly TypedCondition<Questions, Facts>[] }

type Conditioned<T, Condition> = Omit<T, 'when'> & { readonly when: Condition }
type Perhaps<T, Condition> = Omit<T, 'when'> & { readonly when?: Condition }

export type TypedService<R extends Registers, Questions, Sources> = Omit<
  Definition,
  'facts' | 'known' | 'questions' | 'pages' | 'stop' | 'fee' | 'decide' | 'issue' | 'local' | 'collect' | 'tell'
> & {
  readonly known?: readonly Name<Sources>[]
  readonly facts: { readonly [K in keyof Sources]: TypedSource<R, Name<Sources>, Questions> }
  readonly questions: Questions
  readonly pages: readonly (Perhaps<Page, TypedCondition<Questions, Name<Sources>>> & {
    readonly ask: readonly Name<Questions>[]
  })[]
  readonly stop: readonly Conditioned<Stop, TypedCondition<Questions, Name<Sources>>>[]
  readonly fee:
    | 'unknown'
    | readonly {
        readonly label: string
        readonly amount: number | Name<Sources>
        readonly when?: TypedCondition<Questions, Name<Sources>>
      }[]
  readonly decide:
    | {
        readonly by: 'rule'
        readonly refuseWhen: readonly Conditioned<Check, TypedCondition<Questions, Name<Sources>>>[]
      }
    | (Omit<OfficerDecision, 'checks' | 'returns'> & {
        readonly checks: readonly Conditioned<AutoCheck, TypedCondition<Questions, Name<Sources>>>[]
        readonly returns: readonly (Omit<Return, 'asks'> & { readonly asks: readonly Name<Questions>[] })[]
      })
  readonly issue?: Omit<NonNullable<Definition['issue']>, 'show' | 'table' | 'holder'> & {
    readonly show: readonly (Name<Sources> | Name<Questions>)[]
    readonly holder: readonly Name<Sources>[]
    readonly table?: { readonly fact: Name<Sources>; readonly columns: readonly string[] }
  }
  readonly local?: Omit<Local, 'at'> & { readonly at: Name<Questions> }
  readonly collect?: Omit<Collect, 'at'> & { readonly at: Name<Questions> }
  readonly tell?: {
    readonly operation: OperationPath<R>
    readonly with: Readonly<Record<string, Name<Sources> | AnswerPath<Questions> | 'number'>>
    readonly refused: Tell['refused']
  }
}

/**
 * The short form of what is asked of an agency: questions in the order they are asked, a page each, and what is given.
 * `when` leaves a question's page out; `refuseWhen` lets a rule decide, `refusals` an officer. The holder's name is a fact
 * of its own accord, and the usual return is added.
 */
export type Requested<R extends Registers, Questions, Sources, HolderFact extends string> = Pick<
  TypedService<R, Questions, Sources>,
  'id' | 'formerly' | 'agency' | 'kind' | 'title' | 'summary' | 'words' | 'law' | 'fee' | 'source' | 'confidence'
> &
  Partial<
    Pick<TypedService<R, Questions, Sources>, 'facts' | 'known' | 'stop' | 'tell' | 'local' | 'signIn' | 'for'>
  > & {
    readonly ask: Questions
    readonly when?: { readonly [K in Name<Questions>]?: TypedCondition<Questions, Name<Sources>> }
    readonly gives: Gives<Name<Questions>, Name<Sources> | HolderFact>
  } & (
    | {
        /** The legal limit; `unknown` where no source gives one, and then the general limit holds. */
        readonly workingDays: number | 'unknown'
        readonly checks?: readonly Conditioned<AutoCheck, TypedCondition<Questions, Name<Sources>>>[]
        readonly returns?: readonly (Omit<Return, 'asks'> & { readonly asks: readonly Name<Questions>[] })[]
        readonly refusals: OfficerDecision['refusals']
      }
    | { readonly refuseWhen: readonly Conditioned<Check, TypedCondition<Questions, Name<Sources>>>[] }
  )

/** A document, a thing handed over at the office a question asks for, or a sentence that says what was done. */
type Gives<Question extends string, Fact extends string> =
  | {
      readonly document: string
      readonly show: readonly (Question | Fact)[]
      readonly table?: Omit<NonNullable<Issue['table']>, 'fact'> & { readonly fact: Fact }
      readonly validDays: number
      readonly bound?: 'bearer' | 'holder'
      readonly says?: string
    }
  | { readonly thing: string; readonly at: Question; readonly says?: string }
  | { readonly says: string }

/** The question of a reference, asked where the operation has inputs: its answer fills them. */
export type Asking<R extends Registers, Path extends string, Asked extends string, Q> = [InputsAt<R, Path>] extends [
  never,
]
  ? { readonly ask?: never }
  : {
      readonly ask: {
        readonly name: Asked
        readonly question: Q
        readonly fills: { readonly [I in InputsAt<R, Path>]: AnswerPath<{ readonly [K in Asked]: Q }> }
      }
    }

/** The short form: one operation of a register, shown as a document. */
export type Reference<R extends Registers, Path extends string, HolderField extends string> = {
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
  /** Fields that must agree with what the civil register says of the holder: this field → the holder's. */
  readonly agree?: { readonly [F in FieldsAt<R, Path>]?: HolderField }
  /** What to say, and what to do, when the register has no record. */
  readonly none: { readonly say: string; readonly remedy: string }
  readonly disagree?: { readonly say: string; readonly remedy: string }
  /** The operation has rows, and having none is an answer too: the document says so. */
  readonly emptyIsAnswer?: boolean
  readonly source?: string
  readonly confidence: Confidence
}
