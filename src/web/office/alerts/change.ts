/** An alert with all that was said of it, how far it reached, and what an office may change about it. */
import {
  type Alert,
  type AlertGiven,
  alertOf,
  type ChangeGiven,
  draftChange,
  placesAbove,
  reachOf,
  spokenFor,
  versionsOf,
} from '#alerts'
import { officerOf } from '#identity'
import { html, type Issue, inLanguage, type Markup, nothing, Refusal } from '#kernel'
import { transact } from '#platform'
import { button, errorSummary, form, radios, table, textField, type View } from '#ui'
import { alertCards } from '../../alerts/alert-list.ts'
import { levelIn, said } from '../../alerts/said.ts'
import { type C, goTo, idIn, type RouteAdder } from '../../edge.ts'
import { readForm, textOf } from '../../form.ts'
import { timeText } from '../../format.ts'
import { routes } from '../../routes.ts'
import { officeContextOf, officeView } from '../edge.ts'
import { showOffice } from '../frame.ts'
import { orTell } from '../stopped.ts'
import { backTo } from './draft.ts'
import { alertFields, errorOf } from './fields.ts'
import { alertIn } from './given.ts'

const changes = ['level', 'text', 'ended', 'withdrawn'] as const
type Change = (typeof changes)[number]
type Tried = {
  readonly given: Partial<AlertGiven>
  readonly change: Change | undefined
  readonly because: string
  readonly issues: readonly Issue[]
}
const notFound = () => new Refusal('alerts/not-found')

export const alertChangeRoutes: RouteAdder = (app) => {
  app.get(
    routes.officeAlert(':id'),
    orTell((c) => showAlert(c)),
  )
  app.post(
    routes.officeAlertChange(':id'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      const id = idIn(c, notFound())
      const fields = await readForm(c)
      const change = changes.find((one) => one === textOf(fields, 'change'))
      const because = textOf(fields, 'because')
      const alert = await alertOf(ctx, id)
      const read = alertIn({ ...fields, hazard: alert.hazard }, { nation: c.var.edge.nation, now: alert.from })
      const given = { ...read, hazard: alert.hazard, place: alert.place }
      if (!change)
        return showAlert(c, {
          given,
          change,
          because,
          issues: [{ field: 'change', code: 'alert-office.change-missing' }],
        })
      const wanted: ChangeGiven = { id, change, because }
      const isWords = change === 'level' || change === 'text'
      const drafted = await transact(ctx, (ctx) => draftChange(ctx, wanted, isWords ? given : undefined))
      if (!drafted.ok) return showAlert(c, { given, change, because, issues: drafted.issues })
      return goTo(c, routes.officeAlertDraft(drafted.value.draftId))
    }),
  )
}

async function showAlert(c: C, tried?: Tried): Promise<Response> {
  const ctx = officeContextOf(c)
  const id = idIn(c, notFound())
  const [alert, versions, reach, view] = await Promise.all([
    alertOf(ctx, id),
    versionsOf(ctx, id),
    reachOf(ctx, id),
    officeView(c),
  ])
  const { t } = view
  const { nation } = c.var.edge
  const { places, hazards } = spokenFor(ctx, officerOf(ctx.actor).officeId)
  const isTheirs = hazards.includes(alert.hazard) || placesAbove(alert.place).some((place) => places.includes(place))
  const words = said(view, { nation, now: ctx.clock.now() }, alert)
  const main = html`${tried && errorSummary(view, tried.issues)}<h1>${words.what}: ${words.where}</h1>
    <p>${t(`alert-office.state-${alert.state}`)}</p>
    ${alertCards(view, [words])}
    ${reach && html`<p>${t('alert-office.reach', { planned: reach.planned, sent: reach.sent, waiting: reach.waiting })}</p>`}
    ${historyTable(view, c, versions)}
    ${isTheirs && alert.state === 'confirmed' && changeForm(view, c, { alert, tried })}`
  const page = {
    title: words.what,
    at: 'alerts',
    back: backTo(view),
    width: 'wide',
    error: tried !== undefined,
    main,
  } as const
  return showOffice(c, view, page, tried ? 422 : 200)
}

function historyTable(view: View, c: C, versions: readonly Alert[]): Markup {
  const { t, language } = view
  const { nation } = c.var.edge
  return table({
    caption: t('alert-office.history'),
    columns: [
      t('alert-office.version'),
      t('alert-office.when'),
      t('alert-office.what'),
      t('alert-office.level'),
      t('alert-office.because'),
    ],
    rows: versions.map((one) => [
      one.version,
      one.confirmedAt ? timeText(one.confirmedAt, language, nation.country) : '',
      t(`alert-office.change-${one.change}`),
      inLanguage(levelIn(nation, one)?.name ?? {}, language),
      one.because ?? '',
    ]),
  })
}

function changeForm(view: View, c: C, { alert, tried }: { alert: Alert; tried: Tried | undefined }): Markup {
  const { t, url } = view
  const { nation } = c.var.edge
  const issues = tried?.issues ?? []
  const error = errorOf(view, issues)
  const fields = html`
    ${radios({ name: 'change', label: t('alert-office.change'), value: tried?.change, error: error('change'), options: changes.map((value) => ({ value, label: t(`alert-office.change-${value}`) })) })}
    ${textField({ name: 'because', label: t('alert-office.because'), value: tried?.because ?? '', maxlength: 300, error: error('because') })}
    ${alertFields(view, { nation, given: tried?.given ?? alert, issues })}
    ${button({ label: t('alert-office.look') })}`
  return html`<h2>${t('alert-office.change-title')}</h2><p>${t('alert-office.two-people')}</p>
    ${form(view, { action: url(routes.officeAlertChange(alert.id)), fields })}${nothing}`
}
