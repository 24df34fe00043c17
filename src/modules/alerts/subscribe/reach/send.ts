/**
 * Sends what was planned, the urgent before the routine and each alert to everybody who waits for it. Always true: one
 * sends at a time by each way; a message is known by alert, version and subscriber, so that one which is sent again
 * (whoever sent it died before noting it) is dropped by the centre, and shown once by a browser; a row goes with its message.
 */
import { createHash } from 'node:crypto'
import { assert, hour, Outage, second } from '#kernel'
import { type Context, enqueue, transact } from '#platform'
import { openAddress } from '#vault'
import { addressPurpose, type BrowserAddress, type Way } from '../subscriber.ts'
import type { Told } from '../wording.ts'
import * as store from './store.ts'

/** A sender's turn, shorter than the lease of its job; its place is lost a while after. */
const turnMs = 5 * second
const placeMs = 20 * second
const inFlightMost = 48
/** What is taken at once is about what leaves in a second. */
const [batchLeast, batchMost] = [16, 2000]
const triesMost = 12
/** What was not told by then would be no news. */
const toldWithinMs = 24 * hour
/** After nothing went through. */
const pauseMs = 5 * second
/** So many batches of which nobody was reached, one after the other, and it is taken to be an outage of all. */
const missesMost = 6
/** So many at most are passed over at once. */
const missedMost = 128

type Outcome = 'sent' | 'gone' | 'left'

/** One turn of sending by a way; leaves the next while somebody waits. */
export async function sendWaiting(ctx: Context, { way }: { way: Way }): Promise<void> {
  const [holder, now] = [ctx.ids.uuid(), ctx.clock.now()]
  if (!(await store.takePlace(ctx.db, { way, holder, now, until: new Date(now.getTime() + placeMs) }))) return
  let sent = 0
  try {
    sent = await sendFor(ctx, way)
  } finally {
    await store.leavePlace(ctx.db, { way, holder })
  }
  await transact(ctx, async (ctx) => {
    const at = ctx.clock.now()
    await store.setDone(ctx.db, at)
    const old = await store.expire(ctx.db, { before: new Date(at.getTime() - toldWithinMs), at })
    for (const { id } of old) await enqueue(ctx, 'alerts.drop', { reachId: id })
    const waits = await store.nextReach(ctx.db, { way, but: [] }) // who came after the last look found the place taken
    const due = sent > 0 ? undefined : new Date(ctx.clock.now().getTime() + pauseMs)
    if (waits) await enqueue(ctx, 'alerts.send', { way }, due)
  })
}

type Place = { readonly isAgain: boolean; readonly after: string | undefined }
const beginning: Place = { isAgain: false, after: undefined }
const again: Place = { isAgain: true, after: undefined }

/**
 * Sends for the length of a turn, or until everybody was tried once; says to how many. Those who were not tried yet come
 * first, and a few who cannot be reached are passed over, so that they hold up nobody behind them.
 */
async function sendFor(ctx: Context, way: Way): Promise<number> {
  const until = performance.now() + turnMs
  const places = new Map<string, Place>()
  const [tried, left]: [string[], Left[]] = [[], []]
  let [sent, misses, size] = [0, 0, batchLeast]
  while (performance.now() < until && misses < missesMost) {
    const reach = await store.nextReach(ctx.db, { way, but: tried })
    if (!reach) break
    const place = places.get(reach.id) ?? beginning
    const rows = await store.nextToTell(ctx.db, { reachId: reach.id, way, ...place, most: size })
    if (rows.length === 0) {
      if (place.isAgain) tried.push(reach.id)
      places.set(reach.id, again)
      continue
    }
    const began = performance.now()
    const { went, ids } = await sendBatch(ctx, { way, reach, rows })
    left.push({ reachId: reach.id, ids })
    sent += went
    if (place.isAgain && went === 0) tried.push(reach.id)
    places.set(reach.id, { ...place, after: rows.at(-1)!.subscriberId })
    misses = went > 0 || place.isAgain ? 0 : misses + 1
    size = went > 0 ? sizeAfter(rows.length, performance.now() - began) : Math.min(missedMost, size * 2)
  }
  if (sent > 0) await countTries(ctx, way, left)
  return sent
}

type Left = { readonly reachId: string; readonly ids: readonly string[] }

/** While others went through, it is the message's own trouble, and no outage of all. */
async function countTries(ctx: Context, way: Way, left: readonly Left[]): Promise<void> {
  for (const { reachId, ids } of left)
    if (ids.length > 0) await transact(ctx, ({ db }) => store.settleTried(db, { reachId, way, ids, most: triesMost }))
}

function sizeAfter(count: number, ms: number): number {
  return Math.max(batchLeast, Math.min(batchMost, Math.round((count * second) / Math.max(ms, 1))))
}

type Batch = { readonly way: Way; readonly reach: store.NextReach; readonly rows: readonly store.ToTell[] }

/** Sends to these, so many at once, and notes who was told; says how many went through and who was not. */
async function sendBatch(
  ctx: Context,
  { way, reach, rows }: Batch,
): Promise<{ readonly went: number; readonly ids: readonly string[] }> {
  const became = new Map<Outcome, string[]>([
    ['sent', []],
    ['gone', []],
    ['left', []],
  ])
  let next = 0
  async function lane(): Promise<void> {
    for (let row = rows[next++]; row; row = rows[next++]) {
      const outcome = await tell(ctx, { way, reach, row })
      became.get(outcome)!.push(row.subscriberId)
    }
  }
  await Promise.all(Array.from({ length: Math.min(inFlightMost, rows.length) }, lane))
  const [sent, gone, left] = [became.get('sent')!, became.get('gone')!, became.get('left')!]
  await transact(ctx, async ({ db }) => {
    const of = { reachId: reach.id, way }
    if (sent.length > 0) await store.settleSent(db, { ...of, ids: sent })
    if (gone.length > 0) await store.settleGone(db, { ...of, ids: gone })
  })
  return { went: sent.length + gone.length, ids: left }
}

type One = { readonly way: Way; readonly reach: store.NextReach; readonly row: store.ToTell }

async function tell(ctx: Context, { way, reach, row }: One): Promise<Outcome> {
  const told = reach.texts[row.language] ?? Object.values(reach.texts)[0]
  assert(told, 'an alert has words')
  try {
    const address = openAddress(ctx, { purpose: addressPurpose, locked: row.address })
    if (way === 'push') return await push(ctx, { reach, told, address })
    const id = messageId(reach.id, row.subscriberId)
    await ctx.outside.sms.sendInTurn({ id, to: address, text: told.sms })
    return 'sent'
  } catch (error) {
    const isOutage = error instanceof Outage
    if (!isOutage) ctx.log.error({ reach: reach.id, error: (error as Error).name }, 'one could not be told of an alert')
    return 'left' // one that cannot be told holds up nobody else
  }
}

type Pushed = { readonly reach: store.NextReach; readonly told: Told; readonly address: string }

async function push(ctx: Context, { reach, told, address }: Pushed): Promise<Outcome> {
  const { push } = ctx.outside
  if (!push) return 'left'
  const { title, body } = told
  const to = JSON.parse(address) as BrowserAddress
  if (!push.reaches(to.endpoint)) return 'gone' // the configuration names that place no more
  const taken = await push.send({
    to,
    topic: reach.alertId,
    urgent: reach.urgent,
    text: JSON.stringify({ title, body, tag: reach.alertId }),
  })
  return taken === 'taken' ? 'sent' : 'gone'
}

/** The same for the same, for ever. */
function messageId(reachId: string, subscriberId: string): string {
  return createHash('sha256').update(`alert|${reachId}|${subscriberId}`).digest('base64url').slice(0, 27)
}
