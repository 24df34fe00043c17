/**
 * The life of every application, fixed: definitions add questions, checks, fees, documents and clocks, never states. Each
 * transition is a verb; what is not written here cannot be expressed (the compiler), and cannot be stored (a trigger in
 * the database holds the same table). `docs/life-cycle.md` is drawn from it.
 */
import type { Actor } from '#kernel'

export const states = [
  'submitted',
  'awaiting-payment',
  'in-review',
  'returned',
  'granted',
  'printing',
  'ready',
  'collected',
  'refused',
  'withdrawn',
  'expired',
] as const
export type ApplicationState = (typeof states)[number]

type Transition = {
  readonly from: readonly ApplicationState[]
  readonly to: ApplicationState
  /** Who may cause it. What an officer decided is carried out by the platform, in the officer's name. */
  readonly by: readonly Exclude<Actor['kind'], 'anonymous'>[]
  /** What the log calls it. */
  readonly did: string
}

export const transitions = {
  askPayment: { from: ['submitted'], to: 'awaiting-payment', by: ['system'], did: 'payment-asked' },
  settle: { from: ['awaiting-payment'], to: 'in-review', by: ['system'], did: 'paid' },
  queue: { from: ['submitted'], to: 'in-review', by: ['system'], did: 'queued' },
  return: { from: ['in-review'], to: 'returned', by: ['system'], did: 'returned' },
  answer: { from: ['returned'], to: 'in-review', by: ['citizen'], did: 'answered' },
  grant: { from: ['submitted', 'in-review'], to: 'granted', by: ['system'], did: 'granted' },
  refuse: { from: ['submitted', 'in-review'], to: 'refused', by: ['system'], did: 'refused' },
  print: { from: ['granted'], to: 'printing', by: ['system'], did: 'sent-to-print' },
  makeReady: { from: ['printing'], to: 'ready', by: ['officer'], did: 'made-ready' },
  handOver: { from: ['ready'], to: 'collected', by: ['officer'], did: 'handed-over' },
  withdraw: {
    from: ['submitted', 'awaiting-payment', 'in-review', 'returned'],
    to: 'withdrawn',
    by: ['citizen'],
    did: 'withdrawn',
  },
  expire: { from: ['awaiting-payment', 'returned'], to: 'expired', by: ['system'], did: 'expired' },
} as const satisfies Readonly<Record<string, Transition>>

export type Verb = keyof typeof transitions
/** The states a verb starts from. */
export type From<V extends Verb> = (typeof transitions)[V]['from'][number]
/** Something known to be in one of these states. */
export type In<S extends ApplicationState, Thing extends { readonly state: ApplicationState }> = Thing & {
  readonly state: S
}

/** Whether a verb may start from where this is. */
export function canStart<V extends Verb, Thing extends { readonly state: ApplicationState }>(
  verb: V,
  thing: Thing,
): thing is In<From<V>, Thing> {
  return (transitions[verb].from as readonly ApplicationState[]).includes(thing.state)
}

/** Whether an application has come to its end. */
export function isOver(state: ApplicationState): boolean {
  return Object.values(transitions).every(({ from }) => !(from as readonly ApplicationState[]).includes(state))
}
