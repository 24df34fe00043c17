/**
 * Who is close to an officer, so that it can be asked of a reading: only keyed hashes are kept, of the numbers that the
 * registers give. There is no list of names, and from what is kept nobody can be found, only recognised.
 */
import { type Officer, officersKnown } from '#agencies'
import { ask } from '#exchange'
import { personById, personIfKnown } from '#identity'
import { day, Outage } from '#kernel'
import { type Context, keepRound, leaveNext, type Turn, transact } from '#platform'
import { append } from '#transparency'
import { blindIndex } from '#vault'
import * as store from './store.ts'

const job = 'oversight.refresh-kin'
const pauseMs = day
const freshMs = 30 * day
const page = 200
const officersMost = 50

/** Sees to it that kin is asked for again and again. */
export function keepRefreshingKin(ctx: Context): Promise<void> {
  return keepRound(ctx, job)
}

/** Asks for the kin of some officers of whom it was not asked for a month; the others come the next day. */
export async function refreshKin(ctx: Context, { turn }: Turn): Promise<void> {
  await leaveNext(ctx, { name: job, turn, pauseMs })
  const since = new Date(ctx.clock.now().getTime() - freshMs)
  for (let left = officersMost, after: string | undefined; left > 0; ) {
    const officers = await officersKnown(ctx, { limit: page, ...(after && { after }) })
    const ids = officers.map(({ id }) => id)
    const due = new Set(await store.kinNotReadSince(ctx.db, ids, since))
    for (const officer of officers.filter(({ id }) => due.has(id)).slice(0, left)) {
      await readKin(ctx, officer)
      left--
    }
    after = ids.at(-1)
    if (officers.length < page) return
  }
}

/** Asks the registers who is close to an officer and keeps the hashes; what was kept stays when one does not answer. */
export async function readKin(
  ctx: Context,
  { id: officerId, personId }: Pick<Officer, 'id' | 'personId'>,
): Promise<void> {
  const { oversight } = ctx.outside.nation
  if (!personId || !oversight) return
  const numbers = new Set<string>()
  try {
    for (const { rows, value } of oversight.kin) {
      for (const number of await numbersIn(ctx, { personId, rows, value })) numbers.add(number)
    }
  } catch (error) {
    if (!(error instanceof Outage)) throw error
    return
  }
  const hashes = [...numbers].map((number) => hashOf(ctx, number))
  await transact(ctx, async (ctx) => {
    await store.replaceKin(ctx.db, { officerId, hashes, at: ctx.clock.now() })
    await append(ctx, { did: 'oversight.kin-read', about: officerId, data: { count: hashes.length } })
  })
}

async function numbersIn(
  ctx: Context,
  { personId, rows, value }: { personId: string; rows: string; value: string },
): Promise<string[]> {
  const [register = '', operation = ''] = rows.split('.')
  const { registerNumber } = await personById(ctx, personId)
  const law = ctx.outside.nation.oversight!.law
  const asked = { personId, registerNumber, register, operation, fields: [value], service: 'oversight', law }
  const answer = await ask(ctx, { ...asked, purpose: 'kinship' })
  if (answer.state === 'none') return []
  return answer.rows
    .map((row) => row[value])
    .filter((number) => typeof number === 'string' && number !== registerNumber) as string[]
}

/** Whether registers say that this person is close to this officer. */
export async function isRelative(
  ctx: Context,
  { officerId, personId }: { officerId: string; personId: string },
): Promise<boolean> {
  if (!(await store.hasKin(ctx.db, officerId))) return false
  const person = await personIfKnown(ctx, personId)
  if (!person) return false
  return store.isKin(ctx.db, { officerId, hash: hashOf(ctx, person.registerNumber) })
}

function hashOf(ctx: Context, number: string): Buffer {
  return blindIndex(ctx, { kind: 'oversight.kin', values: number })
}
