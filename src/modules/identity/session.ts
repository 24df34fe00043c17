import { type AssuranceLevel, hour, minute, Refusal } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import { confirmedMs, sha256 } from './attempt.ts'
import { citizenOf } from './permit.ts'
import * as store from './store.ts'

export type Session = {
  readonly id: string
  readonly personId: string
  readonly level: AssuranceLevel
  readonly name: string
}
export type SessionShown = { readonly id: string; readonly createdAt: Date; readonly seenAt: Date }

const idleMs = 30 * minute
const longestMs = 12 * hour
const touchMs = 1 * minute
const shownMost = 50

/** Opens the one session of a confirmed attempt; refuses one that is not confirmed, or was used before. */
export async function openSession(
  ctx: Context,
  attempt: string,
): Promise<{ token: string; returnTo: string; personId: string }> {
  const now = ctx.clock.now()
  const used = await store.useAttempt(ctx.db, {
    secretSha256: sha256(attempt),
    confirmedSince: new Date(now.getTime() - confirmedMs),
    now,
  })
  if (!used) throw new Refusal('identity/not-confirmed')
  const { personId, returnTo } = used
  const token = ctx.ids.secret()
  const id = ctx.ids.uuid()
  await store.insertSession(ctx.db, {
    id,
    tokenSha256: sha256(token),
    personId,
    level: 'low',
    now,
    expiresAt: new Date(now.getTime() + longestMs),
  })
  await append(ctx, { did: 'identity.signed-in', about: id, personId, data: { level: 'low' } })
  return { token, returnTo, personId }
}

/** The open session of a token; looked at again it stays open for another half hour, twelve hours at most. */
export async function sessionOf(ctx: Context, token: string): Promise<Session | undefined> {
  const now = ctx.clock.now()
  const found = await store.findSession(ctx.db, sha256(token))
  if (!found || found.closedAt || found.expiresAt <= now || now.getTime() - found.seenAt.getTime() >= idleMs)
    return undefined
  if (now.getTime() - found.seenAt.getTime() >= touchMs) await store.touchSession(ctx.db, found.id, now)
  const { id, personId, level, name } = found
  return { id, personId, level, name }
}

/** Closes the session of a token; one that is closed already stays so. */
export async function closeSession(ctx: Context, token: string): Promise<void> {
  const closed = await store.closeSession(ctx.db, sha256(token), ctx.clock.now())
  if (closed) await append(ctx, { did: 'identity.signed-out', about: closed.id, personId: closed.personId })
}

/** Where a person is signed in now, newest first. */
export function sessionsOf(ctx: Context, personId: string): Promise<SessionShown[]> {
  const now = ctx.clock.now()
  return store.openSessions(ctx.db, { personId, now, seenSince: new Date(now.getTime() - idleMs), limit: shownMost })
}

/** Closes every session of the person who acts but the one they act in. */
export async function closeOtherSessions(ctx: Context): Promise<void> {
  const personId = citizenOf(ctx.actor)
  const keep = ctx.actor.kind === 'citizen' ? ctx.actor.sessionId : ''
  const closed = await store.closeOthers(ctx.db, { personId, keep, now: ctx.clock.now() })
  if (closed > 0) await append(ctx, { did: 'identity.other-sessions-closed', personId, data: { closed } })
}
