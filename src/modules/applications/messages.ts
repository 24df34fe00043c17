/** What a citizen and the office write to each other about an application; the citizen gets a text message of each answer. */
import { citizenOf, officerOf } from '#identity'
import { Refusal } from '#kernel'
import { notify } from '#notices'
import type { Context } from '#platform'
import { append } from '#transparency'
import type { Application } from './application.ts'
import { isOver } from './life-cycle.ts'
import * as store from './store.ts'

export type Message = {
  readonly id: string
  readonly fromKind: 'citizen' | 'officer'
  readonly officerId: string | null
  readonly text: string
  readonly at: Date
}

export const messageMost = 2000
const messagesMost = 100

/** Writes to the other side: the citizen of the application, or the officer who has it on the desk. */
export async function sendMessage(ctx: Context, { id, text }: { id: string; text: string }): Promise<void> {
  const application = await store.lockApplication(ctx.db, id)
  if (!application || !mayWrite(ctx, application)) throw new Refusal('applications/not-found')
  if (isOver(application.state)) throw new Refusal('applications/not-open', { id })
  const written = text.normalize('NFC').trim().slice(0, messageMost)
  if (written === '') throw new Refusal('applications/message-empty')
  const { count } = await store.countMessages(ctx.db, id)
  if (count >= messagesMost) throw new Refusal('applications/too-many-messages')

  const officerId = ctx.actor.kind === 'officer' ? ctx.actor.officerId : null
  const message = { id: ctx.ids.uuid(), applicationId: id, officerId, text: written, at: ctx.clock.now() }
  await store.insertMessage(ctx.db, message)
  await append(ctx, {
    did: 'applications.message-sent',
    about: id,
    personId: application.personId,
    data: { message: message.id },
  })
  if (!officerId) return
  const { personId, number } = application
  await notify(ctx, { personId, key: 'message-came', params: { number }, about: id, sms: true })
}

function mayWrite(ctx: Context, application: Application): boolean {
  if (ctx.actor.kind === 'officer') return application.officerId === officerOf(ctx.actor).officerId
  return application.personId === citizenOf(ctx.actor)
}

/** All that was written about an application, oldest first; whoever asks has shown that they may see the application. */
export function messagesOn(ctx: Context, application: Pick<Application, 'id'>): Promise<Message[]> {
  return store.messagesOn(ctx.db, application.id, messagesMost)
}
