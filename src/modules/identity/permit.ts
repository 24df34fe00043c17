import { type Actor, type AssuranceLevel, Refusal } from '#kernel'

export const refusals = {
  'identity/sign-in-needed': 401,
  'identity/level-too-low': 403,
  'identity/not-allowed': 403,
  'identity/not-confirmed': 409,
} as const

const order: readonly AssuranceLevel[] = ['low', 'substantial', 'high']

/** Who may do what, as data; a right that is not listed here is nobody's. */
const rights = {
  'applications.fulfil': ['system'],
  'documents.issue': ['system'],
  'documents.revoke': ['system', 'citizen'],
} as const satisfies Record<string, readonly Actor['kind'][]>
export type Right = keyof typeof rights

/** Passes if this actor may; refuses otherwise, asking those who are nobody yet to sign in. */
export function permit(actor: Actor, right: Right): void {
  if ((rights[right] as readonly string[]).includes(actor.kind)) return
  throw new Refusal(actor.kind === 'anonymous' ? 'identity/sign-in-needed' : 'identity/not-allowed', { right })
}

/** The person who acts, if they are signed in and known surely enough. */
export function citizenOf(actor: Actor, level: AssuranceLevel = 'low'): string {
  if (actor.kind !== 'citizen') throw new Refusal('identity/sign-in-needed')
  if (order.indexOf(actor.level) < order.indexOf(level)) throw new Refusal('identity/level-too-low', { level })
  return actor.personId
}
