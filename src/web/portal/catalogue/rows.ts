/** A service as a line in a list: its title, how long it takes, whether it costs. */
import type { Service } from '#catalogue'
import { atPlace, type Country, type ServiceKind, termsAt } from '#engine'
import type { Markup } from '#kernel'
import { serviceRow, type View } from '#ui'
import { amountText } from '../../format.ts'
import { routes } from '../../routes.ts'
import type { Entry } from './entries.ts'
import { timeAndPrice, timeText } from './facts.ts'

/** Every kind of service with its sign, in the order people look for them. */
export const kindSigns: Readonly<Record<ServiceKind, string>> = {
  reference: 'file-text',
  certificate: 'award',
  order: 'package',
  registration: 'clipboard-list',
  permit: 'badge-check',
  benefit: 'hand-coins',
  payment: 'banknote',
  appointment: 'calendar-clock',
  exam: 'graduation-cap',
  declaration: 'file-pen-line',
  complaint: 'megaphone',
  notification: 'bell',
}

/** A service among others of other kinds, with the sign of its own. */
export function serviceLine(view: View, service: Service, note?: string): Markup {
  const definition = service.in[view.language]!
  return serviceRow({
    title: definition.title,
    href: view.url(routes.service(service.id)),
    icon: kindSigns[definition.kind],
    note: note ?? timeAndPrice(view, definition),
  })
}

/** A service as an entry of a long list. */
export function serviceEntry(view: View, service: Service, note?: string): Entry {
  const definition = service.in[view.language]!
  return {
    title: definition.title,
    href: view.url(routes.service(service.id)),
    note: note ?? timeAndPrice(view, definition),
  }
}

/** How long a local service takes and what it costs in a place: what the place sets for itself, or else what holds everywhere. */
export function priceOf(view: View, service: Service, { code, country }: { code: string; country: Country }): string {
  const definition = service.in[view.language]!
  const answers = { [definition.local!.at]: code }
  const { fee } = termsAt(definition, answers)
  const there = atPlace(definition, answers)
  if (fee === undefined) return timeAndPrice(view, there)
  const price = fee === 'unknown' ? view.t('service.price-unknown') : amountText(fee, country)
  return `${timeText(view, there)} · ${price.toLocaleLowerCase(view.language)}`
}
