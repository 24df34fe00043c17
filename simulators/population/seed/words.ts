/** What `npm run seed` is asked, and how it says how far it is: a bar on a terminal, plain lines elsewhere. */
import { parseArgs } from 'node:util'
import { demoSeed } from '../household.ts'
import { type Progress, SeedRefused } from './load.ts'

export type Wanted = {
  readonly people: number
  readonly seed: number
  readonly accounts: number
  readonly anew: boolean
}

/** More than this the country's numbers do not give. */
const peopleMax = 4_000_000
const seedMax = 2_147_483_647
const usage = 'for example: npm run seed -- --people 3500000 [--seed 1] [--accounts 1300000] [--anew]'

/** Reads the command's arguments; throws a sentence that says what is wrong with them. */
export function wantedFrom(given: readonly string[]): Wanted {
  const { people, seed, accounts, anew } = parsed(given)
  if (people === undefined) throw new SeedRefused(`Say how many people: ${usage}`)
  const wanted = {
    people: whole('people', people, 1, peopleMax),
    seed: whole('seed', seed ?? String(demoSeed), 1, seedMax),
    accounts: whole('accounts', accounts ?? '0', 0, peopleMax),
    anew: anew ?? false,
  }
  // Adults are rather more than half of the people.
  if (wanted.accounts > wanted.people / 2)
    throw new SeedRefused('--accounts must be at most half of --people, since only adults have one.')
  return wanted
}

function parsed(given: readonly string[]) {
  const text = { type: 'string' } as const
  const options = { people: text, seed: text, accounts: text, anew: { type: 'boolean' } } as const
  try {
    return parseArgs({ args: [...given], options, strict: true }).values
  } catch (error) {
    throw new SeedRefused(`${(error as Error).message.split('. ')[0]}; ${usage}`)
  }
}

function whole(name: string, text: string, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(text.replaceAll('_', '')) ? Number(text.replaceAll('_', '')) : Number.NaN
  if (!(number >= least && number <= most))
    throw new SeedRefused(`--${name} must be a whole number from ${least} to ${most}.`)
  return number
}

const barWidth = 30
const lineEveryMs = 5000
const drawEveryMs = 100

export type Screen = { readonly isTTY?: boolean; readonly write: (text: string) => unknown }

/** Shows progress on a screen; `now` in milliseconds. */
export function progressOn(screen: Screen, now: () => number): (progress: Progress) => void {
  const began = now()
  let shown = Number.NEGATIVE_INFINITY
  return (progress) => {
    const { done, wanted, step } = progress
    const isEnd = done >= wanted
    if (!isEnd && step !== 'indexes' && now() - shown < (screen.isTTY ? drawEveryMs : lineEveryMs)) return
    shown = now()
    const words = step === 'indexes' ? `indexes, ${done} of ${wanted}` : howFar(progress, (shown - began) / 1000)
    if (!screen.isTTY) screen.write(`${words}\n`)
    else screen.write(`\r[${bar(done / wanted)}] ${words}\u001b[K${isEnd ? '\n' : ''}`)
  }
}

function bar(share: number): string {
  const full = Math.min(barWidth, Math.floor(share * barWidth))
  return '#'.repeat(full) + '.'.repeat(barWidth - full)
}

function howFar({ step, done, before, wanted }: Extract<Progress, { before: number }>, seconds: number): string {
  const rate = (done - before) / Math.max(seconds, 0.001)
  const left = Math.max(0, wanted - done) / Math.max(rate, 1)
  const count = (number: number) => Math.round(number).toLocaleString('en')
  return `${count(done)} of ${count(wanted)} ${step}, ${count(rate)} a second, ${Math.ceil(left)} s left`
}
