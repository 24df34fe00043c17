/**
 * The edge of the office's pages: who is asking there is an officer or nobody, never the citizen that the same person is
 * elsewhere. Everything under `/office` is behind its own door, with its own cookie.
 */
import { getCookie } from 'hono/cookie'
import { type Officer, servingOfficer } from '#agencies'
import { type OfficerSession, officerSessionOf } from '#identity'
import { anonymous, Refusal } from '#kernel'
import { actingAs, type Context as VerbContext } from '#platform'
import type { View } from '#ui'
import { type C, cookieName, viewOf } from '../edge.ts'
import { routes } from '../routes.ts'
import { csrfToken } from '../security.ts'

export type SignedInOfficer = { readonly officer: Officer; readonly session: OfficerSession }

/** Whether a path, without its language, lies behind the office's door. */
export function isOffice(path: string): boolean {
  return path === routes.office || path.startsWith(`${routes.office}/`)
}

export const officeCookie = (publicUrl: string): string => cookieName(publicUrl, 'office-session')

/** Finds out which officer is asking, once a request; one whose right has ended is nobody. */
export async function loadOfficer(c: C): Promise<void> {
  const { base, options } = c.var.edge
  const token = getCookie(c, officeCookie(options.publicUrl))
  const ctx = { ...base, actor: anonymous }
  const session = token ? await officerSessionOf(ctx, token) : undefined
  const officer = session && (await servingOfficer(ctx, { id: session.officerId }))
  if (!session || !officer) return
  c.set('officer', { officer, session })
  c.set('token', token)
}

/** The officer who is asking; sends others to the office's door. */
export function officerIn(c: C): Officer {
  if (!c.var.officer) throw new Refusal('identity/officer-needed')
  return c.var.officer.officer
}

/** The context verbs get at the office: as the officer whose session this is; sends others to the door. */
export function officeContextOf(c: C): VerbContext {
  const { id: officerId, officeId, agencyId, role } = officerIn(c)
  const sessionId = c.var.officer!.session.id
  return actingAs(
    { ...c.var.edge.base, actor: anonymous },
    { kind: 'officer', officerId, officeId, agencyId, role, sessionId },
  )
}

/** What every page of the office is drawn with. */
export async function officeView(c: C): Promise<View> {
  const view = await viewOf(c)
  return c.var.officer && c.var.token ? { ...view, csrf: csrfToken(c.var.token) } : view
}
