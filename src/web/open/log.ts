/** What everyone may see of the logs: how long they are and who saw that, the root of each day, and how to watch oneself. */
import { html, type Markup, Refusal } from '#kernel'
import type { Context } from '#platform'
import { type DayShown, dayPublished, daysPublished, placeOf, policyTextOf, publicHeadOf } from '#transparency'
import { button, details, emptyState, summaryList, table, type View } from '#ui'
import { logs, toHex, witnessName } from '#verify'
import { contextOf, type RouteAdder, show, viewOf } from '../edge.ts'
import { dateText, timeText } from '../format.ts'
import { proofShown } from '../portal/proof-shown.ts'
import { routes } from '../routes.ts'
import { dayFeed } from './feed.ts'

const daysShown = 30

export const openLogRoutes: RouteAdder = (app, { edge }) => {
  const { country } = edge.nation

  app.get(routes.openLogFeed, async (c) => {
    const days = await daysPublished(contextOf(c), { limit: daysShown })
    const t = c.var.edge.translators[c.var.language]!
    return c.body(dayFeed({ days, t, origin: new URL(edge.options.publicUrl).origin, nation: edge.nation }), 200, {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    })
  })

  app.get(routes.openLog, async (c) => {
    const ctx = contextOf(c)
    const view = await viewOf(c)
    const { t, url } = view
    const days = await daysPublished(ctx, { limit: daysShown })
    return show(c, view, {
      title: t('log.title'),
      back: { href: url(routes.home), label: t('frame.back') },
      main: html`<h1>${t('log.title')}</h1><p class="lead">${t('log.lead')}</p>
        ${await logsShown(ctx, view)}
        <h2>${t('log.days')}</h2><p>${t('log.days-note')}</p>
        ${days.length === 0 ? emptyState({ title: t('log.days-none') }) : daysTable(view, days)}
        <p><a href="${url(routes.openLogFeed)}">${t('log.feed')}</a></p>
        <h2>${t('log.watch')}</h2><p>${t('log.watch-monitor')}</p>
        <pre class="command" tabindex="0">npm run monitor -- ${edge.options.publicUrl}</pre>
        <p>${t('log.watch-witness')}</p>
        <pre class="command" tabindex="0">node watch/witness.ts --name … --data … --log "…"</pre>
        <h2>${t('log.policy')}</h2><p>${t('log.policy-note')}</p>
        <pre class="command" tabindex="0">${await policyTextOf(ctx)}</pre>
        <p><a href="${url(routes.openReads)}">${t('oversight.open-title')}</a></p>`,
    })
  })

  app.get(routes.openLogDay(':day'), async (c) => {
    const ctx = contextOf(c)
    const given = c.req.param('day') ?? ''
    const day =
      /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given)) ? await dayPublished(ctx, given) : undefined
    if (!day) throw new Refusal('web/not-found')
    const view = await viewOf(c)
    const { t, url, language } = view
    const title = t('log.day-title', { date: dateText(day.day, language) })
    return show(c, view, {
      title,
      back: { href: url(routes.openLog), label: t('frame.back') },
      main: html`<h1>${title}</h1><p class="lead">${t('log.day-lead')}</p>
        ${summaryList([
          { label: t('log.day-root'), value: hash(day.root) },
          { label: t('log.day-people'), value: day.size },
          ...day.logs.map(({ log, size, root }) => ({
            label: t(`log.name-${log}`),
            value: html`${t('log.entries', { count: size })}<br>${hash(root)}`,
          })),
          { label: t('log.day-made'), value: timeText(day.at, language, country) },
        ])}
        ${proofShown(view, await placeOf(ctx, day.entryId), country)}
        <p>${t('log.day-print')}</p>
        <p class="actions">${button({ label: t('log.check'), href: url(routes.verify), kind: 'secondary' })}</p>`,
    })
  })

  async function logsShown(ctx: Context, { t, language }: View): Promise<Markup> {
    const heads = await Promise.all(logs.map(async (log) => ({ log, head: await publicHeadOf(ctx, log) })))
    return html`${heads.map(
      ({ log, head }) => html`<h2>${t(`log.name-${log}`)}</h2><p>${t(`log.note-${log}`)}</p>
        ${
          head
            ? html`${summaryList([
                { label: t('log.size'), value: t('log.entries', { count: head.size }) },
                {
                  label: t('log.seen'),
                  value:
                    head.seen.length === 0
                      ? t('log.nobody-sees')
                      : html`${head.seen.map(({ witness, at }, i) => html`${i > 0 && html`<br>`}${witnessName(t, witness)}, ${timeText(new Date(at * 1000), language, country)}`)}`,
                },
              ])}${details({ summary: t('log.root'), body: html`<p>${hash(head.root)}</p>` })}`
            : html`<p class="hint">${t('log.not-yet')}</p>`
        }`,
    )}`
  }
}

function daysTable({ t, url, language }: View, days: readonly DayShown[]): Markup {
  return table({
    columns: ['day', 'people', 'root'].map((name) => t(`log.column-${name}`)),
    rows: days.map(({ day, size, root }) => [
      html`<a href="${url(routes.openLogDay(day))}">${dateText(day, language)}</a>`,
      size,
      hash(root),
    ]),
  })
}

/** In groups that an eye can compare, and that break where a line ends. */
function hash(root: Uint8Array | string): Markup {
  const hex = typeof root === 'string' ? root : toHex(root)
  return html`<code class="hash">${hex.match(/.{8}/g)!.join(' ')}</code>`
}
