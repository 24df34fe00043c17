/** What a member asks of whoever asks it: a signature, a right clock, and nothing that was asked before. */
import type { KeyObject } from 'node:crypto'
import { questionFault, skewMs } from '../../src/modules/exchange/envelope.ts'
import type { Heard } from './x-road-message.ts'

const seenMost = 100_000

/** The key that a client signs its questions with; without one nobody can tell, and any is taken. */
export type ClientKey = (client: string) => KeyObject | undefined
export type Guard = { readonly faultOf: (heard: Heard) => string | undefined }

/** Remembers identifiers for as long as their signatures are young enough to be taken. */
export function openGuard(clientKey: ClientKey, now: () => Date): Guard {
  const seen = new Map<string, number>()
  const forget = (at: number) => {
    for (const [id, until] of seen) {
      if (until > at && seen.size < seenMost) return // the oldest stand first
      seen.delete(id)
    }
  }
  return {
    faultOf: ({ question, signature }) => {
      const publicKey = clientKey(question.client)
      if (!publicKey) return undefined
      const at = now()
      const fault = questionFault(signature, question, { publicKey, now: at })
      if (fault) return fault
      forget(at.getTime())
      if (seen.has(question.id)) return 'evidence-replayed'
      seen.set(question.id, at.getTime() + 2 * skewMs)
      return undefined
    },
  }
}
