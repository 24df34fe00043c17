import { officerOf } from '#identity'
import { type Checked, good, mistake, Refusal } from '#kernel'
import type { Context } from '#platform'
import { append, publishChanged } from '#transparency'
import { published } from '../active.ts'
import { judgeOf } from '../rights.ts'
import * as store from './store.ts'

const answerMost = 300

/** Publishes figures that somebody else entered, exactly those that were looked at. */
export async function confirmDay(ctx: Context, ids: readonly string[]): Promise<{ published: number }> {
  const { figures, officerId } = await toJudge(ctx, ids, true)
  const at = ctx.clock.now()
  const now = await store.setPublished(ctx.db, { ids: figures.map(({ id }) => id), officerId, at })
  for (const [key, those] of Map.groupBy(now, ({ hazard, day }) => `${hazard} ${day}`)) {
    const [hazard = '', day = ''] = key.split(' ')
    const places = those.map(({ place }) => place)
    await store.setCame(ctx.db, { hazard, day, places, at })
    await append(ctx, { did: 'alerts.day-published', data: { hazard, day, places } })
  }
  const given = now.map(({ hazard, day, place, counts, totals, version, because }) => ({
    id: `${hazard}/${day}/${place || 'all'}`,
    body: { counts, totals, version, ...(because ? { because } : {}) },
  }))
  await publishChanged(ctx, { kind: 'alert-day', given })
  await published(ctx)
  return { published: now.length }
}

/** Gives figures back to who entered them, with what has to be looked at. */
export async function returnDay(
  ctx: Context,
  { ids, answer }: { ids: readonly string[]; answer: string },
): Promise<Checked<{ returned: number }>> {
  const { figures, officerId } = await toJudge(ctx, ids, false)
  const words = answer.trim()
  if (words === '') return mistake('answer', 'alert-office.because-missing')
  if (words.length > answerMost) return mistake('answer', 'alert-office.text-long', { most: answerMost })

  const those = figures.map(({ id }) => id)
  await store.setReturned(ctx.db, { ids: those, officerId, at: ctx.clock.now(), answer: words })
  await append(ctx, { did: 'alerts.day-returned', data: { hazard: figures[0]!.hazard, day: figures[0]!.day } })
  return good({ returned: those.length })
}

/** What waits under these identifiers, if all of it does and the officer who acts may judge all of it. */
async function toJudge(ctx: Context, ids: readonly string[], isConfirming: boolean) {
  for (const one of await store.daysOf(ctx.db, ids)) await store.lockDay(ctx.db, one) // nobody enters it meanwhile
  const figures = await store.lockEntered(ctx.db, [...new Set(ids)])
  if (figures.length === 0 || figures.length < new Set(ids).size) throw new Refusal('alerts/not-found')
  const { officerId } = officerOf(ctx.actor)
  for (const { hazard, place, enteredBy } of figures)
    await judgeOf(ctx, { hazard, place, saidBy: isConfirming ? enteredBy : null })
  if (figures.some(({ state }) => state !== 'entered')) throw new Refusal('alerts/decided-already')
  return { figures, officerId }
}
