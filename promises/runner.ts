/** Measures promises one after the other, so that none disturbs the other's figures, and prints a line for each. */
import { readdirSync } from 'node:fs'
import type { Promised, Run } from './promise.ts'

const here = new URL('.', import.meta.url)
const notPromises = new Set(['every-branch.ts', 'promise.ts', 'runner.ts'])

/** Loads the promises that are named, or all there are. */
export async function loadPromises(names: readonly string[]): Promise<Promised[]> {
  const all = readdirSync(here)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !notPromises.has(file))
    .map((file) => file.slice(0, -'.ts'.length))
  const strange = names.find((name) => !all.includes(name))
  if (strange) throw new Error(`There is no promise "${strange}": choose from ${all.join(', ')}.`)
  const wanted = names.length > 0 ? names : all
  return Promise.all(wanted.map(async (name) => (await import(new URL(`${name}.ts`, here).href)).promise as Promised))
}

/** Prints `NAME · figure · limit · kept|broken` for each; returns how many were broken. */
export async function keepPromises(
  promises: readonly Promised[],
  { full, print, note }: { full: boolean; print: (line: string) => void; note: (line: string) => void },
): Promise<number> {
  let broken = 0
  for (const promise of promises) {
    const { figure, kept } = await measured(promise, { full, note: (line) => note(`${promise.name}: ${line}`) })
    print([promise.name, figure, promise.limit, kept ? 'kept' : 'broken'].join(' · '))
    if (!kept) broken += 1
  }
  return broken
}

/** A measurement that fails is a promise that was not shown to be kept. */
async function measured(promise: Promised, run: Run): Promise<{ figure: string; kept: boolean }> {
  try {
    return await promise.measure(run)
  } catch (error) {
    run.note(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return { figure: 'could not be measured', kept: false }
  }
}
