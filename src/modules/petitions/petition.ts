import type { PetitionKind, PetitionSubject } from '#engine'
import { Refusal } from '#kernel'
import type { Context } from '#platform'

export type PetitionState = 'open' | 'answered' | 'withdrawn'
/** How far its time is: half of it over, nearly all, all, and a working day more. */
export type Alarm = 'half' | 'soon' | 'due' | 'overdue'

export type Petition = {
  readonly id: string
  readonly number: string
  /** By which, with the number, somebody may ask how far it is. */
  readonly checkCode: string
  readonly personId: string
  readonly kind: string
  readonly subject: string
  readonly channel: string
  readonly takenBy: string | null
  readonly agencyId: string
  readonly officeId: string
  readonly place: string | null
  readonly applicationId: string | null
  readonly isPublic: boolean
  readonly letterId: string
  readonly fileIds: readonly string[]
  readonly excludedOffice: string | null
  readonly excludedOfficers: readonly string[]
  readonly state: PetitionState
  readonly takenInAt: Date
  /** 2 once its person was not satisfied with the first answer. */
  readonly round: 1 | 2
  readonly startedAt: Date
  readonly dueAt: Date
  readonly extendedBecause: string | null
  readonly escalated: Alarm | null
  readonly escalatedOffice: string | null
  readonly routed: number
  /** The petition that is answered for this one too. */
  readonly leadingId: string | null
  readonly outcome: string | null
  readonly answeredAt: Date | null
}

export const refusals = {
  'petitions/not-found': 404,
  'petitions/not-open': 409,
  'petitions/not-answered': 409,
  'petitions/unknown-kind': 422,
  'petitions/no-agency': 422,
  'petitions/no-place': 422,
  'petitions/text-empty': 422,
  'petitions/text-long': 422,
  'petitions/key-reused': 409,
  'petitions/too-many': 429,
  'petitions/nobody': 422,
  'petitions/raised-already': 409,
  'petitions/bad-answer': 422,
  'petitions/extended-already': 409,
  'petitions/too-late': 409,
  'petitions/excluded': 409,
  'petitions/same-office': 422,
  'petitions/routed-too-often': 409,
  'petitions/not-alike': 409,
  'petitions/merged': 409,
} as const

/** How much a letter, an answer or a further word may have. */
export const letterMost = 5000

/** The kind of that name; refuses one that the nation does not know. */
export function kindOf(ctx: Context, id: string): PetitionKind {
  const kind = ctx.outside.nation.petitions?.kinds.find((one) => one.id === id)
  if (!kind) throw new Refusal('petitions/unknown-kind', { kind: id })
  return kind
}

/** The subject of that name; refuses one that the nation does not know. */
export function subjectOf(ctx: Context, id: string): PetitionSubject {
  const subject = ctx.outside.nation.petitions?.subjects.find((one) => one.id === id)
  if (!subject) throw new Refusal('petitions/unknown-kind', { subject: id })
  return subject
}

/** What was typed, as it is kept, without what no database takes; refuses nothing at all and too much. */
export function written(text: string): string {
  const tidy = text.normalize('NFC').replaceAll('\0', '').replaceAll('\r\n', '\n').trim()
  if (tidy === '') throw new Refusal('petitions/text-empty')
  if (tidy.length > letterMost) throw new Refusal('petitions/text-long')
  return tidy
}
