/** Figures as they would have been counted: of some services at the offices of one agency, for some months, the same every time. */
import type { Nation } from '#engine'
import { type Db, sql } from '#platform'

type Counts = Record<string, number | Record<string, number>>
type Given = {
  readonly nation: Nation
  readonly agency: string
  /** Decided by officers, the first asked for most. */
  readonly services: readonly string[]
  /** The newest first. */
  readonly months: readonly string[]
  /** Why some were refused: a code of the first service. */
  readonly reason: string
  /** A province in which nothing was counted. */
  readonly without: string
}

const aYear = 4

/** Writes the tallies of every place, service and period, each the sum of those below it. */
export async function fillFigures(db: Db, given: Given): Promise<void> {
  const { nation, agency, services, months, without, reason } = given
  const cells = new Map<string, Counts>()
  const offices = nation.agencies.find(({ id }) => id === agency)!.offices.filter(({ division }) => division)
  for (const [o, { id, division }] of offices.entries()) {
    if (division!.startsWith(without)) continue
    for (const [m, month] of months.entries())
      for (const [s, service] of services.entries()) {
        const counts = countsOf(10 + ((o * 7 + s * 11 + m * 5) % 31), (o + 3 * s + m) % 7, reason)
        for (const place of ['country', `province:${division!.slice(0, 2)}`, `agency:${agency}`, `office:${id}`])
          for (const period of [month, month.slice(0, aYear)])
            for (const only of ['', service]) {
              const key = `${place}|${period}|${only}`
              cells.set(key, sum(cells.get(key) ?? {}, counts))
            }
      }
  }
  const rows = [...cells].map(([key, tally]) => ({ key: key.split('|'), tally: JSON.stringify(tally) }))
  await db.many(sql`
    insert into openness.tally (place, period, service, tally)
    select * from unnest(${rows.map(({ key }) => key[0]!)}::text[], ${rows.map(({ key }) => key[1]!)}::text[],
      ${rows.map(({ key }) => key[2]!)}::text[], ${rows.map(({ tally }) => tally)}::jsonb[])`)
}

function countsOf(size: number, slow: number, reason: string): Counts {
  const refused = slow > 4 ? 2 : 1
  return {
    sent: size + 3,
    'sent.web': size,
    'sent.phone': 3,
    decided: size,
    'decided.on-time': size - slow,
    'decided.refused': refused,
    'decided.returned': slow % 3,
    ...(slow > 5 && { overdue: 10 }),
    refused,
    [`refused.${reason}`]: refused,
    ready: size,
    'ready.promise-kept': size - (slow % 5),
    'ready.days': { [String(18 + slow * 3)]: size - 4, [String(41 + slow * 4)]: 4 },
    ...(slow > 4 && { exception: 10, 'exception.recused-relative': 4, 'exception.released-absent': 6 }),
    read: size * 3,
    'read.officer': size * 3,
  }
}

function sum(one: Counts, other: Counts): Counts {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries([...keys].map((key) => [key, add(one[key], other[key])]))
}

function add(one: Counts[string] | undefined, other: Counts[string] | undefined): Counts[string] {
  if (typeof one === 'object' || typeof other === 'object')
    return sum((one as Counts) ?? {}, (other as Counts) ?? {}) as Record<string, number>
  return (one ?? 0) + (other ?? 0)
}
