import { type Actor, type AssuranceLevel, type OfficerActor, Refusal } from '#kernel'

export const refusals = {
  'identity/sign-in-needed': 401,
  'identity/level-too-low': 403,
  'identity/not-allowed': 403,
  'identity/not-confirmed': 409,
  'identity/officer-needed': 401,
  'identity/enrolment-wrong': 422,
  'identity/challenge-over': 409,
  'identity/key-refused': 403,
  'identity/key-not-bound': 422,
  'identity/key-cloned': 403,
} as const

const order: readonly AssuranceLevel[] = ['low', 'substantial', 'high']

/** Who may do what, as data; a right that is not listed here is nobody's. */
const rights = {
  'applications.fulfil': ['system'],
  'applications.escalate': ['system'],
  'documents.issue': ['system'],
  'documents.revoke': ['system', 'citizen', 'officer'],
  'identity.offer-enrolment': ['system', 'officer'],
  'oversight.read-in-secret': ['officer'],
  'alerts.speak': ['officer'],
  'petitions.escalate': ['system'],
  'petitions.write-for': ['system', 'officer'],
  'openness.count': ['system'],
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

/** The officer who acts; asks whoever is none to come in by the office's door. */
export function officerOf(actor: Actor): OfficerActor {
  if (actor.kind !== 'officer') throw new Refusal('identity/officer-needed')
  return actor
}

/** The officer who acts, if they lead their office. */
export function leadOf(actor: Actor): OfficerActor {
  const officer = officerOf(actor)
  if (officer.role !== 'lead') throw new Refusal('identity/not-allowed', { role: officer.role })
  return officer
}

/** The officer who acts, if they are one who looks into readings. */
export function inspectorOf(actor: Actor): OfficerActor {
  const officer = officerOf(actor)
  if (officer.role !== 'inspector') throw new Refusal('identity/not-allowed', { role: officer.role })
  return officer
}
