import type { Officer } from '#agencies'
import { type Day, type DayRow, type Figure, fieldOf } from '#alerts'
import type { CountKind, Counts, Form, Hazard, Nation } from '#engine'
import { groupDigits, html, type Issue, inLanguage, type Markup } from '#kernel'
import {
  button,
  declaration,
  details,
  errorSummary,
  fileUpload,
  form,
  noticeBanner,
  select,
  table,
  textarea,
  textField,
  type View,
} from '#ui'
import { textOf } from '../../form.ts'
import { dateText, timeText } from '../../format.ts'
import { routes } from '../../routes.ts'
import type { OfficePage } from '../frame.ts'
import { abroadName, everywhere } from './day-given.ts'
import { backTo } from './draft.ts'
import { errorOf } from './fields.ts'
import { figureText, placeText } from './figures.ts'

export type Tried = {
  readonly fields: Form
  readonly issues: readonly Issue[]
  readonly csv?: string
  /** What is odd was asked about, and can be said to be so. */
  readonly isDoubt?: boolean
}
type Shown = {
  readonly nation: Nation
  readonly hazard: Hazard
  readonly day: Day
  /** What is entered here, and which places may be chosen instead. */
  readonly places: readonly string[]
  readonly choice: readonly string[]
  readonly kinds: readonly CountKind[]
  readonly waiting: readonly Figure[]
  readonly officers: ReadonlyMap<string, Officer>
  readonly officerId: string
  readonly tried: Tried | undefined
}

/** What waits for a second person, then the form, then what was corrected. */
export function dayPage(view: View, shown: Shown): OfficePage {
  const { t, language, url } = view
  const { hazard, day, waiting, tried } = shown
  const title = `${inLanguage(hazard.name, language)}, ${dateText(day.day, language)}`
  return {
    title,
    at: 'alerts',
    width: 'wide',
    back: backTo(view),
    error: tried !== undefined,
    main: html`${tried && errorSummary(view, tried.issues)}<h1>${title}</h1>
      <p><a href="${url(routes.hazardDay(hazard.id, day.day))}">${t('alert-office.as-seen')}</a></p>
      ${waiting.length > 0 && waitingPart(view, shown)}
      <h2>${t('alert-office.enter')}</h2>
      ${shown.choice.length > 0 && placeForm(view, shown)}
      ${entryForm(view, shown)}
      ${day.corrections.length > 0 && corrections(view, shown)}`,
  }
}

function waitingPart(view: View, shown: Shown): Markup {
  const { t } = view
  const { waiting, nation, officers, officerId, day } = shown
  const others = waiting.filter(({ enteredBy }) => enteredBy !== officerId)
  const rows = waiting.map((figure) => {
    const stands = rowOf(day, figure.place)
    return [
      placeText(view, nation, figure.place),
      figureText(view, figure.counts),
      figureText(view, figure.totals),
      stands?.state === 'published' ? figureText(view, stands.counts) : '–',
      figureText(view, before(day, figure.place)?.counts ?? {}) || '–',
      t('office.officer', { number: officers.get(figure.enteredBy ?? '')?.number ?? '' }),
      figure.because ?? '',
    ]
  })
  const names = ['place', 'figures', 'totals', 'stands', 'yesterday', 'entered-by', 'because']
  return html`<h2>${t('alert-office.waits')}</h2>
    ${table({ columns: names.map((name) => t(`alert-office.${name}`)), rows })}
    <p>${t('alert-office.sum', sumWith(view, shown))}</p>
    ${others.length < waiting.length && noticeBanner({ kind: 'info', title: t('alert-office.other-confirms') })}
    ${others.length > 0 && judgeForms(view, shown, others)}`
}

/** What the places add up to once this is published: so that it can be held against what the country says. */
function sumWith(view: View, { day, waiting, kinds }: Shown): { places: number; figures: string; country: string } {
  const will = [...day.rows, day.abroad].map(({ division, counts }) => ({
    ...(waiting.find(({ place }) => place === division)?.counts ?? counts),
  }))
  const sums = kinds.flatMap((kind) => {
    const known = will.flatMap((counts) => counts[kind] ?? [])
    return known.length > 0 ? [[kind, known.reduce((sum, count) => sum + count, 0)]] : []
  })
  const country = waiting.find(({ place }) => place === '')?.counts ?? day.country.counts
  return {
    places: will.filter((counts) => Object.keys(counts).length > 0).length,
    figures: figureText(view, Object.fromEntries(sums)),
    country: figureText(view, country) || '–',
  }
}

function judgeForms(view: View, { hazard, day, tried }: Shown, others: readonly Figure[]): Markup {
  const { t, url } = view
  const action = url(routes.officeDayAnswer(hazard.id, day.day))
  const ids = others.map(({ id }) => html`<input type="hidden" name="id" value="${id}">`)
  const error = errorOf(view, tried?.issues ?? [])('answer')
  return html`${form(view, { action, fields: html`${ids}${button({ label: t('alert-office.confirm-places', { count: others.length }) })}` })}
    ${details({
      summary: t('alert-office.return'),
      open: error !== undefined,
      body: form(view, {
        action,
        fields: html`${ids}${textField({ name: 'answer', label: t('alert-office.answer'), maxlength: 300, error })}
          ${button({ label: t('alert-office.return'), kind: 'secondary', name: 'did', value: 'return' })}`,
      }),
    })}`
}

/** An authority chooses whose figures it enters. */
function placeForm(view: View, { nation, hazard, day, choice, places }: Shown): Markup {
  const { t, url } = view
  return form(view, {
    method: 'get',
    action: url(routes.officeDay(hazard.id, day.day)),
    fields: html`${select({ name: 'place', label: t('alert-office.place'), empty: t('alert-office.country'), ...(places.length === 1 ? { value: places[0]! } : {}), options: choice.map((value) => ({ value, label: placeText(view, nation, value) })) })}
      ${button({ label: t('alert-office.choose'), kind: 'secondary' })}`,
  })
}

function entryForm(view: View, shown: Shown): Markup {
  const { t, url } = view
  const { hazard, day, places, tried, choice } = shown
  const error = errorOf(view, tried?.issues ?? [])
  const isPublished = places.some((place) => rowOf(day, place)?.state === 'published')
  return form(view, {
    action: url(routes.officeDay(hazard.id, day.day)),
    multipart: true,
    fields: html`${choice.length > 0 && places.length === 1 && html`<input type="hidden" name="place" value="${places[0]!}">`}
      ${places.map((place) => placeFields(view, shown, place))}
      ${(isPublished || error('because') || textOf(tried?.fields ?? {}, 'because')) && textField({ name: 'because', label: t('alert-office.because'), hint: t('alert-office.because-hint'), value: textOf(tried?.fields ?? {}, 'because'), maxlength: 300, error: error('because') })}
      ${tried?.isDoubt && declaration({ name: 'sure', label: t('alert-office.sure'), statement: t('alert-office.sure-yes') })}
      ${details({
        summary: t('alert-office.by-file'),
        open: Boolean(tried?.csv),
        body: html`<p class="hint">${t('alert-office.file-hint')}</p><pre>${exampleOf(shown)}</pre>
          ${fileUpload({ name: 'file', label: t('alert-office.file'), accept: '.csv,text/csv', error: error('file') ?? error('rows') })}
          ${textarea({ name: 'csv', label: t('alert-office.file-text'), value: tried?.csv ?? '', rows: 6 })}`,
      })}
      ${button({ label: t('alert-office.send') })}`,
  })
}

/** The head of the file, and the rows there may be. */
function exampleOf({ kinds, places, choice }: Shown): string {
  const head = ['place', ...kinds, ...kinds.map((kind) => `${kind}_total`)].join(',')
  const rows = choice.length > 0 ? [everywhere, abroadName, ...choice.slice(0, 2)] : places
  return [head, ...rows.map((place) => `${place}${','.repeat(kinds.length * 2)}`)].join('\n')
}

/** What is counted at a place, each beside yesterday's. */
function placeFields(view: View, { nation, kinds, day, tried }: Shown, place: string): Markup {
  const { t } = view
  const error = errorOf(view, tried?.issues ?? [])
  const [stands, last] = [rowOf(day, place), before(day, place)]
  const field = (kind: CountKind, of: 'counts' | 'totals') => {
    const name = fieldOf(place, kind, of)
    const [own, yesterday] = [stands?.[of][kind], last?.[of][kind]]
    const value = tried ? textOf(tried.fields, name) : stands?.isDerived && of === 'counts' ? '' : String(own ?? '')
    return textField({
      name,
      label: t(of === 'counts' ? `alert-office.count-${kind}` : `alert-office.total-${kind}`),
      hint: yesterday === undefined ? undefined : t('alert-office.yesterday-was', { count: groupDigits(yesterday) }),
      value,
      inputmode: 'numeric',
      width: 'short',
      error: error(name),
    })
  }
  return html`<fieldset class="field"><legend>${placeText(view, nation, place)}</legend>
    ${kinds.map((kind) => html`<div class="parts">${field(kind, 'counts')}${field(kind, 'totals')}</div>`)}
    <p class="hint">${t('alert-office.totals-follow')}</p></fieldset>`
}

function corrections(view: View, { day, nation }: Shown): Markup {
  const { t, language } = view
  const line = ({ counts, totals }: { counts: Counts; totals: Counts }) =>
    [figureText(view, counts), figureText(view, totals)].filter(Boolean).join(' / ')
  return table({
    caption: t('alert-office.corrections'),
    columns: [
      t('alert-office.place'),
      t('alert-office.when'),
      t('alert-office.stood'),
      t('alert-office.stands'),
      t('alert-office.because'),
    ],
    rows: day.corrections.map((one) => [
      placeText(view, nation, one.division),
      timeText(one.at, language, nation.country),
      line(one.before),
      line(one.after),
      one.because,
    ]),
  })
}

function rowOf(day: Day, place: string): DayRow | undefined {
  return [...day.rows, day.abroad, day.country].find(({ division }) => division === place)
}

function before({ before }: Day, place: string): DayRow | undefined {
  return before && [...before.rows, before.country].find(({ division }) => division === place)
}
