/** The keys that seal documents, for anyone: whose, for what, since when they stand in the public log, from when they count. */
import { type PublishedKey, publishedKey, publishedKeys } from '#documents'
import { hour, html, inLanguage, type Markup, Refusal } from '#kernel'
import { placeOf } from '#transparency'
import { emptyState, summaryList, table, type View } from '#ui'
import { type C, contextOf, type RouteAdder, show, viewOf } from '../edge.ts'
import { timeText } from '../format.ts'
import { proofShown } from '../portal/proof-shown.ts'
import { routes } from '../routes.ts'

export const openKeysRoutes: RouteAdder = (app, { edge }) => {
  app.get(routes.openKeys, async (c) => {
    const keys = await publishedKeys(contextOf(c))
    const view = await viewOf(c)
    const { t, url } = view
    const waitHours = edge.base.outside.keyWaitMs / hour
    const owners = [...new Set(keys.map(({ agencyId }) => agencyId))]
    return show(c, view, {
      title: t('keys.title'),
      back: { href: url(routes.openLog), label: t('log.title') },
      main: html`<h1>${t('keys.title')}</h1><p class="lead">${t('keys.lead')}</p>
        <p>${waitHours > 0 ? t('keys.wait', { hours: waitHours }) : t('keys.wait-none')}</p>
        <p><a href="${routes.keyList}" download>${t('keys.list')}</a></p>
        ${keys.length === 0 && emptyState({ title: t('keys.none'), body: t('keys.none-note') })}
        ${owners.map((owner) => keysOfOwner(c, view, { owner, keys: keys.filter(({ agencyId }) => agencyId === owner) }))}`,
    })
  })

  app.get(routes.openKey(':kid'), async (c) => {
    const ctx = contextOf(c)
    const key = await publishedKey(ctx, c.req.param('kid') ?? '')
    if (!key) throw new Refusal('web/not-found')
    const view = await viewOf(c)
    const { t, url } = view
    const title = t('keys.one-title', { kid: key.kid.toString('hex') })
    return show(c, view, {
      title,
      back: { href: url(routes.openKeys), label: t('keys.title') },
      main: html`<h1>${title}</h1>
        ${summaryList([
          { label: t('keys.agency'), value: ownerName(c, view, key.agencyId) },
          ...columns.map((name) => ({ label: t(`keys.column-${name}`), value: cell(c, view, { name, key }) })),
        ])}
        <h2>${t('keys.place')}</h2>
        ${
          key.entryId
            ? proofShown(view, await placeOf(ctx, key.entryId), edge.nation.country)
            : html`<p>${t('keys.place-unknown')}</p>`
        }`,
    })
  })
}

const columns = ['use', 'published', 'from', 'until', 'state'] as const

function keysOfOwner(
  c: C,
  view: View,
  { owner, keys }: { owner: string | null; keys: readonly PublishedKey[] },
): Markup {
  const { t, url } = view
  const name = ownerName(c, view, owner)
  return html`<section class="named-table"><h2>${name}</h2>
    ${table({
      caption: name,
      columns: ['kid', ...columns].map((column) => t(`keys.column-${column}`)),
      rows: keys.map((key) => {
        const kid = key.kid.toString('hex')
        return [
          html`<a href="${url(routes.openKey(kid))}"><code>${kid}</code></a>`,
          ...columns.map((column) => cell(c, view, { name: column, key })),
        ]
      }),
    })}</section>`
}

function cell(
  c: C,
  { t, language }: View,
  { name, key }: { name: (typeof columns)[number]; key: PublishedKey },
): string {
  if (name === 'use') return t(`keys.use-${key.purpose}`)
  if (name === 'state') return t(`keys.state-${stateOf(key, c.var.edge.base.clock.now())}`)
  const at = { published: key.createdAt, from: key.usableFrom, until: key.signsUntil }[name]
  return timeText(at, language, c.var.edge.nation.country)
}

function stateOf(
  { revokedAt, usableFrom, signsUntil }: PublishedKey,
  now: Date,
): 'waits' | 'counts' | 'ended' | 'revoked' {
  if (revokedAt) return 'revoked'
  if (now < usableFrom) return 'waits'
  return now < signsUntil ? 'counts' : 'ended'
}

function ownerName(c: C, { t, language }: View, owner: string | null): string {
  const agency = c.var.edge.nation.agencies.find(({ id }) => id === owner)
  return agency ? inLanguage(agency.name, language) : t('keys.platform')
}
