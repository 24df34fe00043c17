/** What people may write to the state: kinds with the law's terms, subjects with who answers, and who is above whom. */
import type { Localised } from '#kernel'

export type PetitionKind = {
  readonly id: string
  readonly title: Localised
  readonly note: Localised
  /** The word a text message of this kind begins with. */
  readonly smsWord?: string
  readonly term: PetitionTerm
  /** By how many days of the same sort the term may be extended, once; 0: not at all. */
  readonly extension: number
  /** What is written of an agency by name is answered by the office above the one that it is about. */
  readonly goesAbove?: true
  /** How it can end. */
  readonly outcomes: readonly PetitionOutcome[]
  readonly law: string
  readonly source: string
  readonly confidence: 'high' | 'medium' | 'low'
}

export type PetitionTerm = { readonly days: number; readonly by: 'calendar' | 'working' }

export type PetitionOutcome = {
  readonly id: string
  readonly title: Localised
  /** What an officer may begin the answer with. */
  readonly say: Localised
  /** A no: it names one of the grounds, and how one goes on from there. */
  readonly no?: {
    readonly grounds: readonly { readonly id: string; readonly say: Localised; readonly law: string }[]
    readonly appeal: Localised
  }
}

export type PetitionSubject = {
  readonly id: string
  readonly title: Localised
  readonly icon: string
  readonly route: PetitionRoute
}

/** Who answers: the agency the person names, or one by place, in the capital another where that is so. */
export type PetitionRoute =
  | { readonly in: 'asked' }
  | { readonly in: 'place'; readonly agency: string; readonly capital?: string }

export type PetitionData = {
  readonly kinds: readonly PetitionKind[]
  readonly subjects: readonly PetitionSubject[]
  /** Where what has nobody above it goes, and what no agency answers for. */
  readonly control: string
  /** Agencies that are many offices and no head office: what is above one of them is an office of the parent. */
  readonly headless: readonly string[]
  /** The code by which the capital's places begin. */
  readonly capital: string
  /** Services that are no application but a petition, by their identifier: whoever asks for one writes it instead. */
  readonly inPlaceOf: Readonly<Record<string, { readonly kind?: string; readonly subject?: string }>>
}
