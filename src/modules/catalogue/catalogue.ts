import {
  type Advice,
  type Bundle,
  buildIndex,
  type Country,
  type Definition,
  type LifeEvent,
  localise,
  type Nation,
  search,
  searchEntryOf,
  type Translations,
} from '#engine'
import { assert, type Language, Refusal } from '#kernel'
import type { Context } from '#platform'
import * as store from './store.ts'

declare module '../../platform/context.ts' {
  interface Outside {
    readonly catalogue: Catalogue
  }
}

/** A definition in force, with its hash and how it reads in each language. */
export type Service = {
  readonly id: string
  readonly hash: string
  readonly definition: Definition
  readonly in: Readonly<Record<Language, Definition>>
}

export type Found = {
  readonly services: readonly Service[]
  /** The first is so clearly meant that the person can be taken there at once. */
  readonly confident: boolean
  readonly understood: string
  /** Where nothing was found: what comes nearest. */
  readonly near: readonly Service[]
  readonly guide: Guide | undefined
}

/** What leads to several services, found by the same search: advice, something that happens in a life, a bundle. */
export type Guide =
  | { readonly kind: 'advice'; readonly of: Advice }
  | { readonly kind: 'event'; readonly of: LifeEvent }
  | { readonly kind: 'bundle'; readonly of: Bundle }
type Guides = Pick<Nation, 'advice' | 'lifeEvents' | 'bundles'>

export type Catalogue = {
  readonly services: readonly Service[]
  readonly byId: (id: string) => Service | undefined
  /** The service that was once called so. */
  readonly formerly: (id: string) => Service | undefined
  readonly search: (query: string, limit: number) => Found
}

const queryMax = 200
/** A guide is shown when it is meant as surely as this, and nearly as surely as the service that is meant most. */
const guideLeast = 0.88
const guideBehind = 0.93

/** Reads the services in force and prepares them for being shown and searched in every language at once. */
export async function openCatalogue(
  ctx: Pick<Context, 'db'>,
  nation: Pick<Nation, 'country' | 'often'> & Guides,
): Promise<Catalogue> {
  const { country, often } = nation
  const versions = await store.versionsInForce(ctx.db)
  const services = versions.map((version) => toService(version, country))
  const byId = new Map(services.map((service) => [service.id, service]))
  const byOldId = new Map(
    services.flatMap((service) => (service.definition.formerly ?? []).map((id) => [id, service] as const)),
  )
  const isOften = new Set(often)
  const entries = services.map((service) => searchEntryOf(Object.values(service.in), isOften.has(service.id)))
  const index = buildIndex(entries, country.search)
  const guideFor = openGuides(nation)
  return {
    services,
    byId: (id) => byId.get(id),
    formerly: (id) => byOldId.get(id),
    search: (query, limit) => {
      const found = search(index, query.slice(0, queryMax), { limit })
      return {
        services: found.hits.flatMap((hit) => byId.get(hit.id) ?? []),
        confident: found.confident,
        understood: found.understood,
        near: found.near.flatMap((hit) => byId.get(hit.id) ?? []),
        guide: guideFor(query.slice(0, queryMax), found.hits[0]?.score),
      }
    },
  }
}

/**
 * The advice, the event or the bundle that a query means; nothing where it means none of them surely, or a service more:
 * who types "passport" means the service, not what to do when one is lost.
 */
function openGuides({ country, advice, lifeEvents, bundles }: Guides & Pick<Nation, 'country'>) {
  const guides: Guide[] = [
    ...advice.map((of): Guide => ({ kind: 'advice', of })),
    ...lifeEvents.map((of): Guide => ({ kind: 'event', of })),
    ...bundles.map((of): Guide => ({ kind: 'bundle', of })),
  ]
  const entries = guides.map(({ of }, i) => {
    const [title = '', ...others] = Object.values(of.title)
    return { id: String(i), title, words: [...others, ...('words' in of ? of.words : [])] }
  })
  const index = buildIndex(entries, country.search)
  return (query: string, serviceScore = 0): Guide | undefined => {
    const [best] = search(index, query, { limit: 1 }).hits
    const guide = best && best.score >= Math.max(guideLeast, serviceScore * guideBehind) && guides[Number(best.id)]
    return guide && saysEnough(query, guide) ? guide : undefined
  }
}

/** The name of a thing alone does not say that something has happened to it. */
function saysEnough(query: string, guide: Guide): boolean {
  if (guide.kind !== 'advice') return true
  const count = (text: string) => text.trim().split(/\s+/).length
  return count(query) >= Math.min(...guide.of.words.map(count))
}

/** The service of that id in force; refuses one that does not exist. */
export function serviceIn(ctx: Context, id: string): Service {
  const service = ctx.outside.catalogue.byId(id)
  if (!service) throw new Refusal('catalogue/not-found', { id })
  return service
}

const older = new Map<string, Service>()
const olderMax = 1000

/** The service as it was when an application began under it, whether or not it is still in force. */
export async function versionOf(ctx: Context, country: Country, hash: string): Promise<Service> {
  const known = older.get(hash) ?? ctx.outside.catalogue.services.find((service) => service.hash === hash)
  if (known) return known
  const version = await store.findVersion(ctx.db, hash)
  assert(version, 'an application names a version that was never published')
  const service = toService(version, country)
  if (older.size >= olderMax) older.clear()
  older.set(hash, service)
  return service
}

function toService(version: store.Version, country: Country): Service {
  const { hash, definition, translations } = version
  const [first, ...others] = country.languages.map(({ code }) => code)
  const localised = others.map((code) => [code, translatedTo(definition, translations, code)] as const)
  return { id: definition.id, hash, definition, in: Object.fromEntries([[first, definition], ...localised]) }
}

function translatedTo(definition: Definition, translations: Translations, language: Language): Definition {
  const words = translations[language] ?? {}
  return Object.keys(words).length === 0 ? definition : localise(definition, words)
}
