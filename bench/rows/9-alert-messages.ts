/** Text messages to subscribers of an alert, against the same requests to the same centre in a bare loop. */
import { randomUUID } from 'node:crypto'
import { openSmsGateway } from '#notices'
import { type Context, type Outside, sql } from '#platform'
import { planNext, startReach } from '../../src/modules/alerts/subscribe/reach/plan.ts'
import { sendWaiting } from '../../src/modules/alerts/subscribe/reach/send.ts'
import { openReached, type Reached, smsSecret } from '../../test/alerts/reaching.ts'
import { byTurns, type Row } from '../row.ts'

const subscribers = 4000
const callers = 48
/** More than any centre takes: what is measured is the sender. */
const unbounded = 1_000_000
const text = 'Улаан: Архангай. Гэрээсээ бүү гараарай. 105'

async function alertMessages() {
  const reached = await openReached({ count: subscribers, perSecond: Number.POSITIVE_INFINITY, placeOf: () => '65' })
  try {
    const sms = openSmsGateway({ url: reached.centre.url, secret: smsSecret, from: '1414', perSecond: unbounded })
    const ctx: Context = { ...reached.ctx, outside: { ...reached.ctx.outside, sms } as Outside }
    const found = await byTurns(
      () => sending({ ...reached, ctx }),
      () => bareLoop(sms),
    )
    return { unit: '/s', ...found, against: 'the same requests in a bare loop', note: `${subscribers} subscribers` }
  } finally {
    await reached.close()
  }
}

/** Messages a second once they are planned, from the first to the last noted as sent. */
async function sending({ ctx }: Reached): Promise<number> {
  const told = { mn: { sms: text, title: text, body: '' } }
  const what = { hazard: 'flood', place: '65', rank: 3, urgent: true }
  await startReach(ctx, { alertId: ctx.ids.uuid(), version: 1, texts: told, ...what })
  const { id } = await ctx.db.one<{ id: string }>(sql`select id from alerts.reach where done_at is null`)
  await planNext(ctx, { reachId: id })
  const began = performance.now()
  while (await ctx.db.maybe(sql`select 1 as found from alerts.to_tell limit 1`)) await sendWaiting(ctx, { way: 'sms' })
  return (subscribers / (performance.now() - began)) * 1000
}

async function bareLoop(sms: Outside['sms']): Promise<number> {
  const began = performance.now()
  let left = subscribers
  const caller = async () => {
    while (left-- > 0) await sms.send({ id: randomUUID(), to: '99112233', text })
  }
  await Promise.all(Array.from({ length: callers }, caller))
  return (subscribers / (performance.now() - began)) * 1000
}

export const rows: readonly Row[] = [{ name: 'alert-messages', target: { ratioAtLeast: 0.6 }, measure: alertMessages }]
