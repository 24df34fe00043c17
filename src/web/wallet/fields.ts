import type { C } from '../edge.ts'
import { bodyWithin } from '../form.ts'
import { WalletError } from './answers.ts'

const formBytesMax = 50_000
const jsonBytesMax = 300_000

/** The fields of a form a wallet sends, each at most once (RFC 6749 §3.1). */
export async function readFields(c: C): Promise<Readonly<Record<string, string>>> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? ''))
    throw new WalletError('invalid_request', 'not a form')
  const sent = new URLSearchParams(Buffer.from(await bodyWithin(c, formBytesMax)).toString())
  const names = [...sent.keys()]
  if (new Set(names).size !== names.length) throw new WalletError('invalid_request', 'a field twice')
  return Object.assign(Object.create(null), Object.fromEntries(sent))
}

/** The object a wallet sends as JSON. */
export async function readJson(c: C, code: string): Promise<Readonly<Record<string, unknown>>> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) throw new WalletError(code, 'not JSON')
  try {
    const value: unknown = JSON.parse(Buffer.from(await bodyWithin(c, jsonBytesMax)).toString())
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
  }
  throw new WalletError(code, 'not a JSON object')
}
