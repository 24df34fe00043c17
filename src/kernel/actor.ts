/** Who is acting. Every verb asks `permit` (in identity) whether this actor may. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'citizen'; readonly personId: string; readonly level: AssuranceLevel; readonly sessionId: string }
  | OfficerActor
  | { readonly kind: 'system'; readonly job: string }

/** Somebody who acts for an agency, at one of its offices; what they may do follows from where they serve, and as what. */
export type OfficerActor = {
  readonly kind: 'officer'
  readonly officerId: string
  readonly officeId: string
  readonly agencyId: string
  readonly role: OfficerRole
  readonly sessionId: string
}
/** An inspector looks into how people's data are read, and takes no cases. */
export type OfficerRole = 'officer' | 'lead' | 'inspector'

/** How surely we know who it is; the levels of eIDAS (Regulation (EU) 2015/1502). */
export type AssuranceLevel = 'low' | 'substantial' | 'high'

export const anonymous: Actor = { kind: 'anonymous' }
