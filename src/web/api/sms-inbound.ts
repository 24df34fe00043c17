import { timingSafeEqual } from 'node:crypto'
import { receiveSms } from '#identity'
import { Refusal } from '#kernel'
import { transact } from '#platform'
import { contextOf, type RouteAdder } from '../edge.ts'
import { routes } from '../routes.ts'

const bytesMax = 10_000

/** Text messages the centre hands over: a form with sender, text and identifier, under a secret both sides know. */
export const smsInboundRoutes: RouteAdder = (app, { edge }) => {
  app.post(routes.smsInbound, async (c) => {
    const text = await c.req.text()
    if (text.length > bytesMax) throw new Refusal('web/too-large')
    const form = new URLSearchParams(text)
    if (!same(form.get('secret') ?? '', edge.options.smsSecret)) throw new Refusal('web/forged', { site: 'sms' })
    const [id, from, said] = [form.get('id') ?? '', form.get('from') ?? '', form.get('text') ?? '']
    if (!id || !from) throw new Refusal('web/bad-form')
    await transact(contextOf(c), (ctx) => receiveSms(ctx, { id, from, text: said }))
    return c.text('')
  })
}

function same(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a), Buffer.from(b)]
  return first.length === second.length && timingSafeEqual(first, second)
}
