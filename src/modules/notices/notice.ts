import type { TextParams } from '#kernel'
import { type Context, enqueue } from '#platform'
import * as store from './store.ts'

export type SmsState = 'none' | 'queued' | 'sent' | 'failed'
export type Notice = {
  readonly id: string
  readonly personId: string
  /** Its text stands under `notice.<key>` and, as a text message, `sms.<key>`. */
  readonly key: string
  readonly params: TextParams
  readonly about: string | null
  readonly createdAt: Date
  readonly readAt: Date | null
  readonly smsState: SmsState
}
export type NewNotice = {
  readonly personId: string
  readonly key: string
  readonly params: TextParams
  readonly about?: string
  readonly sms: boolean
}

export const refusals = {} as const

/** Tells a person something, in the transaction it comes from; the text message follows by itself. */
export async function notify(ctx: Context, notice: NewNotice): Promise<void> {
  const id = ctx.ids.uuid()
  await store.insertNotice(ctx.db, {
    ...notice,
    id,
    createdAt: ctx.clock.now(),
    smsState: notice.sms ? 'queued' : 'none',
  })
  if (notice.sms) await enqueue(ctx, 'notices.send-sms', { noticeId: id })
}

/** A person's notices, newest first. */
export function noticesOf(
  ctx: Context,
  personId: string,
  { limit, before }: { limit: number; before?: string | undefined },
): Promise<Notice[]> {
  return store.noticesOfPerson(ctx.db, { personId, limit, before })
}

/** How many notices a person has not read. */
export function unreadCount(ctx: Context, personId: string): Promise<number> {
  return store.countUnread(ctx.db, personId)
}

/** Marks all of a person's notices as read. */
export async function markRead(ctx: Context, personId: string): Promise<void> {
  await store.markRead(ctx.db, personId, ctx.clock.now())
}
