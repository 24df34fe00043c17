/** What came back from the security server, believed only when everything about it agrees with what was asked. */
import { createHash, type KeyObject } from 'node:crypto'
import type { Returned } from '#platform'
import { answerFault, type Question, signatureHeader } from './envelope.ts'
import { requestHash } from './identifier.ts'
import type { ExchangeAnswer } from './port.ts'

/** By `instance/class/member`. */
export type MemberKeys = ReadonlyMap<string, KeyObject>
export type Sent = {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  readonly question: Question
  /** What finds the record: an answer that says whom it is about has to say the same. */
  readonly keys: Readonly<Record<string, string>>
  readonly member: string
}
type Whole = Returned & { readonly bytes: Buffer }

/** The answer, or why it is none. */
export function read(
  returned: Returned,
  sent: Sent,
  { members, now }: { members: MemberKeys | undefined; now: Date },
): ExchangeAnswer {
  const { headers, bytes } = returned
  if (!bytes) return broken('too-large')
  const fault = faultOf(returned)
  if (fault) return fault
  const whole = { ...returned, bytes }
  const expected = hashOf(whole, sent)
  const publicKey = members?.get(sent.member)
  const evidence = only(headers[signatureHeader.toLowerCase()])
  const strange =
    echoFault(whole, sent, expected) ??
    (publicKey && answerFault(evidence, { question: sent.question, bytes }, { publicKey, now })) ??
    formFault(whole)
  if (strange) return broken(strange)
  const body = parse(bytes)
  if (body === undefined) return broken('not-json')
  if (isAboutAnother(body, sent.keys)) return broken('other-person')
  const sha256 = createHash('sha256').update(bytes).digest()
  return { kind: 'answer', body, requestHash: expected, sha256, ...(publicKey && evidence ? { evidence } : {}) }
}

function broken(code: string): ExchangeAnswer {
  return { kind: 'broken', code }
}

/** A fault of the exchange itself, a question the register turned away, or an error that is the register's own. */
function faultOf({ status, headers }: Returned): ExchangeAnswer | undefined {
  const fault = only(headers['x-road-error'])
  if (fault) return { kind: 'fault', code: nameOf(fault), ours: /^Client\.|\.AccessDenied$/.test(fault) }
  const refused = only(headers['exchange-refused'])
  if (refused) return { kind: 'fault', code: `Refused.${nameOf(refused)}`, ours: true }
  return status === 200 ? undefined : broken(`status-${status}`)
}

/** Codes go into the log: what is none must not. */
function nameOf(code: string): string {
  return /^[\w.-]{1,100}$/.test(code) ? code : 'unreadable'
}

function hashOf({ headers }: Whole, { path, headers: sent, body }: Sent): string {
  const requestId = only(headers['x-road-request-id']) ?? ''
  return requestHash({ method: 'POST', path, headers: Object.entries(sent), body, requestId })
}

function echoFault({ headers }: Whole, { question }: Sent, expected: string): string | undefined {
  const echoes = [
    ['x-road-id', question.id],
    ['x-road-client', question.client],
    ['x-road-service', question.service],
    ['x-road-request-hash', expected],
  ] as const
  const strange = echoes.find(([name, value]) => headers[name] !== value)
  return strange && `echo-${strange[0]}`
}

/** We take JSON in UTF-8, as it is: whatever says it is something else is not read. */
function formFault({ headers, bytes }: Whole): string | undefined {
  if (headers['content-encoding']) return 'content-encoding'
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';')
  if (type.trim() !== 'application/json') return 'content-type'
  const charset = parameters.map((one) => one.trim().split('=')).find(([name]) => name === 'charset')?.[1]
  if (charset !== undefined && charset.replaceAll('"', '') !== 'utf-8') return 'charset'
  return isUtf8(bytes) ? undefined : 'charset'
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

function isAboutAnother(body: unknown, keys: Readonly<Record<string, string>>): boolean {
  const about = (body as { request?: unknown } | null)?.request
  if (typeof about !== 'object' || about === null) return false
  return Object.entries(about).some(([name, value]) => Object.hasOwn(keys, name) && keys[name] !== value)
}

/** A header that came twice is none. */
function only(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : undefined
}
