import { type Service, serviceIn } from '#catalogue'
import { html, inLanguage, type Markup } from '#kernel'
import { lifeEventCard, searchBox, serviceRow, type View } from '#ui'
import type { C, RouteAdder } from '../edge.ts'
import { homeInChosenLanguage } from '../language.ts'
import { keptSentence } from '../open/dashboard/home.ts'
import { routes } from '../routes.ts'
import { showShared } from '../show-shared.ts'
import { unfinishedOf, unfinishedSection } from './apply/unfinished.ts'
import { timeAndPrice } from './catalogue/facts.ts'
import { waitingFor, waitingSection } from './waiting.ts'

export const homeRoutes: RouteAdder = (app, { pages }) => {
  app.get(routes.home, async (c) => {
    const chosen = homeInChosenLanguage(c)
    if (chosen) return chosen
    const [waiting, unfinished] = await Promise.all([waitingFor(c), unfinishedOf(c)])
    const yours = (view: View) =>
      html`${waitingSection(view, waiting, c.var.edge.base.clock.now())}${unfinishedSection(view, c, unfinished)}`
    const render = async (view: View) => homePage(view, c, { yours: yours(view), kept: await keptSentence(c, view) })
    return showShared(c, pages, { tab: 'home', render })
  })
}

function homePage(view: View, c: C, { yours, kept }: { yours: Markup; kept: Markup | false }) {
  const { t, language } = view
  const { nation } = c.var.edge
  return {
    title: t('home.title'),
    width: 'page' as const,
    bare: true,
    main: html`
      ${yours}
      <section class="hero">
        <div class="hero-inner">
          <h1>${t('home.title')}</h1>
          ${searchBox(view, { action: view.url(routes.search), hint: t('home.search-hint') })}
          <ul class="chips">
            ${['home.sample-1', 'home.sample-2', 'home.sample-3'].map(
              (key) =>
                html`<li><a class="chip" href="${view.url(`${routes.search}?q=${encodeURIComponent(t(key))}`)}">${t(key)}</a></li>`,
            )}
          </ul>
        </div>
      </section>
      <section><h2>${t('home.most-used')}</h2>
        <ul class="service-rows two-columns">
          ${nation.mostUsed.map(({ service, icon }) => mostUsedRow(view, serviceIn(c.var.edge.base as never, service), icon))}
        </ul>
      </section>
      <section><h2>${t('home.life-events')}</h2>
        <ul class="cards">
          ${nation.lifeEvents.map((event) =>
            lifeEventCard({
              title: inLanguage(event.title, language),
              href: view.url(routes.lifeEvent(event.id)),
              icon: event.icon,
            }),
          )}
        </ul>
      </section>
      ${helpPanel(view)}
      ${kept}`,
  }
}

function mostUsedRow(view: View, service: Service, iconName: string): Markup {
  const definition = service.in[view.language]!
  return serviceRow({
    title: definition.title,
    href: view.url(routes.service(service.id)),
    icon: iconName,
    note: timeAndPrice(view, definition),
  })
}

/** What to do for those who would rather not do it alone. */
function helpPanel(view: View): Markup {
  const { t } = view
  return html`<section class="panel">
    <h2>${t('home.cannot')}</h2>
    <ul class="service-rows">
      ${serviceRow({ title: t('home.call', { phone: view.helpLine }), href: view.url(routes.help), icon: 'phone', note: t('home.call-note') })}
      ${serviceRow({ title: t('petition.title'), href: view.url(routes.petitions), icon: 'message-square', note: t('petition.home') })}
      ${serviceRow({ title: t('track.title'), href: view.url(routes.track), icon: 'route', note: t('track.home-note') })}
      ${serviceRow({ title: t('alerts.title'), href: view.url(routes.alerts), icon: 'map-pin', note: t('alerts.home') })}
      ${serviceRow({ title: t('home.check'), href: view.url(routes.verify), icon: 'scan-line', note: t('home.check-note') })}
      ${serviceRow({ title: t('home.who-read'), href: view.url(routes.accessLog), icon: 'eye', note: t('home.who-read-note') })}
      ${serviceRow({ title: t('home.all-services'), href: view.url(routes.services), icon: 'list', note: t('home.all-services-note') })}
    </ul>
  </section>`
}
