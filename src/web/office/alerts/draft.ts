/** Drafting an alert, looking at it as people will see it, and confirming it or setting it aside. */
import { type AlertGiven, confirmAlert, draftAlert, draftOf, dropDraft, placesFor, spokenFor } from '#alerts'
import { officerOf } from '#identity'
import { html, type Issue, Refusal } from '#kernel'
import { transact } from '#platform'
import { button, errorSummary, form, noticeBanner } from '#ui'
import { alertCards } from '../../alerts/alert-list.ts'
import { said } from '../../alerts/said.ts'
import { type C, goTo, idIn, type RouteAdder } from '../../edge.ts'
import { readForm } from '../../form.ts'
import { routes } from '../../routes.ts'
import { officersBy } from '../desk-parts.ts'
import { officeContextOf, officeView } from '../edge.ts'
import { showOffice } from '../frame.ts'
import { orTell } from '../stopped.ts'
import { alertFields } from './fields.ts'
import { alertIn } from './given.ts'

const notFound = () => new Refusal('alerts/not-found')

export const alertDraftRoutes: RouteAdder = (app) => {
  app.get(
    routes.officeAlertNew,
    orTell((c) => showNew(c, { hazard: c.req.query('hazard') ?? '' })),
  )
  app.post(
    routes.officeAlertNew,
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      const given = alertIn(await readForm(c), { nation: c.var.edge.nation, now: ctx.clock.now() })
      if (!c.var.edge.nation.alerting?.hazards.some(({ id }) => id === given.hazard))
        return showNew(c, given, [{ field: 'hazard', code: 'alert-office.hazard-missing' }])
      const drafted = await transact(ctx, (ctx) => draftAlert(ctx, given))
      return drafted.ok ? goTo(c, routes.officeAlertDraft(drafted.value.draftId)) : showNew(c, given, drafted.issues)
    }),
  )
  app.get(routes.officeAlertDraft(':id'), orTell(showDraft))
  app.post(
    routes.officeAlertConfirmation(':id'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      const id = idIn(c, notFound())
      await readForm(c)
      const alert = await transact(ctx, (ctx) => confirmAlert(ctx, id))
      return goTo(c, routes.officeAlert(alert.id))
    }),
  )
  app.post(
    routes.officeAlertRemoval(':id'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      const id = idIn(c, notFound())
      await readForm(c)
      await transact(ctx, (ctx) => dropDraft(ctx, id))
      return goTo(c, routes.officeAlerts)
    }),
  )
}

async function showNew(c: C, given: Partial<AlertGiven>, issues: readonly Issue[] = []): Promise<Response> {
  const ctx = officeContextOf(c)
  const spoken = spokenFor(ctx, officerOf(ctx.actor).officeId)
  const places = placesFor(ctx, spoken)
  if (places.length === 0) throw new Refusal('alerts/not-yours')
  const view = await officeView(c)
  const { t, url } = view
  const usual = spoken.places[0] === undefined ? {} : { place: spoken.places[0] }
  const shown = { nation: c.var.edge.nation, given: { ...usual, ...given }, issues, choice: { places, spoken } }
  const main = html`${errorSummary(view, issues)}<h1>${t('alert-office.new')}</h1>
    <p class="lead">${t('alert-office.two-people')}</p>
    ${form(view, {
      action: url(routes.officeAlertNew),
      fields: html`${alertFields(view, shown)}${button({ label: t('alert-office.look') })}`,
    })}`
  const page = {
    title: t('alert-office.new'),
    at: 'alerts',
    back: backTo(view),
    error: issues.length > 0,
    main,
  } as const
  return showOffice(c, view, page, issues.length > 0 ? 422 : 200)
}

/** Back to the list. */
export const backTo = ({ t, url }: { t: (key: string) => string; url: (path: string) => string }) => ({
  href: url(routes.officeAlerts),
  label: t('alert-office.title'),
})

async function showDraft(c: C): Promise<Response> {
  const ctx = officeContextOf(c)
  const draft = await draftOf(ctx, idIn(c, notFound()))
  const view = await officeView(c)
  const { t, url } = view
  const { nation } = c.var.edge
  const officers = await officersBy(ctx, [draft.draftedBy])
  const number = officers.get(draft.draftedBy)?.number ?? ''
  const isOwn = draft.draftedBy === officerOf(ctx.actor).officerId
  const words = said(view, { nation, now: ctx.clock.now() }, draft)
  const main = html`<h1>${t('alert-office.draft')}</h1>
    <p>${t(`alert-office.change-${draft.change}`)} · ${t('alert-office.drafted-by', { number })}${draft.because && html`<br>${t('alert-office.because')}: ${draft.because}`}</p>
    <h2>${t('alert-office.as-seen')}</h2>
    ${alertCards(view, [words])}
    ${
      isOwn
        ? noticeBanner({ kind: 'info', title: t('alert-office.other-confirms') })
        : form(view, {
            action: url(routes.officeAlertConfirmation(draft.draftId)),
            fields: button({
              label: t('alert-office.confirm'),
              kind: draft.change === 'opened' ? 'primary' : 'warning',
            }),
          })
    }
    ${form(view, {
      action: url(routes.officeAlertRemoval(draft.draftId)),
      fields: button({ label: t('alert-office.drop'), kind: 'secondary' }),
    })}`
  return showOffice(c, view, { title: t('alert-office.draft'), at: 'alerts', back: backTo(view), main })
}
