/**
 * Lays a population down in PostgreSQL as a stream: some thousand people at a time are made and sent, while the database
 * still takes those before. How far it came is committed with the people themselves, so that the same command goes on.
 */
import { setImmediate as turn } from 'node:timers/promises'
import pg from 'pg'
import type { Life } from '../../../mongolia/life.ts'
import { keysTo } from '../../registers/keys.ts'
import { householdAt } from '../household.ts'
import { copyIn, line } from './copy.ts'
import { begin, finish, type Load, prepare, reopen } from './schema.ts'

export type Loading = {
  readonly url: string
  readonly people: number
  readonly seed: number
  /** Whoever is there already goes first. */
  readonly anew?: boolean
  /** Hears how far it is. */
  readonly told?: (progress: Progress) => void
}
export type Progress =
  | { readonly step: 'people' | 'accounts'; readonly done: number; readonly before: number; readonly wanted: number }
  | { readonly step: 'indexes'; readonly done: number; readonly wanted: number }

/** Said to whoever gave the command. */
export class SeedRefused extends Error {}

const batchPeople = 10_000
/** Between two turns of the event loop, in which what is sent goes on. */
const sliceHouseholds = 100

/** Brings the population to so many people; answers how many there are. */
export async function loadPopulation({ url, people, seed, anew = false, told = () => {} }: Loading): Promise<Load> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {}) // whoever waits for an answer is told
  await client.connect()
  try {
    const known = anew ? undefined : await prepare(client)
    if (known && known.seed !== seed) throw new SeedRefused(otherSeed(known))
    let load = known ?? (await begin(client, seed))
    if (load.isDone && load.people >= people) return load
    // Losing the last people of a crash costs nothing: what says how far it came is lost with them.
    await client.query('set synchronous_commit = off')
    await reopen(client)
    load = await stream(client, load, { people, told })
    await finish(client, (done, wanted) => told({ step: 'indexes', done, wanted }))
    return { ...load, isDone: true }
  } finally {
    await client.end()
  }
}

function otherSeed({ people, seed }: Load): string {
  return `The database holds ${people} people of the seed ${seed} already: give --seed ${seed} to go on with them, or --anew to begin with nobody.`
}

type Wanted = Pick<Loading, 'people'> & { readonly told: (progress: Progress) => void }

async function stream(client: pg.Client, from: Load, { people, told }: Wanted): Promise<Load> {
  let load = from
  let sent: Promise<void> = Promise.resolve()
  while (load.people < people) {
    const batch = await makeBatch(load, Math.min(batchPeople, people - load.people))
    await sent
    if (load.people > from.people) told({ step: 'people', done: load.people, before: from.people, wanted: people })
    sent = send(client, batch)
    sent.catch(() => {}) // told when it is waited for
    load = batch.after
  }
  await sent
  told({ step: 'people', done: load.people, before: from.people, wanted: people })
  return load
}

type Batch = { readonly people: readonly Buffer[]; readonly keys: readonly Buffer[]; readonly after: Load }

async function makeBatch(load: Load, least: number): Promise<Batch> {
  const [people, keys]: [Buffer[], Buffer[]] = [[], []]
  let [count, household] = [0, load.households]
  while (count < least) {
    let [persons, held] = ['', '']
    for (const end = household + sliceHouseholds; household < end && count < least; household++)
      for (const life of householdAt(load.seed, household)) {
        persons += line(life.registerNumber, household, JSON.stringify(life))
        held += keyLines(life)
        count++
      }
    people.push(Buffer.from(persons))
    keys.push(Buffer.from(held))
    await turn()
  }
  return { people, keys, after: { ...load, people: load.people + count, households: household } }
}

function keyLines(life: Life): string {
  let lines = ''
  for (const { kind, key } of keysTo(life)) lines += line(kind, key, life.registerNumber)
  return lines
}

function send(client: pg.Client, { people, keys, after }: Batch): Promise<void> {
  const script = `
    copy population.person (register_number, household, life) from stdin;
    copy population.key (kind, key, register_number) from stdin;
    update population.load set people = ${after.people}, households = ${after.households}`
  return copyIn(client, script, [people, keys])
}
