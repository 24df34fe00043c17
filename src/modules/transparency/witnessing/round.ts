/**
 * A round among the witnesses: each is shown what every log has become, and what enough of them cosigned is published.
 * Until then it stays inside: nobody outside sees a log that the witnesses have not seen.
 */
import { minute, second } from '#kernel'
import { type Context, transact } from '#platform'
import { isEnough, type LogName, type Policy } from '#verify'
import * as store from '../store.ts'
import { askWitness, type Verdict, type Witness, withCosignatures } from './ask.ts'
import { policyOf } from './policy.ts'

/** What is remembered of witnesses between rounds. */
export type Memory = {
  /** By witness and log: the size it has seen. */
  readonly sizes: Map<string, number>
  /** By witness: how often in a row it did not answer, and until when it is left alone. */
  readonly silent: Map<string, { readonly times: number; readonly until: number }>
}
export type Told = { readonly witness: string; readonly log: LogName; readonly verdict: Verdict }

/** A log at rest is shown again so often, so that its last sight is never old. */
export const refreshMs = 5 * minute
const backOffMs = 1 * second
const backOffMsMax = 5 * minute

export function newMemory(): Memory {
  return { sizes: new Map(), silent: new Map() }
}

/** Shows the witnesses every log that grew or was last seen long ago; returns what each said. */
export async function witnessRound(ctx: Context, memory: Memory, isDue = needsSight): Promise<Told[]> {
  const policy = await policyOf(ctx)
  const heads = (await store.findHeads(ctx.db)).filter((head) => isDue(ctx, head))
  return (await Promise.all(heads.map((head) => showHead(ctx, { head, policy, memory })))).flat()
}

function needsSight(ctx: Context, { size, witnessed, witnessedSize, witnessedAt }: store.Head): boolean {
  return !witnessed || size > witnessedSize || ctx.clock.now().getTime() - witnessedAt.getTime() >= refreshMs
}

type Showing = { readonly head: store.Head; readonly policy: Policy; readonly memory: Memory }

async function showHead(ctx: Context, { head, policy, memory }: Showing): Promise<Told[]> {
  const now = ctx.clock.now().getTime()
  const isAsked = ({ name, url }: Witness) => url && !((memory.silent.get(name)?.until ?? 0) > now)
  const asked = policy.quorum === 'none' ? [] : policy.witnesses.filter(isAsked)
  const told = await Promise.all(asked.map((witness) => show(ctx, { witness, head, memory })))
  const cosigned = told.flatMap(({ witness, verdict }) =>
    verdict.kind === 'cosigned' ? [{ witness, signature: verdict.signature }] : [],
  )
  if (isEnough(policy, new Set(cosigned.map(({ witness }) => witness)))) {
    const note = withCosignatures(
      head.checkpoint,
      cosigned.map(({ signature }) => signature),
    )
    await publishNote(ctx, { log: head.log, note, size: head.size })
  }
  return told
}

/** Keeps and publishes a checkpoint unless a larger one was; whoever does so has the head to themselves. */
function publishNote(ctx: Context, { log, note, size }: { log: LogName; note: string; size: number }): Promise<void> {
  return transact(ctx, async (ctx) => {
    const kept = await store.putWitnessed(ctx.db, { log, note, size, at: ctx.clock.now() })
    if (kept > 0) await ctx.outside.tiles.publish(log, note)
  })
}

async function show(
  ctx: Context,
  { witness, head, memory }: { witness: Witness; head: store.Head; memory: Memory },
): Promise<Told> {
  const key = `${witness.name} ${head.log}`
  const known = memory.sizes.get(key) ?? head.witnessedSize
  const verdict = await askWitness(ctx, { witness, head, known }).catch(
    (error: Error): Verdict => ({ kind: 'silent', known, why: (error as NodeJS.ErrnoException).code ?? error.name }),
  )
  if (verdict.kind === 'ahead')
    memory.sizes.delete(key) // asked anew: one who only said so is not believed for ever
  else memory.sizes.set(key, verdict.known)
  remember(ctx, { witness, memory, verdict })
  if (verdict.kind === 'ahead' || verdict.kind === 'forked')
    ctx.log.error({ witness: witness.name, log: head.log, size: head.size, known: verdict.known }, verdict.kind)
  return { witness: witness.name, log: head.log, verdict }
}

/** Whoever does not answer is left alone for a while, twice as long each time. */
function remember(ctx: Context, { witness, memory, verdict }: { witness: Witness; memory: Memory; verdict: Verdict }) {
  const { name } = witness
  if (verdict.kind !== 'silent') return memory.silent.delete(name)
  const times = (memory.silent.get(name)?.times ?? 0) + 1
  const until = ctx.clock.now().getTime() + Math.min(backOffMsMax, backOffMs * 2 ** (times - 1))
  ctx.log.warn({ witness: name, why: verdict.why, times }, 'a witness did not cosign')
  return memory.silent.set(name, { times, until })
}
