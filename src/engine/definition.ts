/**
 * The vocabulary of a public service. A definition is plain data: it goes through JSON and back unchanged, is stored
 * with its hash on every application, and says what is asked, read, checked, paid, decided and issued. It never says
 * how a page looks or which states an application has. Text stands in the country's first language; other languages
 * lie beside the file, keyed by path.
 */
import type { AssuranceLevel, FileKind } from '#kernel'

export type ServiceKind =
  | 'reference'
  | 'certificate'
  | 'registration'
  | 'order'
  | 'permit'
  | 'benefit'
  | 'payment'
  | 'appointment'
  | 'exam'
  | 'declaration'
  | 'complaint'
  | 'notification'

/** Whom a service can be asked for; a child or spouse is whom the civil register names as such. */
export type Beneficiary = 'self' | 'child' | 'spouse'

/** How sure we are of what a definition says; what is not sourced says so. */
export type Confidence = 'high' | 'medium' | 'low'

export type Law = { readonly act: string; readonly article?: string; readonly url?: string }

/** What is known of the person without asking them. `from` is `register.operation.field`. */
export type FactSource =
  | { readonly from: string; readonly with?: InputMap }
  | { readonly rows: string; readonly with?: InputMap }
  | { readonly yearsSince: string }
  /** Whole days from today to a date a register gives; below zero once it is past. */
  | { readonly daysUntil: string }
  /** The sum of one field over a fact of rows. */
  | { readonly sum: string; readonly of: string }
  /** Whether any row of a fact of rows has a yes in this field. */
  | { readonly some: string; readonly of: string }
  | { readonly same: readonly string[] }
  | { readonly count: string }

/** Inputs of an operation beyond the person: input name → answer (`vehicle`) or part of one (`years.from`). */
export type InputMap = Readonly<Record<string, string>>

type Asked = {
  readonly title: string
  readonly hint?: string
  readonly why?: string
  readonly optional?: boolean
}

/** Options that a register gives (my vehicles): the rows of an operation, their value and the fields that name them. */
export type RegisterOptions = { readonly rows: string; readonly value: string; readonly label: readonly string[] }
export type Options = Readonly<Record<string, string>> | RegisterOptions

export type Question = Asked &
  (
    | { readonly type: 'choice'; readonly options: Options }
    | { readonly type: 'several'; readonly options: Options; readonly most?: number }
    | { readonly type: 'yesNo' }
    | { readonly type: 'text'; readonly longest?: number }
    | { readonly type: 'longText'; readonly longest?: number }
    | { readonly type: 'number'; readonly least?: number; readonly most?: number }
    | { readonly type: 'money'; readonly least?: number; readonly most?: number }
    | { readonly type: 'date'; readonly earliest?: DateLimit; readonly latest?: DateLimit }
    | { readonly type: 'yearSpan'; readonly earliest: number; readonly yearsMost?: number }
    | { readonly type: 'phone' }
    | { readonly type: 'email' }
    | { readonly type: 'registerNumber' }
    | { readonly type: 'vehiclePlate' }
    | { readonly type: 'address' }
    /** A place of the service's agency, or of another; `abroad` adds the offices abroad of every agency. */
    | { readonly type: 'office'; readonly of?: string; readonly abroad?: boolean }
    /** A division of that level (1: province, 2: district), for what is decided where it lies. */
    | { readonly type: 'place'; readonly level: 1 | 2 }
    /** A free time of so many minutes at the office that question `at` asks for. */
    | { readonly type: 'slot'; readonly at: string; readonly minutes: number }
    /** One of the nation's registers: whoever keeps it decides, instead of the service's own agency. */
    | { readonly type: 'register' }
    /** A reading of the person's own data, by its receipt. */
    | { readonly type: 'reading' }
    | { readonly type: 'person'; readonly who: readonly Beneficiary[] }
    | { readonly type: 'file'; readonly accept: readonly FileKind[]; readonly bytesMax?: number }
    | { readonly type: 'declaration'; readonly statement: string }
  )

export type QuestionType = Question['type']
/** A calendar date, or today. */
export type DateLimit = 'today' | (string & {})

/** Questions that belong on one page; the page is left out when its condition does not hold. */
export type Page = { readonly ask: readonly string[]; readonly when?: Condition }

/**
 * An object that looks like the answers and facts it matches; all entries hold. A value matches itself; a list any of
 * its values; `{ below, atLeast, known }` compare. `anyOf` is the one other word.
 */
export type Condition = { readonly anyOf?: readonly Condition[] } & {
  readonly [name: string]: Match | readonly Condition[] | undefined
}
export type Match =
  | string
  | number
  | boolean
  | readonly (string | number)[]
  | { readonly below?: number; readonly atLeast?: number; readonly known?: boolean }

/** Why it cannot go on, and the way out. `{name}` in the texts is filled with the fact or answer of that name. */
export type Stop = {
  readonly when: Condition
  readonly say: string
  readonly remedy?: string
  readonly instead?: string
}
/** An amount in whole units of the currency, or the name of the fact that is the amount. */
export type FeeLine = { readonly label: string; readonly amount: number | string; readonly when?: Condition }
export type Fee = readonly FeeLine[] | 'unknown'
export type Time = { readonly minutes: number } | { readonly workingDays: number } | 'unknown'

/** A rule grants when every check holds; there is no officer on that path. */
export type Check = {
  readonly when: Condition
  readonly code: string
  readonly say: string
  readonly remedy: string
  readonly law?: Law
}
export type Decision =
  | { readonly by: 'rule'; readonly refuseWhen: readonly Check[] }
  | {
      readonly by: 'officer'
      /** The legal limit, from the day the application is complete and paid. */
      readonly workingDays: number
      readonly checks: readonly AutoCheck[]
      readonly returns: readonly Return[]
      readonly refusals: readonly Refusal[]
    }
export type OfficerDecision = Extract<Decision, { by: 'officer' }>
/** What the platform checks by itself and shows the officer: it passes when the condition holds. */
export type AutoCheck = { readonly title: string; readonly when: Condition }
/** What an officer may send an application back for: the sentence the citizen reads, and the questions to answer anew. */
export type Return = { readonly code: string; readonly say: string; readonly asks: readonly string[] }
export type Refusal = { readonly code: string; readonly say: string; readonly remedy: string; readonly law: Law }

/** A thing that is made after a grant and handed over at the office that a question asks for. */
export type Collect = { readonly thing: string; readonly at: string }

/**
 * What a register is told when it is granted: an operation that takes it and says whether it did (`success`), its inputs
 * filled from answers and facts; `number` is the application's own. `refused`: what the person reads if it did not.
 */
export type Tell = {
  readonly operation: string
  readonly with: InputMap
  readonly refused: { readonly say: string; readonly remedy: string }
}

/**
 * One service of many places: decided by the office of these agencies that lies in the division a question names, or else
 * in the one around it. What differs from place to place stands with the places; the terms nearest to the answer count.
 */
export type Local = {
  readonly at: string
  readonly by: readonly string[]
  /** What the fee is called where a place has one of its own. */
  readonly fee?: string
  readonly places?: Readonly<Record<string, LocalTerms>>
}
/** What a place sets for itself, by its division's code. */
export type LocalTerms = {
  readonly by?: readonly string[]
  readonly fee?: number | 'unknown'
  readonly workingDays?: number
  readonly source?: string
}

/** What a grant gives: a document that shows these facts and answers, and how long it holds. `table` is a fact of rows. */
export type Issue = {
  /** Facts that make up the holder's name. */
  readonly holder: readonly string[]
  readonly document: string
  readonly title: string
  readonly show: readonly string[]
  readonly table?: { readonly fact: string; readonly columns: readonly string[] }
  readonly validDays: number
  /** `bearer`: whoever holds it may use it. `holder`: compare with the holder's own identity document. */
  readonly bound: 'bearer' | 'holder'
  /** The question that says in which language it is written; without an answer in the country's first. */
  readonly edition?: string
}

export type Definition = {
  readonly id: string
  /** What it was called before: its old addresses lead here. */
  readonly formerly?: readonly string[]
  readonly agency: string
  readonly kind: ServiceKind
  readonly title: string
  /** One sentence: what the person gets and what for. */
  readonly summary: string
  /** How people ask for it. */
  readonly words: readonly string[]
  readonly law: readonly Law[]
  readonly signIn: AssuranceLevel
  readonly for: readonly Beneficiary[]
  readonly facts: Readonly<Record<string, FactSource>>
  /** Facts the person is shown before they answer, each with its source and a way to say that it is wrong. */
  readonly known?: readonly string[]
  readonly questions: Readonly<Record<string, Question>>
  readonly pages: readonly Page[]
  readonly stop: readonly Stop[]
  readonly fee: Fee
  readonly time: Time
  readonly decide: Decision
  readonly issue?: Issue
  /** What a person reads when it is granted: what was done, and what they do next. */
  readonly granted?: string
  readonly local?: Local
  readonly collect?: Collect
  readonly tell?: Tell
  readonly keep: { readonly draftDays: number; readonly decidedYears: number }
  readonly source?: string
  readonly confidence: Confidence
}

/** What a person answered, by question. Plain data. */
export type Answer = string | number | boolean | null | readonly string[] | { readonly [part: string]: string | number }
export type Answers = Readonly<Record<string, Answer>>
/** What registers said, by fact. `null`: the register answered and has nothing. */
export type FactValue = string | number | boolean | null | readonly FactRow[]
export type FactRow = Readonly<Record<string, string | number | boolean | null>>
export type Facts = Readonly<Record<string, FactValue>>
/** What a form sent: every field as text, or several. */
export type Form = Readonly<Record<string, string | readonly string[] | undefined>>
