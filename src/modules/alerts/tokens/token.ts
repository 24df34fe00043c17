/**
 * With what an office's own software enters its figures: its lead has it made, sees it once, and takes it back at any time.
 * What is entered with it counts as entered by that lead, so that somebody else confirms it; it confirms nothing itself.
 */
import { createHash } from 'node:crypto'
import { servingOfficer } from '#agencies'
import { leadOf } from '#identity'
import { addDays, type OfficerActor, Refusal } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import { spokenFor } from '../rights.ts'
import * as store from './store.ts'

const validDays = 90
const tokensMost = 5
const shape = /^[\w-]{43}$/

export type Token = store.Token

/** Has a token made for one's own office; the text is told once and kept nowhere. */
export async function issueToken(ctx: Context): Promise<{ id: string; token: string; expiresAt: Date }> {
  const { officerId, officeId } = leadOf(ctx.actor)
  const { places, hazards } = spokenFor(ctx, officeId)
  if (places.length === 0 && hazards.length === 0) throw new Refusal('alerts/not-yours')
  const now = ctx.clock.now()
  await store.lockTokens(ctx.db, officeId)
  const live = await store.tokensOf(ctx.db, { officeId, now, limit: tokensMost })
  if (live.length >= tokensMost) throw new Refusal('alerts/tokens-most', { most: tokensMost })

  const [id, token] = [ctx.ids.uuid(), ctx.ids.secret()]
  const expiresAt = new Date(`${addDays(now.toISOString().slice(0, 10), validDays)}T00:00:00Z`)
  await store.insertToken(ctx.db, { id, officeId, officerId, hash: hashOf(token), at: now, expiresAt })
  await append(ctx, { did: 'alerts.token-issued', about: id, data: { office: officeId } })
  return { id, token, expiresAt }
}

/** Takes a token of one's own office back. */
export async function revokeToken(ctx: Context, id: string): Promise<void> {
  const { officeId } = leadOf(ctx.actor)
  const revoked = await store.setRevoked(ctx.db, { id, officeId, at: ctx.clock.now() })
  if (revoked === 0) throw new Refusal('alerts/not-found')
  await append(ctx, { did: 'alerts.token-revoked', about: id })
}

/** The tokens of one's own office that still open. */
export function tokensOf(ctx: Context): Promise<Token[]> {
  const { officeId } = leadOf(ctx.actor)
  return store.tokensOf(ctx.db, { officeId, now: ctx.clock.now(), limit: tokensMost })
}

/** As whom somebody with this token acts: its lead, as long as they serve there; refuses every other text alike. */
export async function actorWithToken(ctx: Context, token: string): Promise<OfficerActor> {
  const now = ctx.clock.now()
  const known = shape.test(token) ? await store.useToken(ctx.db, { hash: hashOf(token), now }) : undefined
  const officer = known && (await servingOfficer(ctx, { id: known.issuedBy }))
  if (!known || !officer || officer.officeId !== known.officeId || officer.role !== 'lead')
    throw new Refusal('alerts/no-token')
  const { id: officerId, officeId, agencyId, role } = officer
  return { kind: 'officer', officerId, officeId, agencyId, role, sessionId: known.id }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(`alerts/v1/${token}`).digest()
}
