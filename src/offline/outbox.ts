/**
 * What waits to be sent and what became of it. Pure: an item never leaves by itself, whatever happens it is waiting,
 * acknowledged or to be mended, and only an acknowledgement ends it.
 */
import type { Outgoing, SendAnswer } from './protocol.ts'

export type OutboxState =
  | { readonly is: 'waiting' }
  /** It was tried, and nobody of that name is signed in. */
  | { readonly is: 'sign-in' }
  | { readonly is: 'mend'; readonly at: string }
  | { readonly is: 'sent'; readonly number: string; readonly applicationId: string; readonly sentAt: string }

export type OutboxItem = Outgoing & { readonly title: string; readonly state: OutboxState }

/** What is tried when there is a network: all but what is over. */
export function toSend(items: readonly OutboxItem[]): OutboxItem[] {
  return items
    .filter(({ state }) => state.is === 'waiting' || state.is === 'sign-in')
    .sort((a, b) => (a.pressedAt < b.pressedAt ? -1 : 1))
}

/** The item after an answer; without one it waits as before. */
export function afterAnswer(item: OutboxItem, answer: SendAnswer | undefined, at: string): OutboxItem {
  if (!answer || item.state.is === 'sent') return item
  if (answer.outcome === 'sign-in') return { ...item, state: { is: 'sign-in' } }
  const state: OutboxState =
    answer.outcome === 'mend'
      ? { is: 'mend', at: answer.at }
      : { is: 'sent', number: answer.number, applicationId: answer.applicationId, sentAt: at }
  return { ...item, files: [], state } // the platform has them
}

/** How many would be lost with the device. */
export function waitingCount(items: readonly OutboxItem[]): number {
  return toSend(items).length
}
