/**
 * The adapter that speaks X-Road REST to our own security server: a deadline, a size that is not passed, echoes, request
 * hash and the member's signature checked before the answer is believed. What went wrong says whether asking again can help.
 */
import type { KeyObject } from 'node:crypto'
import { type Clock, systemClock } from '#kernel'
import { type Line, lineTo, type Returned } from '#platform'
import { type Question, signatureHeader, signQuestion } from './envelope.ts'
import { clientId, servicePath } from './identifier.ts'
import type { InterfaceWatch } from './metadata/watch.ts'
import type { ExchangeAnswer, ExchangePort, ExchangeRequest } from './port.ts'
import { type MemberKeys, read, type Sent } from './xroad-answer.ts'

const timeoutMs = 1800
const bytesMax = 1_000_000

export type XRoadOptions = {
  /** Our own security server. */
  readonly url: string
  readonly timeout?: number
  /** The way to it; one of its own otherwise. */
  readonly line?: Line
  readonly clock?: Clock
  /** What questions are signed with. */
  readonly key?: KeyObject | undefined
  /** What members sign with, by `instance/class/member`; who stands here is not believed without a signature. */
  readonly members?: MemberKeys | undefined
  /** Finds out when an interface is no longer the one that was agreed. */
  readonly interfaces?: InterfaceWatch | undefined
}

/** The exchange behind a security server; whatever goes wrong there is an answer, never an error. */
export function openXRoad({ timeout = timeoutMs, line, clock = systemClock, ...options }: XRoadOptions): ExchangePort {
  const way = line ?? lineTo({ url: options.url })
  return {
    send: async (request) => {
      const withinMs = Math.min(timeout, request.withinMs ?? timeout)
      const sent = messageOf(request, { ...options, clock }) // what cannot be an identifier is a bug of ours, not a fault on the way
      const post = () =>
        way.send({
          method: 'POST',
          path: sent.path,
          headers: sent.headers,
          body: sent.body,
          timeoutMs: withinMs,
          bytesMax,
        })
      const believed = (returned: Returned) => read(returned, sent, { members: options.members, now: clock.now() })
      const watched = () => options.interfaces?.look(request, withinMs) ?? Promise.resolve('same' as const)
      const before = request.key ? await watched() : undefined // what changes something does not leave for an interface we do not know
      if (before === 'changed') return changed
      const [state, answer] = await Promise.all([before ?? watched(), post().then(believed, broken)])
      return state === 'changed' && answer.kind === 'answer' ? changed : answer
    },
  }
}

const changed = { kind: 'broken', code: 'interface-changed' } as const

function broken(cause: unknown): ExchangeAnswer {
  return { kind: 'broken', code: 'network', cause }
}

function messageOf(request: ExchangeRequest, { key, clock }: { key?: KeyObject | undefined; clock: Clock }): Sent {
  const { id, userId, issue, represented } = request
  const path = servicePath(request.service)
  const body = Buffer.from(JSON.stringify(request.body))
  const question: Question = {
    id,
    service: path.slice('/r1/'.length),
    client: clientId(request.client),
    userId,
    issue,
    ...(represented && { represented: clientId(represented) }),
    ...(request.key && { key: request.key }),
    body,
  }
  const headers = {
    'X-Road-Client': question.client,
    'X-Road-Id': id,
    'X-Road-Issue': issue,
    'X-Road-UserId': userId,
    ...(question.represented && { 'X-Road-Represented-Party': question.represented }),
    ...(question.key && { 'Idempotency-Key': question.key }),
    ...(key && { [signatureHeader]: signQuestion(question, { key, at: clock.now() }) }),
    Accept: 'application/json',
    'Content-Type': 'application/json; charset=utf-8',
  }
  return { path, headers, body, question, keys: request.body, member: request.service.slice(0, 3).join('/') }
}
