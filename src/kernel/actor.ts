/** Who is acting. Every verb asks `permit` (in identity) whether this actor may. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'citizen'; readonly personId: string; readonly level: AssuranceLevel; readonly sessionId: string }
  | { readonly kind: 'system'; readonly job: string }

/** How surely we know who it is; the levels of eIDAS (Regulation (EU) 2015/1502). */
export type AssuranceLevel = 'low' | 'substantial' | 'high'

export const anonymous: Actor = { kind: 'anonymous' }
