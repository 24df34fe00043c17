/** What a service costs, how long it takes and what it needs, in words; what is not known says so. */
import type { Country, Definition, FeeLine, Nation } from '#engine'
import { addWorkingDays, dateIn, html, type Markup } from '#kernel'
import type { View } from '#ui'
import { amountText, dateText } from '../../format.ts'

/** How long it takes; where an officer decides, what the law gives them at most. */
export function timeText(view: Pick<View, 't'>, { time, decide }: Definition): string {
  const { t } = view
  if (decide.by === 'officer') return t('service.time-within', { days: decide.workingDays })
  if (time === 'unknown') return t('service.time-unknown')
  return 'minutes' in time
    ? t('service.time-minutes', { minutes: time.minutes })
    : t('service.time-days', { days: time.workingDays })
}

/** The date by which it is decided at the latest when it is sent now, by the calendar of the centre. */
export function latestDate(view: View, { decide }: Definition, { nation, now }: { nation: Nation; now: Date }) {
  if (decide.by !== 'officer') return undefined
  const calendar = nation.calendarFor()
  const date = dateIn(calendar.timeZone, addWorkingDays(calendar, now, decide.workingDays))
  return view.t('service.time-by', { date: dateText(date, view.language) })
}

/** Each price there is, with what it is for where there are several. */
export function priceText(view: View, { fee }: Pick<Definition, 'fee'>, country: Country): string {
  const { t, language } = view
  if (fee === 'unknown') return t('service.price-unknown')
  if (isFree(fee)) return t('service.free')
  const named = fee.map(({ label, amount }) => ({
    amount: typeof amount === 'number' ? amountText(amount, country) : t('service.price-by-register'),
    label: label.charAt(0).toLocaleLowerCase(language) + label.slice(1),
  }))
  return named.length === 1 ? named[0]!.amount : named.map(({ amount, label }) => `${amount} ${label}`).join(' · ')
}

function isFree(fee: readonly FeeLine[]): boolean {
  return fee.every(({ amount }) => amount === 0)
}

/** The two together, short enough for a row: whether something is charged, not how much. */
export function timeAndPrice(view: Pick<View, 'language' | 't'>, definition: Definition): string {
  return `${timeText(view, definition)} · ${shortPrice(view, definition).toLocaleLowerCase(view.language)}`
}

function shortPrice({ t }: Pick<View, 't'>, { fee }: Definition): string {
  if (fee === 'unknown') return t('service.price-unknown')
  return isFree(fee) ? t('service.free') : t('service.price-charged')
}

/** What has to be at hand: the files it asks for, those that not everybody needs marked. */
export function needsList(view: View, { questions, pages }: Definition): Markup | undefined {
  const files = pages.flatMap(({ ask, when }) =>
    ask.flatMap((name) => {
      const question = questions[name]!
      return question.type === 'file'
        ? [{ title: question.title, sometimes: when !== undefined && !question.optional }]
        : []
    }),
  )
  if (files.length === 0) return undefined
  const row = ({ title, sometimes }: (typeof files)[number]) =>
    html`<li>${title}${sometimes && html` <span class="hint">${view.t('service.needs-sometimes')}</span>`}</li>`
  return html`<ul class="plain">${files.map(row)}</ul>`
}

/** How many pages of questions there are: the fewest and the most that somebody meets. */
export function questionsText(view: View, { pages }: Definition): string | undefined {
  const least = pages.filter(({ when }) => !when).length
  const most = pages.length
  if (most === 0) return undefined
  return least === most
    ? view.t('service.questions', { count: most })
    : view.t('service.questions-span', { least, most })
}
