/** The figures of a day in short: the reader's province, the country, what is missing, and what others count. */
import type { Day, DayRow } from '#alerts'
import type { CountKind, Counts, Hazard } from '#engine'
import { html, inLanguage, type Markup, nothing } from '#kernel'
import { kpiRow, type View } from '#ui'
import type { Edge } from '../edge.ts'
import { countText, kindsIn } from './day-table.ts'
import { placeName } from './said.ts'
import { sourceLine } from './sources.ts'

type Given = {
  readonly edge: Edge
  readonly hazard: Hazard
  readonly day: Day
  /** The reader's own. */
  readonly province: string | undefined
  /** What is known of that day at all, anywhere. */
  readonly kinds: readonly CountKind[]
}

export function daySummary(view: View, given: Given): Markup {
  const { t } = view
  const { hazard, day, kinds } = given
  const missing = (hazard.figures?.counts ?? []).filter((kind) => !kinds.includes(kind))
  return html`${ownShown(view, given)}
    <section><h2>${t('alerts.country')}</h2>${countryShown(view, given)}
    ${missing.length > 0 && html`<p class="hint">${t('alerts.missing', { counts: missing.map((kind) => t(`alerts.count-${kind}`)).join(', ') })}</p>`}
    ${othersShown(view, hazard, day)}</section>`
}

function ownShown(view: View, { edge, hazard, day, province }: Given): Markup {
  const own = day.rows.find(({ division }) => division === province)
  if (!own) return nothing
  const { t, language } = view
  const before = day.before?.rows.find(({ division }) => division === province)
  return html`<section><h2>${placeName(edge.nation, own.division, language)}</h2>
    ${kpiRow(kindsIn(hazard, [own]).map((kind) => kpi(view, kind, { ...own, before: before?.counts })))}
    ${own.state !== 'published' && html`<p>${t(`alerts.row-${own.state}`)}</p>`}</section>`
}

/** The country as it was said, or what the provinces there are add up to. */
function countryShown(view: View, { day, kinds }: Given): Markup {
  const { country, sum, rows, before } = day
  return kpiRow(
    kinds.map((kind) => {
      const places = sum.places[kind] ?? 0
      const isSum = country.counts[kind] === undefined && places > 0
      const counts = isSum ? sum.counts : country.counts
      const totals = country.totals[kind] === undefined ? sum.totals : country.totals
      // What only some of the places add up to is neither the country's total nor to be held against the day before.
      if (isSum && places < rows.length)
        return kpi(view, kind, {
          ...{ counts, totals: country.totals, before: undefined },
          note: view.t('alerts.sum-of', { places, of: rows.length }),
        })
      const note = isSum ? view.t('alerts.sum-of', { places, of: rows.length }) : ''
      return kpi(view, kind, { counts, totals, before: before?.country.counts, note })
    }),
  )
}

type Shown = Pick<DayRow, 'counts' | 'totals'> & { readonly before: Counts | undefined; readonly note?: string }

function kpi({ t }: View, kind: CountKind, { counts, totals, before, note = '' }: Shown) {
  const [total, yesterday] = [totals[kind], before?.[kind]]
  const notes = [
    note,
    total === undefined ? '' : t('alerts.total', { total: countText(total) }),
    yesterday === undefined ? '' : t('alerts.yesterday', { count: countText(yesterday) }),
  ]
  return { value: countText(counts[kind]), label: t(`alerts.count-${kind}`), note: notes.filter(Boolean).join(' · ') }
}

/** What others published of the country on that day, by their own count. */
function othersShown(view: View, hazard: Hazard, { others }: Day): Markup {
  const { t, language } = view
  if (others.length === 0) return nothing
  const lines = others.map((row) => {
    const series = hazard.figures?.series.find(({ id }) => id === row.series)
    const counts = kindsIn(hazard, [row]).map((kind) => {
      const total = row.totals[kind]
      const inAll = total === undefined ? '' : ` (${t('alerts.total', { total: countText(total) })})`
      return `${t(`alerts.count-${kind}`)} ${countText(row.counts[kind])}${inAll}`
    })
    return html`<li><b>${series ? inLanguage(series.name, language) : row.series}</b>: ${counts.join(' · ')}${row.isDerived && html` · ${t('alerts.derived')}`}${row.source && html`<br><span class="hint">${sourceLine(view, row.source)}</span>`}</li>`
  })
  return html`<h3>${t('alerts.others')}</h3><ul>${lines}</ul>`
}
