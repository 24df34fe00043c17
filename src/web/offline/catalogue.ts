/** What there is to find, for a device that searches by itself. */
import type { Service } from '#catalogue'
import type { View } from '#ui'
import type { PackedCatalogue } from '../../offline/protocol.ts'
import { timeAndPrice } from '../portal/catalogue/facts.ts'

/** Every service with the words people ask for it by, in whichever language. */
export function catalogueOf(view: View, services: readonly Service[]): PackedCatalogue {
  return services.map((service) => {
    const shown = service.in[view.language] ?? service.definition
    const titles = Object.values(service.in).map(({ title }) => title)
    const words = [...new Set([...service.definition.words, ...titles])]
    return { id: service.id, title: shown.title, words, note: timeAndPrice(view, shown) }
  })
}
