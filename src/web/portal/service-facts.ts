/** What a service costs and how long it takes, in words; what is not known says so. */
import { type Country, type Definition, feeOf } from '#engine'
import type { View } from '#ui'
import { amountText } from '../format.ts'

export function timeText(view: View, { time }: Definition): string {
  const { t } = view
  if (time === 'unknown') return t('service.time-unknown')
  return 'minutes' in time
    ? t('service.time-minutes', { minutes: time.minutes })
    : t('service.time-days', { days: time.workingDays })
}

export function priceText(view: View, definition: Definition, country?: Country): string {
  const fee = feeOf(definition, { answers: {}, facts: {} })
  if (fee === 'unknown') return view.t('service.price-unknown')
  if (fee.total === 0 || !country) return view.t('service.free')
  return amountText(fee.total, country)
}

export function timeAndPrice(view: View, definition: Definition): string {
  return `${timeText(view, definition)} · ${priceText(view, definition).toLocaleLowerCase(view.language)}`
}
