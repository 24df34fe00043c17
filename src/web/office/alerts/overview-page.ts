import type { Officer } from '#agencies'
import type { Alert, Figure, Overview, Token } from '#alerts'
import type { Hazard, Nation } from '#engine'
import { html, inLanguage, type Markup, nothing } from '#kernel'
import { button, emptyState, form, noticeBanner, select, table, tag, textField, type View } from '#ui'
import { hazardIn, said } from '../../alerts/said.ts'
import { dateText, timeText } from '../../format.ts'
import { routes } from '../../routes.ts'
import type { OfficePage } from '../frame.ts'
import { figureText, placeText } from './figures.ts'

type Shown = {
  readonly overview: Overview
  readonly tokens: readonly Token[]
  readonly officers: ReadonlyMap<string, Officer>
  readonly nation: Nation
  readonly isLead: boolean
  readonly made: { readonly token: string; readonly expiresAt: Date } | undefined
  readonly today: string
  readonly now: Date
}

/** First what waits for somebody, then what holds, then what to do oneself. */
export function overviewPage(view: View, shown: Shown): OfficePage {
  const { t, url } = view
  const { overview, isLead } = shown
  return {
    title: t('alert-office.title'),
    at: 'alerts',
    width: 'wide',
    main: html`<h1>${t('alert-office.title')}</h1>
      ${shown.made && madeBanner(view, shown)}
      <p class="lead">${t('alert-office.two-people')}</p>
      ${overview.asked.map((asked) => askedLine(view, shown, asked))}
      <h2>${t('alert-office.waits')}</h2>
      ${waitingList(view, shown)}
      <h2>${t('alert-office.holds')}</h2>
      ${alertTable(view, shown, overview.alerts)}
      <p>${button({ label: t('alert-office.new'), href: url(routes.officeAlertNew) })}</p>
      ${overview.figurePlaces.length > 0 && figuresPart(view, shown)}
      ${isLead && tokensPart(view, shown)}`,
  }
}

function askedLine(view: View, { nation, today }: Shown, { hazard, late }: Overview['asked'][number]): Markup {
  const { t, language, url } = view
  if (late.length === 0) return nothing
  const title = t('alert-office.late', {
    hazard: inLanguage(hazardIn(nation, hazard)!.name, language),
    places: late.map((place) => placeText(view, nation, place)).join(', '),
  })
  return noticeBanner({
    kind: 'warning',
    title,
    body: html`<p><a href="${url(routes.officeDay(hazard, today))}">${t('alert-office.enter')}</a></p>`,
  })
}

function waitingList(view: View, { overview, nation, officers, now }: Shown): Markup {
  const { t, language, url } = view
  const { drafts, waiting } = overview
  const days = [...Map.groupBy(waiting, ({ hazard, day }) => routes.officeDay(hazard, day))]
  if (drafts.length + days.length === 0) return emptyState({ title: t('alert-office.none-waits') })
  const number = (id: string) => officers.get(id)?.number ?? ''
  return html`<ul>${drafts.map((draft) => {
    const { level, what, where } = said(view, { nation, now }, draft)
    return html`<li><a href="${url(routes.officeAlertDraft(draft.draftId))}">${level}: ${what}, ${where}</a> · ${t('alert-office.drafted-by', { number: number(draft.draftedBy) })}</li>`
  })}${days.map(([path, figures]) => {
    const [{ hazard, day }] = figures as [Figure]
    return html`<li><a href="${url(path)}">${inLanguage(hazardIn(nation, hazard)?.name ?? {}, language)}, ${dateText(day, language)}</a> · ${t('alert-office.places', { count: figures.length })}</li>`
  })}</ul>`
}

function alertTable(view: View, { nation, now }: Shown, alerts: readonly Alert[]): Markup {
  const { t, url } = view
  if (alerts.length === 0) return html`<p>${t('alert-office.none-holds')}</p>`
  return table({
    columns: [
      t('alert-office.what'),
      t('alert-office.place'),
      t('alert-office.level'),
      t('alert-office.when'),
      t('alert-office.state'),
    ],
    rows: alerts.map((alert) => {
      const { what, where, level, fromTo } = said(view, { nation, now }, alert)
      const kind = alert.state === 'confirmed' ? 'warning' : 'info'
      return [
        html`<a href="${url(routes.officeAlert(alert.id))}">${what}</a>`,
        where,
        level,
        fromTo,
        tag({ kind, label: t(`alert-office.state-${alert.state}`) }),
      ]
    }),
  })
}

function figuresPart(view: View, shown: Shown): Markup {
  const { t, language, url } = view
  const { nation, today, overview, officers } = shown
  const hazards = (nation.alerting?.hazards ?? []).filter(({ figures }) => figures)
  const options = hazards.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))
  return html`<h2>${t('alert-office.days')}</h2>
    ${hazards.filter(({ id }) => overview.hazards.includes(id)).map((hazard) => askForm(view, shown, hazard))}
    ${form(view, {
      method: 'get',
      action: url(routes.officeDays),
      fields: html`${select({ name: 'hazard', label: t('alert-office.hazard'), options, empty: t('frame.choose'), ...(options.length === 1 ? { value: options[0]!.value } : {}) })}
        ${textField({ name: 'day', label: t('alert-office.day'), value: today, hint: t('alert-office.day-hint'), width: 'medium' })}
        ${button({ label: t('alert-office.enter') })}`,
    })}
    ${
      overview.lately.length > 0 &&
      table({
        caption: t('alert-office.lately'),
        columns: [
          t('alert-office.day'),
          t('alert-office.place'),
          t('alert-office.figures'),
          t('alert-office.state'),
          t('alert-office.entered-by'),
        ],
        rows: overview.lately.map((figure) => [
          html`<a href="${url(routes.officeDay(figure.hazard, figure.day))}">${dateText(figure.day, language)}</a>`,
          placeText(view, nation, figure.place),
          figureText(view, figure.counts),
          html`${t(`alert-office.figure-${figure.state}`)}${figure.answer && html`: ${figure.answer}`}`,
          t('office.officer', { number: officers.get(figure.enteredBy ?? '')?.number ?? '' }),
        ]),
      })
    }`
}

/** An authority says from when on a day's figures are asked for, and that they are no more. */
function askForm(view: View, { overview }: Shown, hazard: Hazard): Markup {
  const { t, language, url } = view
  const since = overview.asked.find((one) => one.hazard === hazard.id)?.since
  const name = inLanguage(hazard.name, language)
  return form(view, {
    action: url(routes.officeDaysAsked(hazard.id)),
    fields: html`<p>${since ? t('alert-office.asked-since', { hazard: name, day: dateText(since, language), time: hazard.figures!.dueAt }) : t('alert-office.not-asked', { hazard: name })}</p>
      ${button({ label: t(since ? 'alert-office.ask-no-more' : 'alert-office.ask'), kind: 'secondary', name: 'asked', value: since ? 'no' : 'yes' })}`,
  })
}

function tokensPart(view: View, { tokens, nation }: Shown): Markup {
  const { t, language, url } = view
  return html`<h2>${t('alert-office.tokens')}</h2><p>${t('alert-office.tokens-note')}</p>
    ${
      tokens.length > 0 &&
      table({
        columns: [t('alert-office.token-made'), t('alert-office.token-used'), t('alert-office.token-until'), ''],
        rows: tokens.map(({ id, issuedAt, usedAt, expiresAt }) => [
          timeText(issuedAt, language, nation.country),
          usedAt ? timeText(usedAt, language, nation.country) : '–',
          timeText(expiresAt, language, nation.country),
          form(view, {
            action: url(routes.officeAlertToken(id)),
            fields: button({ label: t('alert-office.token-revoke'), kind: 'secondary' }),
          }),
        ]),
      })
    }
    ${form(view, { action: url(routes.officeAlertTokens), fields: button({ label: t('alert-office.token-make'), kind: 'secondary' }) })}`
}

function madeBanner(view: View, { made, nation }: Shown): Markup {
  const { t, language } = view
  const { token, expiresAt } = made!
  const body = html`<p><code>${token}</code></p><p>${t('alert-office.token-once', { until: timeText(expiresAt, language, nation.country), path: routes.apiAlertDays })}</p>`
  return noticeBanner({ kind: 'success', title: t('alert-office.token-new'), body })
}
