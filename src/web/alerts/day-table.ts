/** Every province of a day in one table: what is new, what there is in all, for each hundred thousand, and the day before. */
import { abroad, type Correction, type Day, type DayRow } from '#alerts'
import type { CountKind, Hazard, Source } from '#engine'
import { groupDigits, html, type Markup, nothing, type Printable } from '#kernel'
import { figureTable, type View } from '#ui'
import type { Edge } from '../edge.ts'
import { timeText } from '../format.ts'
import { routes } from '../routes.ts'
import { rowName } from './said.ts'
import { numbered, sourceLine } from './sources.ts'

type Given = { readonly edge: Edge; readonly hazard: Hazard; readonly day: Day }

/** The table with its file, what was corrected, and where it is known from. */
export function dayTable(view: View, given: Given): Markup {
  const { t } = view
  const { edge, hazard, day } = given
  const kinds = kindsIn(hazard, day.rows)
  const counted = [...day.rows, ...(day.abroad.state === 'published' ? [day.abroad] : [])]
  const sources = numbered([...counted, day.country].map(({ source }) => source))
  const before = new Map((day.before ? [...day.before.rows, day.before.country] : []).map((row) => [row.division, row]))
  const shown = { edge, kinds, numberOf: sources.numberOf }
  return html`${figureTable({
    caption: t('alerts.day-table'),
    columns: columnsOf(view, kinds),
    rows: [...counted, day.country].map((row) => rowOf(view, { row, before: before.get(row.division) }, shown)),
    csv: { href: routes.hazardDayFile(hazard.id, day.day, 'csv'), label: t('alerts.csv') },
    open: true,
  })}<p class="files"><a href="${routes.hazardDayFile(hazard.id, day.day, 'json')}">JSON</a></p>
  ${day.corrections.length > 0 && html`<h3>${t('alerts.corrections')}</h3><ul>${day.corrections.map((one) => correction(view, edge, one))}</ul>`}
  ${sources.all.length > 0 && html`<h3>${t('alerts.sources')}</h3><ol class="sources">${sources.all.map((one) => html`<li>${sourceLine(view, one)}</li>`)}</ol>`}`
}

function columnsOf({ t }: View, [first, ...others]: readonly CountKind[]): string[] {
  const name = (kind: CountKind) => t(`alerts.count-${kind}`)
  const ofFirst = first
    ? [name(first), t('alerts.column-total'), t('alerts.column-per'), t('alerts.column-before')]
    : []
  return [
    t('alerts.column-place'),
    ...ofFirst,
    ...others.flatMap((kind) => [name(kind), t('alerts.column-total-of', { count: name(kind) })]),
    t('alerts.column-state'),
  ]
}

type Shown = {
  readonly edge: Edge
  readonly kinds: readonly CountKind[]
  readonly numberOf: (source: Source | null) => number
}

function rowOf(view: View, { row, before }: { row: DayRow; before: DayRow | undefined }, shown: Shown): Printable[] {
  const { t, url, language } = view
  const [first, ...others] = shown.kinds
  const { counts, totals, per100k, division } = row
  const name = rowName(shown.edge, division, language)
  const ofFirst = first
    ? [countText(counts[first]), countText(totals[first]), perText(per100k[first]), countText(before?.counts[first])]
    : []
  return [
    division && division !== abroad
      ? html`<a href="${url(routes.alertsAt(division))}">${name}</a>`
      : html`<b>${division ? name : t('alerts.country')}</b>`,
    ...ofFirst,
    ...others.flatMap((kind) => [countText(counts[kind]), countText(totals[kind])]),
    html`${t(`alerts.row-${row.state}`)}${row.corrected && html`, ${t('alerts.row-corrected')}`}${row.lateAt && row.state === 'published' && html`, ${t('alerts.row-was-late')}`}${row.isDerived && html`, ${t('alerts.derived')}`}${sourceMark(shown.numberOf(row.source))}`,
  ]
}

const sourceMark = (number: number): Markup => (number > 0 ? html` <sup>${number}</sup>` : nothing)

/** What was corrected, from what to what, and why. */
function correction(view: View, edge: Edge, { division, at, because, before, after }: Correction): Markup {
  const { t, language } = view
  const kinds = [...new Set([...Object.keys(before.counts), ...Object.keys(after.counts)])] as CountKind[]
  const changed = kinds
    .filter((kind) => before.counts[kind] !== after.counts[kind])
    .map((kind) => {
      const [was, is] = [countText(before.counts[kind]), countText(after.counts[kind])]
      return t('alerts.corrected-count', { count: t(`alerts.count-${kind}`), before: was, after: is })
    })
  return html`<li><b>${division ? rowName(edge, division, language) : t('alerts.country')}</b>: ${changed.join('; ')} · ${timeText(at, language, edge.nation.country)} · ${because}</li>`
}

/** What is known of at least one of these rows, in the order the hazard has it. */
export function kindsIn(hazard: Hazard, rows: readonly DayRow[]): CountKind[] {
  const isThere = (kind: CountKind) =>
    rows.some(({ counts, totals }) => counts[kind] !== undefined || totals[kind] !== undefined)
  return (hazard.figures?.counts ?? []).filter(isThere)
}

/** A count as people read it; a dash where nobody said one. */
export function countText(count: number | undefined): string {
  return count === undefined ? '–' : groupDigits(count)
}

const perText = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1))
