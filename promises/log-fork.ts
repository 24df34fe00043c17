/**
 * Nobody can rewrite the log, not even who holds the database, the files and the log's key: three witnesses in processes of
 * their own sign no other log and no shorter one, and the platform does not start on one that they have not seen.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openKeyStore, openOutgoing, transact } from '#platform'
import { append, logKeysOf, openWitnesses, sequence, startSequencer } from '#transparency'
import { newMemory, witnessRound } from '../src/modules/transparency/witnessing/round.ts'
import { system, type TestWorld, testContext } from '../test/harness.ts'
import { forge, plant } from './log/forged.ts'
import { startWitnessProcess, type WitnessProcess } from './log/witness-process.ts'
import type { Promised, Run } from './promise.ts'

const site = { publicUrl: 'https://example.test', demo: true }
const names = ['university', 'newspaper', 'bar-association']
const roundsOf = { brief: 5, quick: 20, full: 100 }
const entriesARound = 7
const roundMsMax = 1000

type Place = { readonly world: TestWorld; readonly witnesses: readonly WitnessProcess[]; readonly folder: string }

export const promise: Promised = {
  name: 'log-fork',
  says: 'Who holds database, files and key rewrites the log unseen by no witness, and the platform starts on no rewritten one.',
  limit: `signed 0, started 0, a round ≤ ${roundMsMax} ms`,
  measure: async ({ full, brief, note }) => {
    const folder = mkdtempSync(join(tmpdir(), 'log-fork-'))
    const place = await open(folder)
    try {
      const rounds = full ? roundsOf.full : brief ? roundsOf.brief : roundsOf.quick
      const ms = await grow(place, rounds)
      const { shown, signed } = await showForged(place, { size: rounds * entriesARound, note })
      const started = await startForged(place, { size: rounds * entriesARound, note })
      return {
        figure: `${shown} forged checkpoints shown, signed ${signed}; started ${started} of ${kinds.length} rewritten logs; a round ${ms.toFixed(0)} ms`,
        kept: shown > 0 && signed === 0 && started === 0 && ms <= roundMsMax,
      }
    } finally {
      await place.world.close()
      await Promise.all(place.witnesses.map(({ stop }) => stop()))
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function open(folder: string): Promise<Place> {
  const keys = openKeyStore(join(folder, 'keys'))
  const alone = await testContext({ actor: system, outside: { keys, site } })
  const logs = await logKeysOf(alone.ctx)
  const witnesses = await Promise.all(names.map((name) => startWitnessProcess({ name, folder, logs })))
  const policy = `${witnesses.map(({ line }) => line).join('')}group watch 2 ${names.join(' ')}\nquorum watch\n`
  const outgoing = openOutgoing(witnesses.map(({ url }) => ({ url })))
  const outside = { ...alone.ctx.outside, witnesses: openWitnesses({ policy, everyMs: 1000, outgoing }) }
  return { world: { ...alone, ctx: { ...alone.ctx, outside } }, witnesses, folder }
}

/** Lets the log grow round by round; returns the milliseconds that a round among the witnesses takes, in the middle. */
async function grow({ world: { ctx } }: Place, rounds: number): Promise<number> {
  const memory = newMemory()
  const took: number[] = []
  for (let round = 0; round < rounds; round++) {
    await transact(ctx, async (ctx) => {
      for (let i = 0; i < entriesARound; i++) await append(ctx, { did: 'promise.done', data: { round, i } })
    })
    for (let done = 0; done < entriesARound; ) done += await sequence(ctx)
    const began = performance.now()
    await witnessRound(ctx, memory)
    took.push(performance.now() - began)
  }
  return took.sort((a, b) => a - b)[Math.floor(took.length / 2)]!
}

type Sized = { readonly size: number; readonly note: Run['note'] }

/** Every way to rewrite `size` entries: which entry is another, and how many there are then. */
const kinds = [
  { what: 'the first entry changed', of: (size: number) => ({ changed: 0, size }) },
  { what: 'the last entry changed', of: (size: number) => ({ changed: size - 1, size }) },
  { what: 'one in the middle changed, and more after', of: (size: number) => ({ changed: size >> 1, size: size + 9 }) },
  { what: 'the last entry changed, and one more', of: (size: number) => ({ changed: size - 1, size: size + 1 }) },
  { what: 'the last entry gone', of: (size: number) => ({ changed: undefined, size: size - 1 }) },
  { what: 'half of it gone', of: (size: number) => ({ changed: undefined, size: size >> 1 }) },
] as const

/** Shows each rewritten log to each witness, with every old size that could help. */
async function showForged({ world, witnesses, folder }: Place, { size, note }: Sized) {
  let [shown, signed] = [0, 0]
  for (const { what, of } of kinds) {
    const forged = await forge(world.ctx, { ...of(size), folder })
    for (const old of [size, forged.size, 0]) {
      const body = await forged.request(old)
      const answers = await Promise.all(
        witnesses.map(({ url }) => fetch(`${url}/add-checkpoint`, { method: 'POST', body })),
      )
      const texts = await Promise.all(answers.map((answer) => answer.text()))
      shown += texts.length
      signed += texts.filter((text) => text.includes('\u2014')).length
      note(`${what}, shown with old ${old}: ${answers.map(({ status }) => status).join(' ')}`)
    }
  }
  return { shown, signed }
}

/** Puts each rewritten log in the place of ours and starts; returns how many started. */
async function startForged({ world, folder }: Place, { size, note }: Sized): Promise<number> {
  let started = 0
  for (const { what, of } of kinds) {
    const ctx = await plant(world.ctx, await forge(world.ctx, { ...of(size), folder }))
    const stop = await startSequencer(ctx, world.database).catch((error: Error) => note(`${what}: ${error.message}`))
    if (!stop) continue
    started++
    await stop()
  }
  return started
}
