/**
 * Gives entries their places, one sequencer at a time, in the order in which their transactions ended. Everything a
 * batch changes is one transaction, so a sequencer that is killed leaves neither gaps nor doubles.
 */
import { assert, second } from '#kernel'
import { type Context, type Database, transact } from '#platform'
import { emptyRoot, foldRight, type Hash, type LogName, logs, nodeHash, placesOf, sameBytes } from '#verify'
import { originOf, signCheckpoint } from './checkpoint.ts'
import * as store from './store.ts'

const batchMost = 1000
const pollMs = 1 * second

/** Sequences one batch; returns how many entries got a place. */
export function sequence(ctx: Context): Promise<number> {
  return transact(ctx, async (ctx) => {
    if (!(await store.lockSequencer(ctx.db))) return 0
    const waiting = await store.waitingEntries(ctx.db, batchMost)
    for (const log of logs) {
      const entries = waiting.filter((entry) => entry.log === log)
      if (entries.length > 0) await extend(ctx, log, entries)
    }
    return waiting.length
  })
}

async function extend(ctx: Context, log: LogName, entries: readonly Pick<store.Entry, 'id' | 'leaf'>[]): Promise<void> {
  const size = (await store.findHead(ctx.db, log))?.size ?? 0
  const edges = placesOf(0, size)
  const edge = (await store.nodesAt(ctx.db, log, edges)).map((hash, i) => ({ ...edges[i]!, hash }))
  assert(edge.length === edges.length, 'the log lost a node')
  const nodes: store.Node[] = []
  entries.forEach(({ leaf }, i) => {
    let node: store.Node = { level: 0, index: size + i, hash: leaf }
    nodes.push(node)
    while (edge.at(-1)?.level === node.level) {
      node = { level: node.level + 1, index: Math.floor(node.index / 2), hash: nodeHash(edge.pop()!.hash, node.hash) }
      nodes.push(node)
    }
    edge.push(node)
  })
  const head = { log, size: size + entries.length, root: foldRight(edge.map(({ hash }) => hash)) }
  await store.insertNodes(ctx.db, log, nodes)
  await store.setPlaces(
    ctx.db,
    entries.map(({ id }, i) => ({ id, index: size + i })),
  )
  await store.putHead(ctx.db, { ...head, checkpoint: signCheckpoint(ctx, head) }, ctx.clock.now())
}

/** The root of the first `size` entries, from the stored nodes. */
export async function rootAt(ctx: Context, log: LogName, size: number): Promise<Hash> {
  return rangeHash(ctx, log, [0, size])
}

export async function rangeHash(ctx: Context, log: LogName, [start, end]: readonly [number, number]): Promise<Hash> {
  const places = placesOf(start, end)
  const hashes = await store.nodesAt(ctx.db, log, places)
  assert(hashes.length === places.length, 'the log lost a node')
  return hashes.length === 0 ? emptyRoot : foldRight(hashes)
}

/** Sequences as entries come, woken by NOTIFY and by a poll; refuses to run on a log that does not match its head. */
export async function startSequencer(ctx: Context, database: Database): Promise<() => Promise<void>> {
  for (const log of logs) {
    const head = await store.findHead(ctx.db, log)
    if (head)
      assert(
        sameBytes(await rootAt(ctx, log, head.size), head.root),
        `the log ${originOf(ctx, log)} does not match its signed root`,
      )
  }
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
        setTimeout(resolve, 20) // entries that come together get their places together
      }
    })
  }
  const running = loop()
  return async () => {
    stopping = true
    wake()
    await running
    await unlisten()
  }
}
