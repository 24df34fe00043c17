/** One honest sentence for home: of last month's decisions, which share was in time. Nothing is said before there is any. */
import { anonymous, dateIn, html, type Markup } from '#kernel'
import { sizeOf } from '#openness'
import type { View } from '#ui'
import type { C } from '../../edge.ts'
import { routes } from '../../routes.ts'
import { inFigures, printed, theMeasure } from './figures-text.ts'
import { lastMonthKept } from './load.ts'
import { periodText } from './names.ts'

const onTime = theMeasure('on-time')

/** The sentence with the way to all figures. */
export async function keptSentence(c: C, view: View): Promise<Markup | false> {
  const { base, nation } = c.var.edge
  const { t, url } = view
  const found = await lastMonthKept({ ...base, actor: anonymous }, dateIn(nation.country.timeZone, base.clock.now()))
  if (!found) return false
  const said = {
    month: periodText(found.period, view),
    count: inFigures({ unit: 'count' }, sizeOf(onTime, found.figures)),
    share: printed(onTime, found.figures),
  }
  return html`<section><p>${t('open.home', said)} <a href="${url(routes.open)}">${t('open.home-link')}</a></p></section>`
}
