import type { Answers } from '#engine'
import type { Language } from '#kernel'
import type { ApplicationState } from './life-cycle.ts'

/** Which register said what was used, and when. */
export type Source = { readonly register: string; readonly operation: string; readonly at: string }
/** How far the platform has raised the alarm by itself: to the officer, their lead, the head of the agency. */
export type Escalation = 'half' | 'due' | 'overdue'

export type Application = {
  readonly id: string
  readonly number: string
  readonly personId: string
  readonly serviceId: string
  readonly definitionHash: string
  readonly language: Language
  readonly answers: Answers
  readonly state: ApplicationState
  readonly submittedAt: Date
  readonly decidedAt: Date | null
  readonly waitingFor: string | null
  readonly waitingSince: Date | null
  readonly refusalCode: string | null
  readonly documentId: string | null
  /** The office that decides, and the one where the thing is handed over. */
  readonly officeId: string | null
  readonly collectOfficeId: string | null
  readonly checkCode: string
  /** By what the vault opens what registers said, and what they said first; and the class of data it is. */
  readonly factsId: string | null
  readonly formFactsId: string | null
  readonly factsSensitivity: 'personal' | 'sensitive' | null
  readonly sources: readonly Source[] | null
  readonly factsAt: Date | null
  /** Questions whose answer was typed and that no register has confirmed yet. */
  readonly unchecked: readonly string[]
  /** What stands against a grant: a code, `none`, or nothing while nobody knows. */
  readonly obstacle: string | null
  /** Whole units of the currency; nothing until it was reckoned. */
  readonly fee: number | null
  /** When it was complete and paid: the day the legal time begins. */
  readonly completeAt: Date | null
  /** Since when the clock runs: its start, or when it last went on. */
  readonly clockStartedAt: Date | null
  readonly dueAt: Date | null
  readonly clockStoppedAt: Date | null
  readonly minutesLeft: number | null
  /** The date that was promised when it was complete. */
  readonly promisedOn: string | null
  readonly escalated: Escalation | null
  readonly officerId: string | null
  readonly assignedAt: Date | null
  readonly readyAt: Date | null
}

export const refusals = {
  'applications/not-found': 404,
  'applications/key-reused': 422,
  'applications/draft-sent': 409,
  'applications/not-open': 409,
  'applications/not-yours': 403,
  'applications/decided-already': 409,
  'applications/stopped': 409,
  'applications/facts-pending': 409,
  'applications/bad-decision': 422,
  'applications/too-late': 409,
  'applications/not-returned': 409,
  'applications/wrong-code': 422,
  'applications/too-many-tries': 429,
  'applications/too-many-messages': 429,
  'applications/message-empty': 422,
} as const
