import { timingSafeEqual } from 'node:crypto'
import { readAlertWord } from '#alerts'
import { receiveSms } from '#identity'
import { Refusal } from '#kernel'
import { type Context, transact } from '#platform'
import { contextOf, type RouteAdder } from '../edge.ts'
import { readPetitionWord } from '../petitions/sms.ts'
import { routes } from '../routes.ts'

const bytesMax = 10_000

/** Reads a text message if it is meant for it, and says whether it was. */
type SmsReader = (ctx: Context, message: { id: string; from: string; text: string }) => Promise<boolean>

/** Who is asked in turn whether a message is theirs; what nobody takes is read as a code to sign in with. */
const readers: readonly SmsReader[] = [readAlertWord, readPetitionWord]

/** Text messages the centre hands over: a form with sender, text and identifier, under a secret both sides know. */
export const smsInboundRoutes: RouteAdder = (app, { edge }) => {
  app.post(routes.smsInbound, async (c) => {
    const text = await c.req.text()
    if (text.length > bytesMax) throw new Refusal('web/too-large')
    const form = new URLSearchParams(text)
    if (!same(form.get('secret') ?? '', edge.options.smsSecret)) throw new Refusal('web/forged', { site: 'sms' })
    const [id, from, said] = [form.get('id') ?? '', form.get('from') ?? '', form.get('text') ?? '']
    if (!id || !from) throw new Refusal('web/bad-form')
    await transact(contextOf(c), (ctx) => handOut(ctx, { id, from, text: said }))
    return c.text('')
  })
}

async function handOut(ctx: Context, message: Parameters<SmsReader>[1]): Promise<void> {
  for (const read of readers) if (await read(ctx, message)) return
  await receiveSms(ctx, message)
}

function same(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a), Buffer.from(b)]
  return first.length === second.length && timingSafeEqual(first, second)
}
