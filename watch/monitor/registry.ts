/**
 * What the public log of the platform says, held against itself: every entry readable and of a known kind, keys public
 * before they sign, no key with more documents than were approved, and the figures and heads of every day there.
 */
import { createHash } from 'node:crypto'
import { fromCanonical, toHex } from '#verify'

export type Key = {
  readonly agency: string
  readonly purpose: string
  readonly point: string
  readonly from: number
  readonly until: number
  revoked?: number
}
export type Registry = {
  readonly read: (bytes: Uint8Array, index: number) => void
  /** What is only to be told when all was read. */
  readonly finish: (now: Date) => void
  readonly keys: ReadonlyMap<string, Key>
  /** Roots that the days' heads say of the other logs, by log and size. */
  readonly said: ReadonlyMap<string, ReadonlyMap<number, string>>
  readonly policy: () => string | undefined
  /** Digests of the files of figures, by day, in hexadecimal. */
  readonly figures: ReadonlyMap<string, string>
}

const kinds = [
  'service',
  'fee',
  'role',
  'key',
  'key-revoked',
  'heads',
  'statistics',
  'figures',
  'policy',
  'release',
  'alert',
  'alert-day',
  'report-key',
] as const
type Kind = (typeof kinds)[number]
type Entry = { readonly v: 1; readonly kind: Kind; readonly id: string; readonly at: string; readonly body: never }
type Head = { readonly size: number; readonly root: Uint8Array }
type Statistics = {
  readonly approvals: Readonly<Record<string, number>>
  readonly documents: Readonly<Record<'issued' | 'replacing', Readonly<Record<string, number>>>>
}
const dayMs = 86_400_000
const pointBytes = 65
const isDay = /^\d{4}-\d{2}-\d{2}$/

export function openRegistry(found: (sentence: string) => void): Registry {
  const keys = new Map<string, Key>()
  const said = new Map<string, Map<number, string>>()
  const days = { heads: new Set<string>(), statistics: new Set<string>(), figures: new Set<string>() }
  const ledger = openLedger(keys, found)
  const figures = new Map<string, string>()
  let policy: string | undefined

  const readers: Partial<Record<Kind, (entry: Entry, index: number) => void>> = {
    key: (entry, index) => readKey(entry, { index, keys, found }),
    'key-revoked': ({ id, at }) => {
      const key = keys.get(id)
      if (key) key.revoked = Date.parse(at)
      else found(`The key ${id} was revoked and never published.`)
    },
    heads: ({ id, body }, index) => {
      const { logs = {} } = body as { logs?: Record<string, Head> }
      addDay('heads', id, index)
      for (const [log, { size, root }] of Object.entries(logs)) {
        const known = said.get(log) ?? new Map<number, string>()
        if (size > 0) known.set(size, toHex(root))
        said.set(log, known)
      }
    },
    statistics: ({ id, at, body }, index) => {
      addDay('statistics', id, index)
      ledger.add(id, { ...(body as Statistics), at: Date.parse(at) })
    },
    figures: ({ id, body }, index) => {
      addDay('figures', id, index)
      figures.set(id, toHex((body as { sha256: Uint8Array }).sha256))
    },
    policy: ({ body }) => {
      policy = (body as { text: string }).text
    },
  }

  function addDay(kind: keyof typeof days, day: string, index: number): void {
    if (!isDay.test(day) || days[kind].has(day))
      found(`Entry ${index} of the registry: the ${kind} of ${day} are there twice or of no day.`)
    days[kind].add(day)
  }

  return {
    read: (bytes, index) => {
      try {
        const entry = fromCanonical<Entry>(bytes)
        const isWhole = entry.v === 1 && typeof entry.id === 'string' && !Number.isNaN(Date.parse(entry.at))
        if (!isWhole || !kinds.includes(entry.kind)) found(`Entry ${index} of the registry is of no known kind.`)
        else readers[entry.kind]?.(entry, index)
      } catch {
        found(`Entry ${index} of the registry cannot be read.`)
      }
    },
    finish: (now) => {
      ledger.finish()
      for (const kind of ['heads', 'statistics'] as const) lookForGaps(kind, [...days[kind]].sort(), now, found)
    },
    keys,
    said,
    figures,
    policy: () => policy,
  }
}

type Reading = {
  readonly index: number
  readonly keys: Map<string, Key>
  readonly found: (sentence: string) => void
}

/** Takes in a key that was published: it is called after its bytes, counts from then on at the earliest, and comes once. */
function readKey({ id, at, body }: Entry, { index, keys, found }: Reading): void {
  const {
    agency,
    purpose,
    spki,
    from = at,
    until = '',
  } = body as { agency: string; purpose: string; spki: Uint8Array; from?: string; until?: string }
  if (createHash('sha256').update(spki).digest('hex').slice(0, 16) !== id)
    found(`Entry ${index} of the registry: the key ${id} is not called after its bytes.`)
  if (Date.parse(from) + 1000 <= Date.parse(at)) found(`The key ${id} of ${agency} counts from before it was public.`)
  const known = keys.get(id)
  if (known) found(`The key ${id} of ${agency} was published twice.`)
  const end = Number.isNaN(Date.parse(until)) ? Number.POSITIVE_INFINITY : Date.parse(until)
  const point = toHex(spki.subarray(-pointBytes))
  const revoked = known?.revoked === undefined ? {} : { revoked: known.revoked } // once taken back, for ever
  keys.set(id, { agency, purpose, point, from: Date.parse(from), until: end, ...revoked })
}

/** Days without an entry between the first that has one and the day before yesterday, wherever the day begins. */
function lookForGaps(kind: string, days: readonly string[], now: Date, found: (sentence: string) => void): void {
  if (days.length === 0) return void found(`The registry has no ${kind} of any day.`)
  const there = new Set(days)
  for (let at = Date.parse(days[0]!); at < now.getTime() - 2 * dayMs; at += dayMs) {
    const day = new Date(at).toISOString().slice(0, 10)
    if (!there.has(day)) found(`The registry has no ${kind} of ${day}.`)
  }
}

/** Documents against approvals, agency by agency and day by day; one signed before midnight may be approved after it. */
function openLedger(keys: ReadonlyMap<string, Key>, found: (sentence: string) => void) {
  type Sum = { issued: number; approved: number }
  const sums = new Map<string, Sum>()
  const over = new Map<string, string>()
  const sumOf = (agency: string): Sum => {
    const sum = sums.get(agency) ?? { issued: 0, approved: 0 }
    sums.set(agency, sum)
    return sum
  }
  function looked(day: string): void {
    for (const [agency, { issued, approved }] of sums) {
      const since = over.get(agency)
      if (issued <= approved) over.delete(agency)
      else if (since && since !== day) {
        found(`${agency} issued ${issued} documents up to ${day}, and ${approved} were approved.`)
        over.delete(agency)
      } else over.set(agency, day)
    }
  }
  return {
    add: (day: string, { approvals, documents, at }: Statistics & { at: number }) => {
      for (const [agency, count] of Object.entries(approvals)) sumOf(agency).approved += count
      for (const [kid, count] of Object.entries(documents.issued)) {
        const key = keys.get(kid)
        if (!key) found(`On ${day} ${count} documents were signed by the key ${kid}, which was never published.`)
        else if (at < key.from)
          found(`On ${day} the key ${kid} of ${key.agency} signed ${count} documents before it counted.`)
        else if (key.revoked && Date.parse(day) > key.revoked)
          found(`On ${day} the key ${kid} of ${key.agency} signed ${count} documents though it was revoked.`)
        if (key) sumOf(key.agency).issued += count - (documents.replacing[kid] ?? 0)
      }
      looked(day)
    },
    finish: () => {
      for (const [agency, day] of over) {
        const { issued, approved } = sumOf(agency)
        found(`${agency} issued ${issued} documents up to ${day}, and ${approved} were approved.`)
      }
    },
  }
}
