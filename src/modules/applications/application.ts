import type { Answers } from '#engine'
import type { Language } from '#kernel'

export type ApplicationState = 'submitted' | 'granted' | 'refused' | 'withdrawn'

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
}

export const refusals = {
  'applications/not-found': 404,
  'applications/key-reused': 422,
  'applications/not-open': 409,
} as const
