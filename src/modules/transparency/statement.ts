/** The statement a person takes along: all their lines, and where these stood when the last day ended. */
import type { Context } from '#platform'
import { type ChainedLog, noChain, type StatementPart, writeStatement } from '#verify'
import { chainKeyOf } from './chains/chain-key.ts'
import * as store from './chains/store.ts'
import { daysPublished, headOf } from './heads.ts'
import { receiptTextOf } from './proof.ts'

const linesMost = 5000
/** A day may wait for its witnesses; then the one before it stands in. */
const daysTried = 3

/** The statement as text, which `openStatement` checks; of very many lines the newest. */
export async function statementOf(ctx: Context, personId: string): Promise<string> {
  const parts = { access: await partOf(ctx, personId, 'access'), case: await partOf(ctx, personId, 'case') }
  const head = await publicHead(ctx, personId)
  return writeStatement({ key: chainKeyOf(ctx, personId), parts, ...(head && { head }) })
}

async function partOf(ctx: Context, personId: string, log: ChainedLog): Promise<StatementPart> {
  const lines = await store.linesOf(ctx.db, { personId, log, most: linesMost })
  const first = lines[0]?.seq ?? 1
  const from = first === 1 ? noChain : ((await store.stateBefore(ctx.db, { personId, log, seq: first })) ?? noChain)
  return { from, lines }
}

async function publicHead(ctx: Context, personId: string) {
  for (const { day, entryId } of await daysPublished(ctx, { limit: daysTried })) {
    const [head, receipt] = [await headOf(ctx, { personId, day }), await receiptTextOf(ctx, entryId)]
    if (!head?.proved || !receipt) continue
    const { index, hashes } = head.proved
    const seq = { access: head.chains.access?.seq ?? 0, case: head.chains.case?.seq ?? 0 }
    return { day, seq, index, hashes, receipt }
  }
  return undefined
}
