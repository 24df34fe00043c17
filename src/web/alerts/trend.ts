/** How it went in the country up to a day: by the provinces' own count and by others', with a gap for every day nobody published. */
import { type DayRow, seriesOf } from '#alerts'
import type { CountKind } from '#engine'
import { addDays, html, inLanguage, type Markup, nothing } from '#kernel'
import { figureTable, lineFigure, type View } from '#ui'
import { dateText } from '../format.ts'
import { routes } from '../routes.ts'
import { countText } from './day-table.ts'
import type { Given } from './figures-page.ts'

const daysShown = 60
/** Below a picture there is room for month and day; the table has the year. */
const monthAt = 5

/** The line and its table; nothing where no day of the span has the count. */
export async function trendFigure(view: View, given: Given & { day: string }): Promise<Markup> {
  const { t, language } = view
  const { ctx, hazard, day } = given
  const kind = hazard.figures?.counts[0]
  if (!kind) return nothing
  const days = Array.from({ length: daysShown }, (_, i) => addDays(day, i - daysShown + 1))
  const series = [
    { id: undefined, name: t('alerts.own-series') },
    ...(hazard.figures?.series ?? []).map(({ id, name }) => ({ id, name: inLanguage(name, language) })),
  ]
  const lines = await Promise.all(
    series.map(async ({ id, name }) => {
      const rows = await seriesOf(ctx, { hazard: hazard.id, from: days[0]!, to: day, ...(id ? { series: id } : {}) })
      return { name, values: valuesOn(days, rows, kind) }
    }),
  )
  const drawn = lines.filter(({ values }) => values.some((value) => value !== undefined))
  const title = t('alerts.trend', { count: t(`alerts.count-${kind}`) })
  if (drawn.length === 0) return html`<section><h2>${title}</h2><p>${t('alerts.trend-none')}</p></section>`
  const known = days.flatMap((one, i) => (drawn.some(({ values }) => values[i] !== undefined) ? [{ one, i }] : []))
  return html`<section><h2>${title}</h2>${
    known.length > 1 &&
    lineFigure({
      id: 'trend',
      title,
      description: t('alerts.trend-says', { days: daysShown, known: known.length }),
      x: days.map((one) => one.slice(monthAt)),
      lines: drawn,
      format: countText,
    })
  }${figureTable({
    caption: t('alerts.trend-table'),
    columns: [t('alerts.column-day'), ...drawn.map(({ name }) => name)],
    rows: known
      .toReversed()
      .map(({ one, i }) => [dateText(one, language), ...drawn.map(({ values }) => countText(values[i]))]),
    csv: { href: routes.hazardFile(hazard.id, 'csv'), label: t('alerts.csv-all') },
  })}</section>`
}

const valuesOn = (days: readonly string[], rows: readonly DayRow[], kind: CountKind) =>
  days.map((day) => rows.find((row) => row.day === day)?.counts[kind])
