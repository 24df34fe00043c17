/** Atom (RFC 4287): what was announced, changed and ended, and each day of figures, for whoever reads by feed. */
import type { DayKnown } from '#alerts'
import type { Hazard, Nation } from '#engine'
import { escapeText, inLanguage } from '#kernel'
import type { View } from '#ui'
import { dateText } from '../format.ts'
import { routes } from '../routes.ts'
import type { Said } from './said.ts'

type Feed = { readonly origin: string; readonly nation: Nation; readonly self: string; readonly title: string }
type Entry = {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly updated: Date
  readonly summary: string
}

function feed(view: View, { origin, nation, self, title }: Feed, entries: readonly Entry[]): string {
  const newest = new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime())))
  const drawn = entries.map(
    ({ id, title, href, updated, summary }) =>
      `<entry><id>${escapeText(id)}</id><title>${escapeText(title)}</title><link href="${escapeText(origin + view.url(href))}"/><updated>${updated.toISOString()}</updated><summary>${escapeText(summary)}</summary></entry>`,
  )
  const at = escapeText(origin + view.url(self))
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${view.language}"><id>${at}</id><title>${escapeText(title)}</title>
<link rel="self" href="${at}"/><updated>${newest.toISOString()}</updated><author><name>${escapeText(inLanguage(nation.country.platform, view.language))}</name></author>
${drawn.join('\n')}
</feed>
`
}

/** Alerts, an entry for what each says now: one that changes is a new entry. */
export function alertFeed(view: View, given: Feed, alerts: readonly Said[]): string {
  const entries = alerts.map(({ alert, level, where, what, fromTo, rules, doWhat, phone }) => ({
    id: `${given.origin}${routes.alerts}#${alert.id}-${alert.version}-${alert.state}`,
    title: `${level}: ${where} – ${what}${stateText(view, alert.state)}`,
    href: alert.place ? routes.alertsAt(alert.place) : routes.alerts,
    updated: alert.confirmedAt ?? alert.from,
    summary: [fromTo, rules, doWhat, phone].filter(Boolean).join('\n'),
  }))
  return feed(view, given, entries)
}

function stateText({ t }: View, state: Said['alert']['state']): string {
  if (state === 'withdrawn') return ` (${t('alerts.state-withdrawn')})`
  return state === 'over' ? ` (${t('alerts.state-over')})` : ''
}

/** Days with figures, an entry each. */
export function dayFeed(
  view: View,
  given: Feed & { hazard: Hazard; summaryOf: (day: string) => string },
  days: readonly DayKnown[],
): string {
  const entries = days.map(({ day }) => ({
    id: `${given.origin}${routes.hazardDay(given.hazard.id, day)}`,
    title: `${inLanguage(given.hazard.name, view.language)}: ${dateText(day, view.language)}`,
    href: routes.hazardDay(given.hazard.id, day),
    updated: new Date(`${day}T12:00:00Z`),
    summary: given.summaryOf(day),
  }))
  return feed(view, given, entries)
}
