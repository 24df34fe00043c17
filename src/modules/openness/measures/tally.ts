/** What was counted in a period, at a place, for a service: by name, how often; and of waits, how many took so long. */

/** `ready.on-time` → how many; `ready.days` → how many took each tenth of a working day. */
export type Tally = Readonly<Record<string, number | Waits>>
/** Tenths of a working day → how many. */
export type Waits = Readonly<Record<string, number>>

/** How often something was counted; nothing where the group it belongs to is empty. */
export function count(name: string, group = name): (tally: Tally) => number | undefined {
  return (tally) => (of(tally, group) > 0 ? of(tally, name) : undefined)
}

/** Which share of these groups together it was, 0 to 1. */
export function share(groups: readonly string[], names: readonly string[]): (tally: Tally) => number | undefined {
  return (tally) => {
    const all = sum(tally, groups)
    return all > 0 ? sum(tally, names) / all : undefined
  }
}

/** Within how many days so great a share was done: by nearest rank, to a tenth of a day. */
export function quantile(name: string, share: number): (tally: Tally) => number | undefined {
  return (tally) => {
    const waits = tally[name]
    if (typeof waits !== 'object') return undefined
    const sorted = Object.entries(waits).sort(([one], [other]) => Number(one) - Number(other))
    const all = sorted.reduce((sum, [, many]) => sum + many, 0)
    let left = Math.max(1, Math.ceil(share * all))
    for (const [tenths, many] of sorted) {
      left -= many
      if (left <= 0) return Number(tenths) / 10
    }
    return undefined
  }
}

/** Both together. */
export function added(one: Tally, other: Tally): Tally {
  const both: Record<string, number | Waits> = { ...one }
  for (const [name, value] of Object.entries(other)) {
    const before = both[name]
    both[name] =
      typeof value === 'number' ? (typeof before === 'number' ? before : 0) + value : addedWaits(before, value)
  }
  return both
}

function addedWaits(before: number | Waits | undefined, more: Waits): Waits {
  const waits: Record<string, number> = typeof before === 'object' ? { ...before } : {}
  for (const [tenths, many] of Object.entries(more)) waits[tenths] = (waits[tenths] ?? 0) + many
  return waits
}

function sum(tally: Tally, names: readonly string[]): number {
  return names.reduce((all, name) => all + of(tally, name), 0)
}

function of(tally: Tally, name: string): number {
  const found = tally[name]
  return typeof found === 'number' ? found : 0
}
