/** What there is to find, for a device that searches by itself: as little of it as finds as well. */
import type { Service } from '#catalogue'
import { openStems, type SearchRule } from '#engine'
import type { Language } from '#kernel'
import type { View } from '#ui'
import type { PackedCatalogue } from '../../offline/protocol.ts'
import type { Edge } from '../edge.ts'
import { timeAndPrice } from '../portal/catalogue/facts.ts'
import { bestQuality, prepare, type SharedPage } from '../shared-pages.ts'

/** So many stems beside its title keep all services within what a device fetches over a slow line. */
const stemsMost = 6
const ofOften = 24

const headers = {
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'public, max-age=3600',
  Vary: 'Accept-Encoding',
}

/** Every service with what tells it from others, by columns, since alike things lie together then. */
export function packedCatalogue(
  view: Pick<View, 'language' | 't'>,
  { services, rule, often }: { services: readonly Service[]; rule: SearchRule; often: readonly string[] },
): PackedCatalogue {
  const byAgency = services.toSorted((a, b) => a.definition.agency.localeCompare(b.definition.agency))
  const shown = byAgency.map((service) => service.in[view.language] ?? service.definition)
  const notes = shown.map((definition) => timeAndPrice(view, definition))
  const known = [...new Set(notes)]
  const stemsOf = openStems(rule)
  const stems = byAgency.map(({ definition }, i) => stemsOf({ title: shown[i]!.title, words: definition.words }))
  const byRarity = rarestLast(stems)
  const words = stems.map((own, i) => byRarity(own).slice(0, often.includes(byAgency[i]!.id) ? ofOften : stemsMost))
  return {
    ids: byAgency.map(({ id }) => id).join('\n'),
    titles: shown.map(({ title }) => title).join('\n'),
    words: words.map((stems) => stems.join(' ')).join('\n'),
    notes: known,
    noted: notes.map((note) => known.indexOf(note)).join(' '),
  }
}

/** Sorts the stems of a service; those that fewest others have come last: they are asked for least. */
function rarestLast(all: readonly (readonly string[])[]): (stems: readonly string[]) => string[] {
  const count = new Map<string, number>()
  for (const stem of all.flat()) count.set(stem, (count.get(stem) ?? 0) + 1)
  return (stems) => stems.toSorted((a, b) => count.get(b)! - count.get(a)!)
}

/** The packed catalogue in each language, made when it is first asked for: a process's catalogue never changes. */
export function openPackedCatalogue({ base, nation }: Edge): (view: View) => Promise<SharedPage> {
  const made = new Map<Language, Promise<SharedPage>>()
  return (view) => {
    const known = made.get(view.language)
    if (known) return known
    const { services } = base.outside.catalogue
    const packed = packedCatalogue(view, { services, rule: nation.country.search, often: nation.often })
    const page = prepare(Buffer.from(JSON.stringify(packed)), Number.POSITIVE_INFINITY, headers, bestQuality)
    made.set(view.language, page)
    return page
  }
}
