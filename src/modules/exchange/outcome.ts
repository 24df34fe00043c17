/**
 * What is made of an exchange that gave no answer: whether asking again can help, and what whoever waits is told. An
 * answer that cannot be believed is never asked for again by itself: somebody has to look at who gave it.
 */
import { Outage, Refusal } from '#kernel'
import type { ExchangeAnswer } from './port.ts'

type NoAnswer = Exclude<ExchangeAnswer, { kind: 'answer' }>

/**
 * The table of X-Road's classes of errors: what the provider itself says is final, `Client.*` is our own mistake,
 * `Server.*` may pass, and whether a message arrived that was cut off nobody knows. Asking twice is safe for a reading,
 * and for what changes something only under the same key.
 */
export function mayAskAgain(answer: NoAnswer, { changes = false, hasKey = false } = {}): boolean {
  if (answer.kind === 'fault') return !answer.ours && !isUnknown(answer.code)
  return answer.code === 'network' && (!changes || hasKey)
}

/** What is thrown when no attempt brought an answer. */
export function failureOf(answer: NoAnswer): Refusal | Outage {
  const { code } = answer
  if (answer.kind === 'fault' && answer.ours) return new Refusal('exchange/denied', { code })
  return new Outage(told(code), { cause: new Error(code) })
}

const tellings: readonly (readonly [RegExp, string])[] = [
  [/^(other-person|echo-request)/, 'exchange/other-person'],
  [/^(evidence-replayed|echo-|replayed)/, 'exchange/replayed'],
  [/^(evidence-altered|altered)/, 'exchange/altered'],
  [/^(evidence-clock|clock)/, 'exchange/clock'],
  [/^evidence-/, 'exchange/unsigned'],
  [/^interface-changed/, 'exchange/changed'],
  [/^(xml-)?(too-large|nodes|depth)/, 'exchange/too-large'],
  [/^(not-|charset|content-|xml-)/, 'exchange/malformed'],
]

function told(code: string): string {
  if (isUnknown(code)) return 'exchange/unknown-service'
  return tellings.find(([pattern]) => pattern.test(code))?.[1] ?? 'exchange/unreachable'
}

function isUnknown(code: string): boolean {
  return /\.Unknown(Service|Member)$/.test(code)
}
