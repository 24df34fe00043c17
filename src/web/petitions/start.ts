/** Where one begins: what can be written and by when it is answered, other ways than this one, and what one wrote before. */
import type { Nation } from '#engine'
import { html, inLanguage, isUuid, type Markup } from '#kernel'
import { type Petition, petitionsOf } from '#petitions'
import { emptyState, type PageContent, serviceRow, type View } from '#ui'
import { type C, contextOf, type RouteAdder, show, viewOf } from '../edge.ts'
import { timeText } from '../format.ts'
import { routes } from '../routes.ts'
import { showShared } from '../show-shared.ts'
import { addressOf, petitionsOf as rulesOf } from './new/choice.ts'
import { termText } from './new/questions.ts'
import { stageOf } from './own/load.ts'
import { stageTitle } from './own/page.ts'

const perPage = 20

type Mine = { readonly petitions: readonly Petition[]; readonly hasMore: boolean; readonly now: Date }

export const startRoutes: RouteAdder = (app, { edge, pages }) => {
  app.get(routes.petitions, async (c) => {
    const { nation } = edge
    if (!c.var.session) return showShared(c, pages, { tab: 'help', render: (view) => startPage(view, nation) })
    const view = await viewOf(c, 'help')
    return show(c, view, startPage(view, nation, await mineOf(c)))
  })
}

async function mineOf(c: C): Promise<Mine> {
  const ctx = contextOf(c)
  const before = c.req.query('before') ?? ''
  const limit = perPage + 1
  const found = await petitionsOf(ctx, c.var.session!.personId, { limit, before: isUuid(before) ? before : undefined })
  return { petitions: found.slice(0, perPage), hasMore: found.length > perPage, now: ctx.clock.now() }
}

function startPage(view: View, nation: Nation, mine?: Mine): PageContent {
  const { t, url, language } = view
  const { kinds } = rulesOf(nation)
  return {
    title: t('petition.title'),
    back: { href: url(routes.home), label: t('frame.back') },
    main: html`<h1>${t('petition.title')}</h1>
      <p class="lead">${t('petition.lead')}</p>
      <h2>${t('petition.what')}</h2>
      <ul class="service-rows">
        ${kinds.map((kind) => {
          const note = `${inLanguage(kind.note, language)} ${termText(t, kind.term)}`
          const href = url(addressOf({ kind }))
          return serviceRow({ href, title: inLanguage(kind.title, language), note, icon: 'message-square' })
        })}
        ${serviceRow({ href: url(routes.reportBribery), title: t('petition.bribery'), note: t('petition.bribery-note'), icon: 'lock' })}
      </ul>
      ${mine ? mineSection(view, nation, mine) : signInSection(view)}
      <h2>${t('petition.others')}</h2>
      <ul class="service-rows">${serviceRow({ href: url(routes.petitionsAnswered), title: t('petition.answers-link'), note: t('petition.answers-link-note'), icon: 'list' })}</ul>
      ${otherWays(view, nation)}`,
  }
}

function signInSection({ t, url }: View): Markup {
  const to = `${routes.signIn}?to=${encodeURIComponent(routes.petitions)}`
  return html`<h2>${t('petition.mine')}</h2><p><a href="${url(to)}">${t('petition.mine-sign-in')}</a></p>`
}

function mineSection(view: View, nation: Nation, { petitions, hasMore, now }: Mine): Markup {
  const { t, url, language } = view
  if (petitions.length === 0)
    return html`<h2>${t('petition.mine')}</h2>${emptyState({ title: t('petition.mine-none') })}`
  const { kinds, subjects } = rulesOf(nation)
  const titleOf = (list: typeof kinds | typeof subjects, id: string) => {
    const found = list.find((one) => one.id === id)
    return found ? inLanguage(found.title, language) : ''
  }
  return html`<h2>${t('petition.mine')}</h2><ul class="service-rows">${petitions.map((petition) => {
    const title = `${titleOf(kinds, petition.kind)}: ${titleOf(subjects, petition.subject)}`
    const state = stageTitle(view, stageOf({ petition, now }))
    const note = `${state} · ${timeText(petition.takenInAt, language, nation.country)} · ${petition.number}`
    return serviceRow({ href: url(routes.petition(petition.id)), title, note, icon: 'route' })
  })}</ul>
  ${hasMore && html`<p><a href="${url(`${routes.petitions}?before=${petitions.at(-1)!.id}`)}">${t('me.older')}</a></p>`}`
}

/** For whom writing here is not the way: a text message, a telephone call. */
function otherWays({ t, helpLine }: View, nation: Nation): Markup {
  const { shortCode } = nation.country
  const words = rulesOf(nation).kinds.flatMap(({ smsWord }) => smsWord ?? [])
  return html`<h2>${t('petition.other-ways')}</h2>
    <ul>
      <li><a href="tel:${helpLine.replace(/\D/g, '')}">${t('petition.by-phone', { phone: helpLine })}</a></li>
      ${words.length > 0 && html`<li>${t('petition.by-sms', { words: words.join(', '), shortCode })} ${t('petition.by-sms-note')}</li>`}
    </ul>`
}
