/** Being told of alerts: the page, what a person saves on it, and what a browser says of itself. */
import { endBrowser, ownSubscription, saveSubscription, subscribeBrowser } from '#alerts'
import { citizenOf } from '#identity'
import { type Issue, Refusal } from '#kernel'
import { areBrowserKeys } from '#notices'
import { transact } from '#platform'
import { type C, contextOf, goTo, type RouteAdder, show, viewOf } from '../edge.ts'
import { readForm, textOf } from '../form.ts'
import { routes } from '../routes.ts'
import { showShared } from '../show-shared.ts'
import { subscriptionPage } from './page.ts'
import { type Typed, wishesIn } from './wishes.ts'

const textMost = 1000

export const subscriptionRoutes: RouteAdder = (app, { edge, pages }) => {
  app.get(routes.alertSubscription, async (c) => {
    if (c.var.session) return showOwn(c, {})
    return showShared(c, pages, { render: (view) => subscriptionPage(view, { edge }) })
  })

  app.post(routes.alertSubscription, async (c) => {
    const sent = await readForm(c)
    const ctx = contextOf(c)
    citizenOf(ctx.actor)
    const ends = textOf(sent, 'end') === 'yes'
    const { typed, wishes } = wishesIn(ends ? {} : sent, edge.nation)
    const sms = textOf(sent, 'sms') === 'yes'
    const wrong = (issues: readonly Issue[]) => showOwn(c, { typed: { ...typed, sms }, issues })
    if (!wishes.ok) return wrong(wishes.issues)
    if (!ends && wishes.value.places.length === 0) return wrong([{ field: 'places', code: 'subscribe.no-place' }])
    const saved = await transact(ctx, (ctx) => saveSubscription(ctx, { ...wishes.value, sms }))
    return saved.ok ? goTo(c, `${routes.alertSubscription}?saved=yes`) : wrong(saved.issues)
  })

  app.post(routes.alertBrowser, async (c) => {
    const sent = await readForm(c)
    const [endpoint = '', p256dh = '', auth = ''] = ['endpoint', 'p256dh', 'auth'].map((name) =>
      textOf(sent, name).slice(0, textMost),
    )
    const ctx = contextOf(c)
    if (textOf(sent, 'end') === 'yes') await transact(ctx, (ctx) => endBrowser(ctx, { endpoint }))
    else {
      if (!areBrowserKeys({ p256dh, auth })) throw new Refusal('web/bad-form')
      const { wishes } = wishesIn(sent, edge.nation)
      if (!wishes.ok) return c.json({ says: saysOf(c, wishes.issues) }, 422)
      const address = { endpoint, p256dh, auth }
      const done = await transact(ctx, (ctx) =>
        subscribeBrowser(ctx, { ...wishes.value, address, language: c.var.language }),
      )
      if (!done.ok) return c.json({ says: saysOf(c, done.issues) }, 422)
    }
    return c.body(null, 204, { 'Cache-Control': 'no-store' })
  })

  async function showOwn(
    c: C,
    { typed, issues = [] }: { typed?: Typed & { sms: boolean }; issues?: readonly Issue[] },
  ): Promise<Response> {
    const subscription = await ownSubscription(contextOf(c))
    const own = { subscription, saved: c.req.query('saved') === 'yes' }
    const view = await viewOf(c)
    return show(c, view, subscriptionPage(view, { edge, own, typed, issues }), issues.length > 0 ? 422 : 200)
  }
}

function saysOf(c: C, issues: readonly Issue[]): string {
  const t = c.var.edge.translators[c.var.language]!
  return issues.map(({ code, params }) => t(code, params)).join(' ')
}
