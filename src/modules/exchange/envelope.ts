/**
 * Signed evidence of question and answer, which holds whatever carried them: a JWS (RFC 7515, ES256 and nothing else) in a
 * header of its own, over what was asked, by whom, when, and the SHA-256 of the bytes. The bytes travel beside it. A
 * signature of a question is none of an answer (`typ`), and each names the key by its thumbprint (RFC 7638).
 */
import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { minute } from '#kernel'

export const signatureHeader = 'Exchange-Signature'
/** A clock that is further off than this is wrong, and nothing older is new. */
export const skewMs = 5 * minute
const lengthMax = 4000

export type Question = {
  readonly id: string
  /** As in the path and in `X-Road-Client`. */
  readonly service: string
  readonly client: string
  readonly userId: string
  readonly issue: string
  readonly represented?: string | undefined
  readonly key?: string | undefined
  readonly body: Uint8Array
}
export type Signer = { readonly key: KeyObject; readonly at: Date }
export type Checker = { readonly publicKey: KeyObject; readonly now: Date }
export type EnvelopeFault =
  | 'evidence-missing'
  | 'evidence-malformed'
  | 'evidence-wrong-key'
  | 'evidence-replayed'
  | 'evidence-altered'
  | 'evidence-clock'

type Claims = { readonly id: string; readonly service: string; readonly asked: string; readonly sha256: string }
type Kind = 'question' | 'answer'

/** One digest of everything a question says: what an answer to it has to repeat. */
function digestOf({ body, ...given }: Question): string {
  const { id, service, client, userId, issue, represented = '', key = '' } = given
  return sha256(JSON.stringify([id, service, client, userId, issue, represented, key, sha256(body)]))
}

/** The signature of whoever asks. */
export function signQuestion(question: Question, signer: Signer): string {
  const { id, service, body } = question
  return seal('question', { id, service, asked: digestOf(question), sha256: sha256(body) }, signer)
}

/** The signature of whoever answers this question with these bytes. */
export function signAnswer(question: Question, bytes: Uint8Array, signer: Signer): string {
  const { id, service } = question
  return seal('answer', { id, service, asked: digestOf(question), sha256: sha256(bytes) }, signer)
}

/** What is wrong with the signature of a question that came; nothing when it holds. */
export function questionFault(given: string | undefined, question: Question, by: Checker): EnvelopeFault | undefined {
  return faultOf('question', given, { question, bytes: question.body }, by)
}

/** What is wrong with the signature of an answer to this question; nothing when it holds. */
export function answerFault(
  given: string | undefined,
  { question, bytes }: { question: Question; bytes: Uint8Array },
  by: Checker,
): EnvelopeFault | undefined {
  return faultOf('answer', given, { question, bytes }, by)
}

const names = new WeakMap<KeyObject, string>()

/** By what a key is named: the thumbprint of its public part. */
export function thumbprint(key: KeyObject): string {
  const known = names.get(key)
  if (known) return known
  const { crv, kty, x, y } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' })
  const name = sha256(JSON.stringify({ crv, kty, x, y }))
  names.set(key, name)
  return name
}

function seal(kind: Kind, claims: Claims, { key, at }: Signer): string {
  const header = { alg: 'ES256', typ: `exchange-${kind}`, kid: thumbprint(key) }
  const signed = [header, { ...claims, iat: Math.floor(at.getTime() / 1000) }].map(encoded).join('.')
  return `${signed}.${sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}

/** Key first, so that nothing a stranger wrote is looked at further; then what it is about, the bytes, and the clock. */
function faultOf(
  kind: Kind,
  given: string | undefined,
  { question, bytes }: { question: Question; bytes: Uint8Array },
  { publicKey, now }: Checker,
): EnvelopeFault | undefined {
  if (!given) return 'evidence-missing'
  const opened = open(given)
  if (opened?.header.alg !== 'ES256' || opened.header.typ !== `exchange-${kind}`) return 'evidence-malformed'
  const { signed, signature, claims } = opened
  if (!verify('sha256', Buffer.from(signed), { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature))
    return 'evidence-wrong-key'
  if (claims.id !== question.id || claims.service !== question.service) return 'evidence-replayed'
  if (claims.sha256 !== sha256(bytes)) return 'evidence-altered'
  if (claims.asked !== digestOf(question)) return kind === 'question' ? 'evidence-altered' : 'evidence-replayed'
  const offMs = Math.abs(Number(claims.iat) * 1000 - now.getTime())
  return offMs <= skewMs ? undefined : 'evidence-clock' // what is no number is no time either
}

type Opened = {
  readonly header: Readonly<Record<string, unknown>>
  readonly claims: Readonly<Record<string, unknown>>
  readonly signed: string
  readonly signature: Buffer
}

function open(given: string): Opened | undefined {
  const parts = given.split('.')
  if (given.length > lengthMax || parts.length !== 3 || !parts.every((part) => /^[\w-]+$/.test(part))) return undefined
  const [head = '', payload = '', signature = ''] = parts
  const [header, claims] = [decoded(head), decoded(payload)]
  return header && claims
    ? { header, claims, signed: `${head}.${payload}`, signature: Buffer.from(signature, 'base64url') }
    : undefined
}

function decoded(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('base64url')
}
