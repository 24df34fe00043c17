/** The claims as documents carried them before there were status lists: each by a number of its own. */
import type { Claims } from './credential.ts'

const names: readonly (readonly [number, Exclude<keyof Claims, 'status'>])[] = [
  [1, 'agency'],
  [4, 'expires'],
  [6, 'issuedAt'],
  [-65537, 'type'],
  [-65538, 'number'],
  [-65539, 'holder'],
  [-65540, 'maskedNumber'],
  [-65541, 'facts'],
  [-65542, 'recordSha256'],
  [-65543, 'bound'],
]

/** Throws on any other claims. */
export function readFirstForm(claims: Map<number, unknown>): Claims {
  const isWhole = claims.size === names.length && names.every(([number]) => claims.has(number))
  if (!isWhole) throw new Error('other claims')
  const read = Object.fromEntries(names.map(([number, name]) => [name, claims.get(number)]))
  const { expires, issuedAt, facts, recordSha256, bound, ...texts } = read
  const isOurs =
    Object.values(texts).every((text) => typeof text === 'string') &&
    [expires, issuedAt].every(Number.isSafeInteger) &&
    Array.isArray(facts) &&
    facts.every((fact) => Array.isArray(fact) && fact.length === 2 && fact.every((part) => typeof part === 'string')) &&
    recordSha256 instanceof Uint8Array &&
    (bound === 'holder' || bound === 'bearer')
  if (!isOurs) throw new Error('other claims')
  return { ...(read as Omit<Claims, 'status'>), status: null }
}
