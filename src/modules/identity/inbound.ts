import { minute } from '#kernel'
import { type Context, enqueue } from '#platform'
import { append } from '#transparency'
import * as store from './store.ts'

export type InboundSms = { readonly id: string; readonly from: string; readonly text: string }

const stopWord = '0'
const stopReachMs = 10 * minute

/**
 * Takes in a text message: a code confirms the attempt that shows it, if the phone is that person's; `0` undoes what was
 * opened from this phone in the last ten minutes. A message delivered twice is read once. The answer names what happened
 * and the way to stop, since a code can be talked out of a person.
 */
export async function receiveSms(ctx: Context, { id, from, text }: InboundSms): Promise<void> {
  const now = ctx.clock.now()
  if (!(await store.insertInbound(ctx.db, { messageId: id.slice(0, 100), at: now }))) return
  const phone = localNumber(ctx, from)
  const said = text.normalize('NFKC').trim()
  if (said === stopWord) return stop(ctx, phone, now)
  const code = said.replace(/\D/g, '')
  const attempt = await store.lockAttemptByCode(ctx.db, { code, phone, now })
  if (!attempt) return reply(ctx, phone, 'code-wrong')
  await store.confirmAttempt(ctx.db, attempt.id, now)
  await append(ctx, { did: 'identity.code-confirmed', about: attempt.id, personId: attempt.personId })
  await reply(ctx, phone, 'signed-in')
}

async function stop(ctx: Context, phone: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - stopReachMs)
  const people = await store.stopPhone(ctx.db, { phone, since, now })
  for (const personId of people) await append(ctx, { did: 'identity.stopped', personId, because: 'sent the stop word' })
  await reply(ctx, phone, 'stopped')
}

/** Answers only phones of people we know: a message to a stranger's number would be ours to pay for, and a nuisance. */
async function reply(ctx: Context, phone: string, key: string): Promise<void> {
  const person = await store.findByPhone(ctx.db, phone)
  if (person) await enqueue(ctx, 'notices.send-text', { personId: person.id, key, messageId: ctx.ids.uuid() })
}

/** A sender's number as people of the country write it: centres give it as `+976…`, `00976…`, `976…` or like that already. */
export function localNumber(ctx: Context, from: string): string {
  const { pattern, prefix } = ctx.outside.nation.country.phone
  const digits = from.replace(/\D/g, '').replace(/^00/, '')
  const code = prefix.replace(/\D/g, '')
  const rest = digits.startsWith(code) ? digits.slice(code.length) : digits
  return pattern.test(rest) ? rest : digits
}
