import { buildIndex, type Country, type Definition, localise, search, type Translations } from '#engine'
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
}

export type Catalogue = {
  readonly services: readonly Service[]
  readonly byId: (id: string) => Service | undefined
  readonly search: (query: string, limit: number) => Found
}

const queryMax = 200

/** Reads the services in force and prepares them for being shown and searched in every language at once. */
export async function openCatalogue(ctx: Pick<Context, 'db'>, country: Country): Promise<Catalogue> {
  const versions = await store.versionsInForce(ctx.db)
  const services = versions.map((version) => toService(version, country))
  const byId = new Map(services.map((service) => [service.id, service]))
  const index = buildIndex(
    services.map((service) => ({
      id: service.id,
      title: service.definition.title,
      words: [...service.definition.words, ...Object.values(service.in).map((definition) => definition.title)],
    })),
    country.search,
  )
  return {
    services,
    byId: (id) => byId.get(id),
    search: (query, limit) => {
      const found = search(index, query.slice(0, queryMax), { limit })
      return {
        services: found.hits.flatMap((hit) => byId.get(hit.id) ?? []),
        confident: found.confident,
        understood: found.understood,
      }
    },
  }
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
  return localise(definition, translations[language] ?? {})
}
