import { type Application, applicationsOf } from '#applications'
import { type Service, versionOf } from '#catalogue'
import type { Nation } from '#engine'
import { citizenOf } from '#identity'
import { html, isUuid } from '#kernel'
import { emptyState, type PageContent, serviceRow, type View } from '#ui'
import { contextOf, type RouteAdder, show, viewOf } from '../../edge.ts'
import { timeText } from '../../format.ts'
import { routes } from '../../routes.ts'
import { definitionIn } from './load.ts'
import { type Stage, stageOf, stageTitles } from './stage.ts'
import { registerTitle } from './words.ts'

const perPage = 20

/** A person's applications, newest first. */
export const listRoutes: RouteAdder = (app, { edge }) => {
  app.get(routes.applications, async (c) => {
    const ctx = contextOf(c)
    const before = c.req.query('before')
    const found = await applicationsOf(ctx, citizenOf(ctx.actor), {
      limit: perPage + 1,
      before: before && isUuid(before) ? before : undefined,
    })
    const services = await Promise.all(
      found.map(({ definitionHash }) => versionOf(ctx, edge.nation.country, definitionHash)),
    )
    const view = await viewOf(c, 'applications')
    const all = found.map((application, i) => ({ application, service: services[i]! }))
    return show(c, view, listPage(view, { all, nation: edge.nation, now: ctx.clock.now() }))
  })
}

type Row = { readonly application: Application; readonly service: Service }
type Listed = { readonly all: readonly Row[]; readonly nation: Nation; readonly now: Date }

function listPage(view: View, { all, nation, now }: Listed): PageContent {
  const { t } = view
  const rows = all.slice(0, perPage)
  return {
    title: t('application.list-title'),
    main: html`<h1>${t('application.list-title')}</h1>
      ${
        rows.length === 0
          ? emptyState({
              title: t('application.list-empty'),
              body: t('application.list-empty-note'),
              action: { label: t('search.title-empty'), href: view.url(routes.home) },
            })
          : html`<ul class="service-rows">${rows.map((row) => rowOf(view, row, { nation, now }))}</ul>
            ${all.length > perPage && html`<p><a href="${view.url(`${routes.applications}?before=${rows.at(-1)!.application.id}`)}">${t('me.older')}</a></p>`}`
      }`,
  }
}

function rowOf(view: View, { application, service }: Row, { nation, now }: Omit<Listed, 'all'>) {
  const { t, language } = view
  const definition = definitionIn(service, language)
  const stage = stageOf(application, { definition, now })
  const state = t(stageTitles[stage], { register: registerTitle(nation, application.waitingFor, language) })
  return serviceRow({
    title: definition.title,
    href: view.url(routes.application(application.id)),
    icon: signs[stage] ?? 'route',
    note: `${state} · ${timeText(application.submittedAt, language, nation.country)}`,
  })
}

const signs: Readonly<Partial<Record<Stage, string>>> = {
  document: 'file-check',
  approved: 'circle-check',
  collected: 'circle-check',
  'awaiting-payment': 'credit-card',
  returned: 'message-circle-question-mark',
  ready: 'package-check',
}
