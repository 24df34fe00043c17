/**
 * What is looked at before the platform takes up its logs: that the files hold what was signed, and that neither visitors
 * nor witnesses have seen of a log what we no longer have. What is wrong here stays wrong, so nothing starts on it.
 */
import { type Context, StartFailure } from '#platform'
import {
  emptyRoot,
  type Hash,
  isSignedBy,
  type LogName,
  logs,
  readCheckpoint,
  readNote,
  sameBytes,
  subtreeOf,
  tileWidth,
  widthAt,
} from '#verify'
import { logKeyOf, originOf, signCheckpoint } from './checkpoint.ts'
import * as store from './store.ts'
import { grown } from './tiles/grow.ts'
import { treeOf } from './tiles/tree.ts'
import { needsWitnesses, policyOf, relevantTo } from './witnessing/policy.ts'
import { type Memory, witnessRound } from './witnessing/round.ts'

const rebuiltAtOnce = 20 * tileWidth
/** So many of the newest tiles are hashed anew; the older ones are for the monitor, which has the time. */
const recomputedMost = 256

/** Opens the logs, or says in one sentence why they cannot be. */
export async function openLogs(ctx: Context, memory: Memory): Promise<void> {
  for (const log of logs) {
    const head = await headOf(ctx, log)
    if (head.size > 0) await compareFiles(ctx, head)
    await compareWithPublished(ctx, head)
  }
  await compareWithWitnesses(ctx, memory)
}

/** The head as the platform signs it under the log's name of today; an empty log has one too. */
async function headOf(ctx: Context, log: LogName): Promise<store.Head> {
  const found = await store.findHead(ctx.db, log)
  if (!found) {
    const head = { log, size: 0, root: emptyRoot }
    await store.putHead(ctx.db, { ...head, checkpoint: await signCheckpoint(ctx, head) }, ctx.clock.now())
    return (await store.findHead(ctx.db, log))!
  }
  const note = readNote(found.checkpoint)
  const { origin, size, root } = readCheckpoint(note.text)
  if (size !== found.size || !sameBytes(root, found.root)) throw changed(ctx, log)
  if (origin === originOf(ctx, log) && isSignedBy(note, await logKeyOf(ctx, log))) return found
  await store.renameHead(ctx.db, { log, checkpoint: await signCheckpoint(ctx, found) })
  ctx.log.warn({ log, was: origin, size }, 'the log goes on under another name or key')
  return (await store.findHead(ctx.db, log))!
}

async function compareFiles(ctx: Context, { log, size, root }: store.Head): Promise<void> {
  const rootThere = () => rootOfFiles(ctx, log, size).catch(() => undefined)
  let there = await rootThere()
  if (!there) {
    ctx.log.warn({ log, size }, 'the files of the log are not whole, and are written anew from the database')
    await rebuild(ctx, log, size).catch((cause: Error) => {
      throw changed(ctx, log, cause)
    })
    there = await rootThere()
  }
  if (!there || !sameBytes(there, root)) throw changed(ctx, log)
}

/** The root as the files give it, the newest tiles hashed anew; throws where a file is missing. */
async function rootOfFiles(ctx: Context, log: LogName, size: number): Promise<Hash | undefined> {
  const full = Math.floor(size / tileWidth)
  for (let index = Math.max(0, full - recomputedMost); index < full; index++) {
    const above = { level: 1, index: Math.floor(index / tileWidth) }
    const [tile, parent] = await Promise.all([
      ctx.outside.tiles.read(log, { level: 0, index, width: tileWidth }),
      ctx.outside.tiles.read(log, { ...above, width: widthAt(size, above) }),
    ])
    if (!tile || !parent) throw new Error('a tile is missing')
    const hash = subtreeOf(parent, { from: index % tileWidth, count: 1 })
    if (!sameBytes(subtreeOf(tile, { from: 0, count: tileWidth }), hash)) return new Uint8Array()
  }
  const bundle = { level: 'entries', index: Math.floor((size - 1) / tileWidth) } as const
  if (!(await ctx.outside.tiles.read(log, { ...bundle, width: widthAt(size, bundle) })))
    throw new Error('a bundle is missing')
  return treeOf(ctx, log, size).root()
}

async function rebuild(ctx: Context, log: LogName, size: number): Promise<void> {
  for (let from = 0; from < size; from += rebuiltAtOnce) {
    const limit = Math.min(rebuiltAtOnce, size - from)
    const entries = await store.entriesFrom(ctx.db, { log, from, limit })
    if (entries.length < limit) throw new Error('entries are missing')
    await ctx.outside.tiles.write(log, await grown(ctx, { log, size: from, entries }))
  }
}

/** What was published before: whoever has it must never find that we have less. Puts there what was not put in time. */
async function compareWithPublished(ctx: Context, { log, size, witnessed, witnessedSize }: store.Head): Promise<void> {
  const published = await ctx.outside.tiles.checkpoint(log)
  let isNewer = false
  if (published) {
    const seen = readCheckpoint(readNote(published).text)
    if (seen.origin === originOf(ctx, log)) {
      if (seen.size > size) throw behind(ctx, log, `checkpoint published at size ${seen.size}`)
      if (!sameBytes(await treeOf(ctx, log, size).root(seen.size), seen.root)) throw changed(ctx, log)
      isNewer = seen.size > witnessedSize // published, and killed before that was written down
    }
  }
  if (witnessed && witnessed !== published && !isNewer) await ctx.outside.tiles.publish(log, witnessed)
}

/** Whether those who watch from outside have seen the same log; whoever does not answer is asked again later. */
async function compareWithWitnesses(ctx: Context, memory: Memory): Promise<void> {
  const told = await witnessRound(ctx, memory, () => true)
  if (!needsWitnesses(ctx)) {
    if (!ctx.outside.site.demo) ctx.log.warn({}, 'nobody outside watches the log: name witnesses in LOG_POLICY_FILE')
    return
  }
  const relevant = relevantTo(await policyOf(ctx))
  for (const { witness, log, verdict } of told) {
    if (!relevant.has(witness)) continue
    if (verdict.kind === 'ahead') throw behind(ctx, log, `witness ${witness} saw size ${verdict.known}`)
    if (verdict.kind === 'forked') throw forked(ctx, log, witness)
  }
}

function changed(ctx: Context, log: LogName, cause?: Error): StartFailure {
  return new StartFailure(
    'log-changed',
    `The log ${originOf(ctx, log)} is not the one that was signed: restore its database and its files from the newest backup or mirror.`,
    { cause },
  )
}

function behind(ctx: Context, log: LogName, seen: string): StartFailure {
  return new StartFailure(
    'log-behind',
    `The log ${originOf(ctx, log)} is behind (${seen}): restore the newer database and files from a backup or mirror.`,
  )
}

function forked(ctx: Context, log: LogName, witness: string): StartFailure {
  return new StartFailure(
    'log-forked',
    `The witness ${witness} has seen another log ${originOf(ctx, log)} than this one: restore the one it has seen from a backup or mirror, and find out who changed this one.`,
  )
}
