import { Refusal } from '#kernel'
import { type Context, enqueue } from '#platform'
import { append, publishChanged } from '#transparency'
import { published } from '../active.ts'
import { type Alert, alertOf } from '../alert.ts'
import { judgeOf } from '../rights.ts'
import * as store from '../store.ts'

/** Confirms what somebody else drafted: from now on it is public, and its subscribers are told. */
export async function confirmAlert(ctx: Context, draftId: string): Promise<Alert> {
  const draft = await lockedDraft(ctx, draftId)
  const { officerId } = await judgeOf(ctx, { ...draft, saidBy: draft.draftedBy })
  await store.lockAlert(ctx.db, draft.id) // so that it does not end meanwhile
  const now = ctx.clock.now()
  const isEnd = draft.change === 'ended' || draft.change === 'withdrawn'
  const isOver = draft.change !== 'opened' && (await alertOf(ctx, draft.id)).state !== 'confirmed'
  if (isOver || (!isEnd && draft.to && draft.to <= now)) throw new Refusal('alerts/over-already', { draftId })

  const holdsFrom = isEnd || draft.from < now ? now : draft.from
  const holdsTo = isEnd ? now : draft.to
  const given = { draftId, alertId: draft.id, officerId, at: now, holdsFrom, holdsTo }
  const { version } = await store.setConfirmed(ctx.db, given)
  await append(ctx, { did: 'alerts.confirmed', about: draft.id, data: { version, change: draft.change } })
  const alert = await alertOf(ctx, draft.id, version)
  await tell(ctx, alert)
  if (holdsFrom > now) await enqueue(ctx, 'alerts.begin', {}, holdsFrom)
  if (!isEnd && holdsTo) await enqueue(ctx, 'alerts.end', { alertId: alert.id, version }, holdsTo)
  await enqueue(ctx, 'alerts.reach', { alertId: alert.id, version }, holdsFrom)
  return alert
}

/** Sets aside what was drafted, by a second person or by who drafted it. */
export async function dropDraft(ctx: Context, draftId: string): Promise<void> {
  const draft = await lockedDraft(ctx, draftId)
  const { officerId } = await judgeOf(ctx, { ...draft, saidBy: null })
  await store.setDropped(ctx.db, { draftId, officerId, at: ctx.clock.now() })
  await append(ctx, { did: 'alerts.draft-dropped', about: draft.id })
}

/** Notes that the time of a version ran out, and has its subscribers told; nothing when another took its place. */
export async function endAlert(
  ctx: Context,
  { alertId, version }: { alertId: string; version: number },
): Promise<void> {
  await store.lockAlert(ctx.db, alertId)
  const ended = await store.insertEnded(ctx.db, { id: ctx.ids.uuid(), alertId, version, at: ctx.clock.now() })
  if (!ended) return
  await append(ctx, { did: 'alerts.ended', about: alertId, data: ended })
  await tell(ctx, await alertOf(ctx, alertId, ended.version))
  await enqueue(ctx, 'alerts.reach', { alertId, ...ended })
}

async function lockedDraft(ctx: Context, draftId: string): Promise<store.Draft> {
  const draft = await store.lockDraft(ctx.db, { draftId, now: ctx.clock.now() })
  if (draft) return draft
  const known = await store.findSaid(ctx.db, draftId)
  throw new Refusal(known ? 'alerts/decided-already' : 'alerts/not-found')
}

/** In the public log, word for word: nobody can say later that it had been said otherwise. */
async function tell(ctx: Context, alert: Alert): Promise<void> {
  const { id, hazard, place, level, version, change, title, rules, doWhat, phone, from, to, because, office } = alert
  const body = { hazard, place, level, version, change, title, rules, doWhat, phone, from, to, because, office }
  await publishChanged(ctx, { kind: 'alert', given: [{ id, body }] })
  await published(ctx)
}
