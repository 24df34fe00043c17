import { minute } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import { sha256 } from '../attempt.ts'
import * as store from './store.ts'

export type OfficerSession = { readonly id: string; readonly officerId: string }

const idleMs = 10 * minute
const touchMs = 1 * minute

/** The open session of an officer's token: ten minutes after the last look it ends, eight hours after signing in anyway. */
export async function officerSessionOf(ctx: Context, token: string): Promise<OfficerSession | undefined> {
  const now = ctx.clock.now()
  const found = await store.findStaffSession(ctx.db, { tokenSha256: sha256(token), withDemo: ctx.outside.site.demo })
  if (!found || found.closedAt || found.expiresAt <= now || now.getTime() - found.seenAt.getTime() >= idleMs)
    return undefined
  if (now.getTime() - found.seenAt.getTime() >= touchMs) await store.touchStaffSession(ctx.db, found.id, now)
  return { id: found.id, officerId: found.officerId }
}

/** Closes an officer's session; one that is closed already stays so. */
export async function closeOfficerSession(ctx: Context, token: string): Promise<void> {
  const closed = await store.closeStaffSession(ctx.db, sha256(token), ctx.clock.now())
  if (closed)
    await append(ctx, { did: 'identity.officer-signed-out', about: closed.id, data: { officerId: closed.officerId } })
}
