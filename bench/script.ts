/**
 * Turns statements that were recorded twice into a script for pgbench. Whatever is a new identifier or number in each
 * recording is new in each repetition of the script; everything else stands as it was recorded.
 */
import { assert } from '#kernel'
import type { Statement } from './recording.ts'

export type Script = readonly string[]

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g
/** As long as a secret token; longer texts that differ (a seal, a hash in hexadecimal) need not be unique. */
const uniqueLengthMax = 43
const clientsMax = 64
const idsMax = 64
/** As far as PostgreSQL's integers go. */
const placesMost = 2 ** 31

/** How often this client came by: counted by the script itself, and never the same in two runs (`i` is given). */
export const count = ':i'
export const client = ':client_id'

const recordingsMost = 20

/** Two recordings in a row of the same statements: what is asked side by side ends now in this order, now in that. */
export async function twice(
  record: () => Promise<readonly Statement[]>,
): Promise<[first: readonly Statement[], second: readonly Statement[]]> {
  let last = await record()
  for (let made = 1; made < recordingsMost; made++) {
    const next = await record()
    if (areSame(last, next)) return [last, next]
    last = next
  }
  throw new Error(`no two of ${recordingsMost} recordings in a row are the same statements`)
}

function areSame(one: readonly Statement[], other: readonly Statement[]): boolean {
  return one.length === other.length && one.every(({ text }, i) => text === other[i]!.text)
}

/**
 * `others` names, for a value that is in both recordings, those that stand for it with other clients (the person who
 * acts), so that clients do not wait for each other where people would not.
 */
export function scriptOf(
  first: readonly Statement[],
  second: readonly Statement[],
  others: ReadonlyMap<string, readonly string[]> = new Map(),
): Script {
  assert(areSame(first, second), 'two recordings of the same work are not the same statements')
  const fresh = freshIn(first, second)
  return first.map(({ text, values }) =>
    text.replace(/\$(\d+)/g, (_, number: string) => expression(values[Number(number) - 1], { fresh, others })),
  )
}

/** Each identifier and short text that is new, with a number of its own. */
function freshIn(first: readonly Statement[], second: readonly Statement[]): Map<string, number> {
  const fresh = new Map<string, number>()
  const add = (value: string) => fresh.has(value) || fresh.set(value, fresh.size)
  const known = new Set(second.flatMap(({ values }) => values.flatMap(idsOf)))
  for (const [i, { values }] of first.entries()) {
    for (const [j, value] of values.entries()) {
      for (const id of idsOf(value)) if (!known.has(id)) add(id)
      for (const place of placesIn(value)) if (!placesIn(second[i]!.values[j]).includes(place)) add(place)
      const isNew = typeof value === 'string' && value !== second[i]!.values[j] && idsOf(value).length === 0
      if (isNew && value.length <= uniqueLengthMax) add(value)
    }
  }
  assert(fresh.size <= idsMax, 'more new identifiers than the script has numbers for')
  return fresh
}

/** Numbers in a list are places that are given out once, as those of a status list. */
function placesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'number').map((item) => `place ${item}`) : []
}

function idsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.match(uuid) ?? []
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array || value instanceof Date) return []
  return JSON.stringify(value).match(uuid) ?? []
}

type Known = {
  readonly fresh: ReadonlyMap<string, number>
  readonly others: ReadonlyMap<string, readonly string[]>
}

function expression(value: unknown, known: Known): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Date) return quoted(value.toISOString())
  if (value instanceof Uint8Array) return `decode('${Buffer.from(value).toString('hex')}', 'hex')`
  if (Array.isArray(value)) return listed(value, known)
  if (typeof value === 'object') return `(${joined(JSON.stringify(value), known)})::jsonb`
  const text = String(value)
  const number = known.fresh.get(text)
  if (number !== undefined) return idsOf(text).length > 0 ? freshId(number) : `('n' || ${freshNumber(number)})`
  const ofClients = known.others.get(text)
  if (ofClients) return `(array[${ofClients.map(quoted).join(', ')}])[1 + ${client} % ${ofClients.length}]::uuid`
  return idsOf(text).length > 0 && !isId(text) ? joined(text, known) : quoted(text)
}

function listed(value: readonly unknown[], known: Known): string {
  const items = value.map((item) => {
    const place = known.fresh.get(`place ${item}`)
    return place === undefined ? expression(item, known) : `${freshNumber(place)} % ${placesMost}`
  })
  return `array[${items.join(', ')}]::${kindOf(value)}[]`
}

function isId(text: string): boolean {
  return text.replace(uuid, '') === ''
}

/** A text with the new identifiers inside it put in again in each repetition. */
function joined(text: string, { fresh }: Known): string {
  const parts = text.split(new RegExp(`(${uuid.source})`))
  return parts.map((part) => (fresh.has(part) ? `${freshId(fresh.get(part)!)}::text` : quoted(part))).join(' || ')
}

function freshNumber(number: number): string {
  return `((${count}::bigint * ${clientsMax} + ${client}) * ${idsMax} + ${number})`
}

/** Grows with time, as identifiers of version 7 do, so that indexes are filled in the same way. */
function freshId(number: number): string {
  return `lpad(to_hex(${freshNumber(number)}), 32, '0')::uuid`
}

/** A literal without a colon in it, which pgbench would take for one of its variables. */
function quoted(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a')
  return `E'${escaped}'`
}

/** What a list holds, as PostgreSQL calls it. */
function kindOf([first]: readonly unknown[]): string {
  if (first instanceof Uint8Array) return 'bytea'
  return typeof first === 'number' ? 'bigint' : 'text'
}
