/** How fast the platform is: one row a figure, held against what the same machine can do at most in the same run. */
import type { Setting } from './setting.ts'

export type Target =
  /** Of the limit that was measured beside it. */
  { readonly ratioAtLeast: number } | { readonly atLeast: number } | { readonly atMost: number }

export type Measured = {
  /** `/s`, `ms`, `s`, `MB`. */
  readonly unit: string
  /** One figure a round. */
  readonly figures: readonly number[]
  /** The machine's limit in the same rounds. */
  readonly limits?: readonly number[]
  /** What the limit is, in a few words. */
  readonly against?: string
  /** What a reader must know beside the figures. */
  readonly note?: string
}

export type Row = {
  readonly name: string
  /** Without one the row is printed for information. */
  readonly target?: Target
  readonly measure: (setting: Setting) => Promise<Measured>
}

const roundsCount = 3

/** Measures figure and limit by turns, so that whatever else the machine does disturbs both alike. */
export async function byTurns(
  figure: () => Promise<number>,
  limit: () => Promise<number>,
): Promise<{ figures: number[]; limits: number[] }> {
  const figures: number[] = []
  const limits: number[] = []
  for (let round = 0; round < roundsCount; round++) {
    figures.push(await figure())
    limits.push(await limit())
  }
  return { figures, limits }
}

/** Measures a figure that has no limit beside it. */
export async function repeated(figure: () => Promise<number>): Promise<number[]> {
  const figures: number[] = []
  for (let round = 0; round < roundsCount; round++) figures.push(await figure())
  return figures
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

const roundMs = 2000
/** Until code is compiled and statements are planned. */
const warmMs = 500

/** How often a second `work` is done by one caller; it is handed the number of the repetition. */
export async function ratePerSecond(work: (i: number) => unknown): Promise<number> {
  return rateOf(1, work)
}

/** The same with `callers` at once. */
export async function rateOf(callers: number, work: (i: number) => unknown): Promise<number> {
  let done = 0
  const until = performance.now() + warmMs
  let [end, began, before] = [until + roundMs, until, 0]
  const caller = async () => {
    for (;;) {
      const result = work(done)
      if (result instanceof Promise) await result
      done++
      const now = performance.now()
      if (before === 0 && now >= until) [before, began, end] = [done, now, now + roundMs]
      if (now >= end) return
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
  return ((done - before) / (performance.now() - began)) * 1000
}

/** The same of one caller, in the time that `work` alone takes: what `after` does with its result is not counted. */
export async function rateApart<Result>(
  work: () => Promise<Result>,
  after: (result: Result) => Promise<unknown>,
): Promise<number> {
  let [done, spent] = [0, 0]
  for (const warm = performance.now() + warmMs; spent < roundMs; ) {
    const began = performance.now()
    const result = await work()
    const ended = performance.now()
    await after(result)
    if (began < warm) continue
    done++
    spent += ended - began
  }
  return (done / spent) * 1000
}

const microseconds = 1_000_000

/** How often `work` is done in a second of one core's own time, however much of it others take meanwhile. */
export async function ratePerCoreSecond(work: () => unknown): Promise<number> {
  for (const until = performance.now() + warmMs; performance.now() < until; ) await work()
  const before = process.cpuUsage()
  let done = 0
  for (const until = performance.now() + roundMs; performance.now() < until; done++) await work()
  const { user, system } = process.cpuUsage(before)
  return (done / (user + system)) * microseconds
}
