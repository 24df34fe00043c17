/** What became of an application: where it is, who has it, until when, and what happens if it is late. */
import { type Application, applicationOf, applicationsOf, withdrawApplication } from '#applications'
import { type Service, versionOf } from '#catalogue'
import { type Nation, reasonOf } from '#engine'
import { citizenOf } from '#identity'
import { html, inLanguage, isUuid, type Markup, Refusal } from '#kernel'
import { transact } from '#platform'
import {
  button,
  emptyState,
  form,
  noticeBanner,
  type PageContent,
  relayLine,
  type Station,
  serviceRow,
  type View,
} from '#ui'
import { answerWait, type C, contextOf, goTo, idIn, type RouteAdder, show, viewOf } from '../edge.ts'
import { readForm } from '../form.ts'
import { timeText } from '../format.ts'
import { routes } from '../routes.ts'

const perPage = 20
/** How soon to look again: while it is being made, and while a register is down. */
const soonSeconds = 2
const outageSeconds = 30

export const applicationRoutes: RouteAdder = (app, { edge }) => {
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
    return show(
      c,
      view,
      listPage(
        view,
        found.map((application, i) => ({ application, service: services[i]! })),
        edge.nation,
      ),
    )
  })

  app.get(routes.application(':id'), async (c) => {
    const { application, service } = await load(c)
    const waited = answerWait(c, stateOf(application))
    if (waited) return waited
    if (application.state === 'granted') return goTo(c, routes.document(application.documentId!))
    const view = await viewOf(c, 'applications')
    return show(c, view, applicationPage(view, { application, service, nation: edge.nation }))
  })

  app.post(routes.withdrawal(':id'), async (c) => {
    const { application } = await load(c)
    await readForm(c)
    await transact(contextOf(c), (ctx) => withdrawApplication(ctx, { id: application.id }))
    return goTo(c, routes.application(application.id))
  })
}

async function load(c: C): Promise<{ application: Application; service: Service }> {
  const ctx = contextOf(c)
  const personId = citizenOf(ctx.actor)
  const id = idIn(c, new Refusal('applications/not-found'))
  const application = await applicationOf(ctx, { id, personId })
  return { application, service: await versionOf(ctx, c.var.edge.nation.country, application.definitionHash) }
}

type Shown = { readonly application: Application; readonly service: Service; readonly nation: Nation }

/** What people are told: a register that is waited for is a state of its own. */
function stateOf({ state, waitingFor }: Application): Application['state'] | 'waiting' {
  return state === 'submitted' && waitingFor !== null ? 'waiting' : state
}

function applicationPage(view: View, shown: Shown): PageContent {
  const { t, language } = view
  const { application, service, nation } = shown
  const definition = service.in[language] ?? service.definition
  const isOpen = application.state === 'submitted'
  const stateKey = stateOf(application)
  const isWaiting = stateKey === 'waiting'
  const register = isWaiting ? registerName(shown, language) : ''
  return {
    title: t(`application.state-${stateKey}`, { register }),
    ...(isOpen ? { wait: { seconds: isWaiting ? outageSeconds : soonSeconds, state: stateKey } } : {}),
    back: { href: view.url(routes.applications), label: t('application.list-title') },
    main: html`
      <p class="caption">${definition.title} · ${application.number}</p>
      <h1>${t(`application.state-${stateKey}`, { register })}</h1>
      ${isOpen && html`<p class="lead" role="status">${t(`application.state-${stateKey}-note`)}</p>`}
      ${application.state === 'refused' && refusal(view, shown)}
      ${relayLine(stations(view, shown))}
      ${
        isWaiting &&
        html`<h2>${t('application.late')}</h2><p>${t('application.late-note', { phone: view.helpLine })}</p>
        <p class="hint">${t('application.since', { time: timeText(application.waitingSince!, language, nation.country) })}</p>`
      }
      ${isOpen && html`<p><a href="${view.url(routes.application(application.id))}">${t('application.refresh')}</a></p>`}
      ${isWaiting && form(view, { action: view.url(routes.withdrawal(application.id)), fields: button({ label: t('application.withdraw'), kind: 'secondary' }) })}
      ${!isOpen && button({ label: t('application.again'), href: view.url(routes.apply(application.serviceId)), kind: 'secondary' })}`,
  }
}

function registerName({ application, nation }: Shown, language: string): string {
  const register = nation.registers.find(({ id }) => id === application.waitingFor)
  return nation.registerTranslations[language]?.[register?.id ?? ''] ?? register?.title ?? ''
}

/** Why there is no document, what to do now, and who keeps the record. */
function refusal(view: View, { application, service, nation }: Shown): Markup {
  const { t, language } = view
  const definition = service.in[language] ?? service.definition
  const reason = reasonOf(definition, application.refusalCode!)
  const instead = reason?.instead
  const agency = nation.agencies.find(({ id }) => id === definition.agency)
  return html`${noticeBanner({
    kind: 'warning',
    title: reason?.say ?? t('application.state-refused'),
    body: html`
    <h3>${t('application.what-now')}</h3>
    ${reason?.remedy && html`<p>${reason.remedy}</p>`}
    ${instead && html`<p><a href="${view.url(routes.service(instead))}">${t('application.instead')}</a></p>`}
    ${
      agency &&
      html`<p><b>${t('application.owner')}:</b> ${inLanguage(agency.name, language)}
      ${agency.phone && html`<br>${t('application.owner-call', { phone: agency.phone })}`}</p>`
    }`,
  })}`
}

function stations(view: View, { application, nation }: Shown): Station[] {
  const { t, language } = view
  const sent: Station = {
    label: t('application.station-sent'),
    note: timeText(application.submittedAt, language, nation.country),
    state: 'done',
  }
  if (application.state === 'withdrawn') return [sent, { label: t('application.station-withdrawn'), state: 'done' }]
  if (application.state === 'refused') {
    return [
      sent,
      { label: t('application.station-reading-done'), state: 'done' },
      {
        label: t('application.station-refused'),
        note: timeText(application.decidedAt!, language, nation.country),
        state: 'late',
      },
    ]
  }
  return [
    sent,
    { label: t('application.station-reading-now'), state: application.waitingFor ? 'late' : 'now' },
    { label: t('application.station-sealed'), state: 'next' },
  ]
}

function listPage(
  view: View,
  all: readonly { application: Application; service: Service }[],
  nation: Nation,
): PageContent {
  const { t, language } = view
  const rows = all.slice(0, perPage)
  const more = all.length > perPage
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
          : html`<ul class="service-rows">${rows.map(({ application, service }) =>
              serviceRow({
                title: (service.in[language] ?? service.definition).title,
                href: view.url(routes.application(application.id)),
                icon: application.state === 'granted' ? 'file-check' : 'route',
                note: `${t(`application.state-${application.state}`)} · ${timeText(application.submittedAt, language, nation.country)}`,
              }),
            )}</ul>
            ${more && html`<p><a href="${view.url(`${routes.applications}?before=${rows.at(-1)!.application.id}`)}">${t('me.older')}</a></p>`}`
      }`,
  }
}
