/** Whether the state's registers answer: what keeps offices waiting is seen beside how long they take. */
import { readsOf } from '#engine'
import { type Availability, availabilityOf } from '#exchange'
import { html, type Markup } from '#kernel'
import { groupLeast } from '#openness'
import type { Context } from '#platform'
import { table } from '#ui'
import { shareText, spanText } from '../../portal/registers/state.ts'
import { routes } from '../../routes.ts'
import { inFigures } from './figures-text.ts'
import { country, type Query } from './query.ts'
import type { Page } from './speech.ts'

const daysLooked = 30
const rowsMost = 10

/** Those of the country, or those a service asks; none that was asked fewer than ten times. */
export async function registersOf(ctx: Context, { place, service }: Query): Promise<readonly Availability[]> {
  if (place !== country) return []
  const asked =
    service && new Set(readsOf(service.definition, ctx.outside.nation.registers).map(({ register }) => register))
  const all = await availabilityOf(ctx, daysLooked)
  return all.filter((one) => one.asked >= groupLeast && (!asked || asked.has(one.register)))
}

/** How many questions were answered, and the registers that answer least. */
export function registersAnswer({ view, shown, nation }: Page): Markup | false {
  const { t, url, language } = view
  const { registers } = shown
  if (registers.length === 0) return false
  const sum = (of: 'asked' | 'answered') => registers.reduce((all, one) => all + one[of], 0)
  const shareOf = ({ asked, answered }: Pick<Availability, 'asked' | 'answered'>) => answered / asked
  const least = registers.toSorted((one, other) => shareOf(one) - shareOf(other)).slice(0, rowsMost)
  const all = { asked: sum('asked'), answered: sum('answered') }
  const nameOf = (id: string) => {
    const title =
      nation.registerTranslations[language]?.[id] ?? nation.registers.find((one) => one.id === id)?.title ?? id
    return html`<a href="${url(routes.register(id))}">${title}</a>`
  }
  return html`<section class="figures"><h2>${t('open.registers')}</h2>
    <p>${t('open.registers-says', { days: daysLooked, asked: inFigures({ unit: 'count' }, all.asked), share: shareText(shareOf(all), language) })}</p>
    ${table({
      columns: ['register', 'asked', 'answered', 'answer-time'].map((name) => t(`open.column-${name}`)),
      rows: least.map((one) => [
        nameOf(one.register),
        inFigures({ unit: 'count' }, one.asked),
        shareText(shareOf(one), language),
        spanText(view, one.medianMs),
      ]),
    })}
    <p><a href="${url(routes.registers)}">${t('open.registers-all')}</a> · <a href="${routes.registersCsv}" download>${t('open.csv')}</a></p></section>`
}
