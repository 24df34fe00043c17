/** Letting somebody else see documents: for whom, for what, until when; and taking that back. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { citizenOf } from '#identity'
import { day, Refusal } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import type { Document } from '../document.ts'
import { documentOf } from '../queries.ts'
import * as store from './store.ts'

export type Share = {
  readonly id: string
  readonly personId: string
  readonly recipient: string
  readonly purpose: string
  readonly createdAt: Date
  readonly until: Date
  readonly withdrawnAt: Date | null
  readonly triesLeft: number
}
export type ShareRequest = {
  /** Chosen by whoever asks, so that asking twice gives one share. */
  readonly id: string
  readonly documentIds: readonly string[]
  readonly recipient: string
  readonly purpose: string
  readonly days: (typeof shareDays)[number]
}

/** For how long, in days, it can be let. */
export const shareDays = [1, 7, 30, 90] as const
export const documentsMost = 20
export const recipientMost = 80
export const purposeMost = 200
const triesMost = 10
const listMost = 100

/** Lets others see documents of the person who acts. The same request again gives the same share. */
export async function share(ctx: Context, request: ShareRequest): Promise<Share> {
  const personId = citizenOf(ctx.actor)
  const documentIds = [...new Set(request.documentIds)]
  if (documentIds.length === 0 || documentIds.length > documentsMost) throw new Refusal('documents/share-none')
  for (const id of documentIds) {
    const { revokedAt } = await documentOf(ctx, { id, personId })
    if (revokedAt) throw new Refusal('documents/share-revoked')
  }
  const now = ctx.clock.now()
  const { id, recipient, purpose, days } = request
  const made = {
    id,
    personId,
    recipient,
    purpose,
    createdAt: now,
    until: new Date(now.getTime() + days * day),
    triesLeft: triesMost,
  }
  if (!(await store.insertShare(ctx.db, made, documentIds))) return shareOf(ctx, id)
  await append(ctx, {
    did: 'documents.shared',
    about: id,
    personId,
    data: { documents: documentIds, until: made.until },
  })
  return { ...made, withdrawnAt: null }
}

/** A share of the person who acts; anybody else's does not exist for them. */
async function shareOf(ctx: Context, id: string): Promise<Share> {
  const found = await store.findShare(ctx.db, id)
  if (found?.personId !== citizenOf(ctx.actor)) throw new Refusal('documents/share-not-found')
  return found
}

/** All they let others see, newest first, and how often each was opened. */
export function sharesOf(ctx: Context): Promise<(Share & { readonly opened: number })[]> {
  return store.sharesOfPerson(ctx.db, { personId: citizenOf(ctx.actor), limit: listMost })
}

export type Opening = { readonly id: string; readonly opener: string; readonly receiptId: string; readonly at: Date }

/** What of theirs a share shows, and who opened it, newest first. */
export async function shareDetail(
  ctx: Context,
  id: string,
): Promise<Share & { readonly documents: readonly Document[]; readonly openings: readonly Opening[] }> {
  const found = await shareOf(ctx, id)
  const [documents, openings] = await Promise.all([
    store.documentsOfShare(ctx.db, id),
    store.openingsOf(ctx.db, { shareId: id, limit: listMost }),
  ])
  return { ...found, documents, openings }
}

/** Takes it back: from now on the link opens nothing. */
export async function withdrawShare(ctx: Context, id: string): Promise<void> {
  const { personId } = await shareOf(ctx, id)
  if (!(await store.setWithdrawn(ctx.db, { id, at: ctx.clock.now() }))) return
  await append(ctx, { did: 'documents.share-withdrawn', about: id, personId })
}

/** What of the link's path opens the share: its identifier, and what only we can have put behind it. */
export function tokenOf(ctx: Context, id: string): string {
  return `${Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')}${keyed(ctx, 'link', id).subarray(0, 12).toString('base64url')}`
}

/** The six digits that are told apart from the link. */
export function codeOf(ctx: Context, id: string): string {
  return String(keyed(ctx, 'code', id).readUInt32BE(0) % 1_000_000).padStart(6, '0')
}

/** The share a link leads to; nothing if we did not make it. */
export function idOfToken(ctx: Context, token: string): string | undefined {
  if (!/^[\w-]{38}$/.test(token)) return undefined
  const hex = Buffer.from(token.slice(0, 22), 'base64url').toString('hex')
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  return isSame(token, tokenOf(ctx, id)) ? id : undefined
}

export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function keyed(ctx: Context, use: 'link' | 'code', id: string): Buffer {
  return createHmac('sha256', ctx.outside.keys.secretKey('share')).update(`${use} ${id}`).digest()
}
