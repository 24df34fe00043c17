import type { Nation } from '#engine'
import { personById } from '#identity'
import { assert, fill, type TextParams } from '#kernel'
import type { Context, JobHandlers } from '#platform'
import * as store from './store.ts'

declare module '../../platform/context.ts' {
  interface Outside {
    readonly nation: Nation
  }
}

export const jobs: JobHandlers = {
  'notices.send-sms': sendNotice,
  'notices.send-text': sendText,
}

async function sendNotice(ctx: Context, { noticeId }: { noticeId: string }): Promise<void> {
  const notice = await store.findNotice(ctx.db, noticeId)
  assert(notice, 'a job names a notice that is not there')
  if (notice.smsState !== 'queued') return
  await sendText(ctx, { personId: notice.personId, key: notice.key, messageId: notice.id, params: notice.params })
  await store.setSmsState(ctx.db, { id: noticeId, state: 'sent', at: ctx.clock.now() })
}

type Text = { personId: string; key: string; messageId: string; params?: TextParams }

/** Sends a text in the person's own language; the centre drops one it has had with this identifier. */
async function sendText(ctx: Context, { personId, key, messageId, params = {} }: Text): Promise<void> {
  const person = await personById(ctx, personId)
  const words = ctx.outside.nation.words[person.language] ?? Object.values(ctx.outside.nation.words)[0]!
  const text = fill(words[`sms.${key}`] ?? '', params)
  assert(text !== '', `there is no text sms.${key}`)
  await ctx.outside.sms.send({ id: messageId, to: person.phone, text })
}
