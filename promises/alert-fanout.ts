/**
 * An alert reaches everybody who asked for it, once: a country of subscribers, a centre that grants so many messages a
 * second and fails for a while, and a sender that is killed in the middle. The centre itself says who got what.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from '#platform'
import { startReach } from '../src/modules/alerts/subscribe/reach/plan.ts'
import { openReached, type Reached } from '../test/alerts/reaching.ts'
import type { Promised } from './promise.ts'

type Size = { readonly count: number; readonly perSecond: number }
const [brief, quick, long]: readonly Size[] = [
  { count: 3000, perSecond: 2000 },
  { count: 20_000, perSecond: 600 },
  { count: 300_000, perSecond: 600 },
]
const ratioLeast = 0.8
/** The share of all that has left when the sender is killed. */
const killedAt = [0.2, 0.5]
const failsMs = 300
const msMost = 900_000
const lookEveryMs = 10

const [routine, urgent] = ['Мэдээлэл', 'Яаралтай'] as const
/** Of ten, seven want the province, one its soum, one the country, one another province. */
const places = ['65', '65', '65', '65', '65', '65', '65', '6501', '', '67']
const placeOf = (i: number) => places[i % places.length]!
/** The routine concerns the province, the urgent the other. */
const wants = {
  [routine]: (i: number) => placeOf(i) !== '67',
  [urgent]: (i: number) => ['67', ''].includes(placeOf(i)),
}

export const promise: Promised = {
  name: 'alert-fanout',
  says: 'An alert reaches each who asked for it, once, the urgent first, though its sender is killed and the centre fails.',
  limit: `missed 0, doubled 0, rate ≥ ${ratioLeast} of the granted`,
  measure: async ({ full, brief: isBrief, note }) => {
    const size = (isBrief ? brief : full ? long : quick)!
    const reached = await openReached({ ...size, placeOf })
    try {
      note(`${size.count} subscribers`)
      const { ratio } = await underFire(reached, { ...size, note })
      const found = audit(reached, size.count)
      const { repeats, throttled } = reached.centre.counts()
      const right = found.missed + found.doubled + found.strangers + found.routineAmongUrgent === 0
      return {
        figure: `missed ${found.missed}, doubled ${found.doubled}, to others ${found.strangers}, routine among urgent ${found.routineAmongUrgent}, rate ${ratio.toFixed(2)} of ${size.perSecond}/s (${reached.taken()} messages, ${killedAt.length} kills, ${repeats} repeats dropped, ${throttled} throttled)`,
        kept: right && (isBrief || ratio >= ratioLeast),
      }
    } finally {
      await reached.close()
    }
  },
}

/** Tells of the routine to nearly all and, while that goes on, of the urgent to some; says how fast the last life was. */
async function underFire(
  reached: Reached,
  { count, perSecond, note }: Size & { note: (line: string) => void },
): Promise<{ ratio: number }> {
  const all = [...Array(count).keys()]
  const whole = all.filter(wants[routine]).length + all.filter(wants[urgent]).length
  const until = (share: number) => untilTaken(reached, whole * share)
  await begin(reached, { text: routine, isUrgent: false })
  reached.live()
  await until(killedAt[0]! / 2)
  reached.centre.setFailing(true)
  await sleep(failsMs)
  reached.centre.setFailing(false)
  for (const [i, share] of killedAt.entries()) {
    if (i === 1) await begin(reached, { text: urgent, isUrgent: true })
    await until(share)
    await reached.kill()
    note(`killed after ${reached.taken()}`)
    reached.live()
  }
  await untilTaken(reached, reached.taken() + 1)
  const [from, began] = [reached.taken(), performance.now()]
  await until(1)
  const seconds = (performance.now() - began) / 1000
  await untilDone(reached)
  return { ratio: (reached.taken() - from) / seconds / perSecond }
}

function begin({ ctx }: Reached, { text, isUrgent }: { text: string; isUrgent: boolean }): Promise<void> {
  const told = { mn: { sms: text, title: text, body: '' } }
  const level = { rank: isUrgent ? 3 : 0, urgent: isUrgent, hazard: 'flood', place: isUrgent ? '67' : '65' }
  return startReach(ctx, { alertId: ctx.ids.uuid(), version: 1, texts: told, ...level })
}

function audit({ times, runs }: Reached, count: number) {
  const found = { missed: 0, doubled: 0, strangers: 0, routineAmongUrgent: 0 }
  for (let i = 0; i < count; i++)
    for (const text of [routine, urgent]) {
      const [wanted, got] = [wants[text](i), times(text, i)]
      if (wanted && got === 0) found.missed++
      if (wanted && got > 1) found.doubled++
      if (!wanted) found.strangers += got
    }
  const order = runs()
  const [first, last] = [
    order.findIndex(({ text }) => text === urgent),
    order.findLastIndex(({ text }) => text === urgent),
  ]
  const between = order.slice(first, last + 1).filter(({ text }) => text === routine)
  found.routineAmongUrgent = between.reduce((sum, { count }) => sum + count, 0)
  return found
}

async function untilTaken(reached: Reached, count: number): Promise<void> {
  await until(() => reached.taken() >= count)
}

async function untilDone({ ctx }: Reached): Promise<void> {
  const open = sql`select 1 as found from alerts.reach where done_at is null limit 1`
  await until(async () => !(await ctx.db.maybe(open)))
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + msMost; !(await holds()); await sleep(lookEveryMs))
    if (performance.now() > end) throw new Error('no progress was made')
}
