/**
 * Gives entries their places, one sequencer at a time, in the order in which their transactions ended. Files are on the
 * disk before the transaction that gives the places commits; since the order of what waits never changes, a sequencer that
 * is killed in between leaves only what the next one writes again.
 */
import { assert, second } from '#kernel'
import { type Context, type Database, transact } from '#platform'
import { emptyRoot, type LogName, logs, sameBytes } from '#verify'
import { chainEntries, chainReleased } from './chain.ts'
import { signCheckpoint } from './checkpoint.ts'
import { openLogs } from './opening.ts'
import * as store from './store.ts'
import { grown } from './tiles/grow.ts'
import { treeOf } from './tiles/tree.ts'
import { keepWitnessed } from './witnessing/keep.ts'
import { needsWitnesses } from './witnessing/policy.ts'
import { newMemory, witnessRound } from './witnessing/round.ts'

const batchMost = 4000
const pollMs = 1 * second
/** Entries that come together get their places together. */
const gatherMs = 50

/** Sequences one batch; returns how many entries got a place. Where nobody has to witness, they are published at once. */
export async function sequence(ctx: Context): Promise<number> {
  const done = await transact(ctx, async (ctx) => {
    if (!(await store.lockSequencer(ctx.db))) return 0
    const waiting = await store.waitingEntries(ctx.db, batchMost)
    for (const log of logs) {
      const entries = waiting.filter((entry) => entry.log === log)
      if (entries.length > 0) await extend(ctx, log, entries)
    }
    await chainReleased(ctx)
    return waiting.length
  })
  if (done > 0 && !needsWitnesses(ctx)) await witnessRound(ctx, newMemory())
  return done
}

async function extend(ctx: Context, log: LogName, entries: readonly store.WaitingEntry[]): Promise<void> {
  const { size, root } = (await store.findHead(ctx.db, log)) ?? { size: 0, root: emptyRoot }
  assert(sameBytes(await treeOf(ctx, log, size).root(), root), `the files of the log ${log} are not what was signed`)
  await ctx.outside.tiles.write(log, await grown(ctx, { log, size, entries: entries.map(({ bytes }) => bytes) }))
  const newSize = size + entries.length
  const head = { log, size: newSize, root: await treeOf(ctx, log, newSize).root() }
  await store.setPlaces(
    ctx.db,
    entries.map(({ id }, i) => ({ id, index: size + i })),
  )
  await store.putHead(ctx.db, { ...head, checkpoint: await signCheckpoint(ctx, head) }, ctx.clock.now())
  await chainEntries(ctx, { log, entries })
}

/** Sequences as entries come, woken by NOTIFY and by a poll, and has the witnesses see it; refuses to run on a log that was changed. */
export async function startSequencer(ctx: Context, database: Database): Promise<() => Promise<void>> {
  const memory = newMemory()
  await openLogs(ctx, memory)
  const stopWitnessing = keepWitnessed(ctx, memory)
  let stopping = false
  let wake = () => {}
  const unlisten = await database.listen(store.entryChannel, () => wake())
  async function loop(): Promise<void> {
    while (!stopping) {
      const done = await sequence(ctx).catch((error: Error) => {
        ctx.log.warn({ kind: error.name }, 'sequencing failed, and is tried again')
        return 0
      })
      if (done === 0 && !stopping) await pause()
    }
  }
  function pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs)
      wake = () => {
        clearTimeout(timer)
        setTimeout(resolve, gatherMs)
      }
    })
  }
  const running = loop()
  return async () => {
    stopping = true
    wake()
    await running
    await unlisten()
    await stopWitnessing()
  }
}
