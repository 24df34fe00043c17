/** What every builder of linked data is given: the nation, and the IRIs that things have. */
import { createHash } from 'node:crypto'
import type { Definition, Law, Nation } from '#engine'
import type { Localised } from '#kernel'
import { routes } from '../../routes.ts'

const authority = 'http://publications.europa.eu/resource/authority'
const hashLength = 16

export type About = { readonly nation: Nation; readonly at: Addresses }
export type Addresses = ReturnType<typeof addressesAt>

/** The IRIs of things: each leads, before its `#`, to the resource of this API that describes it. */
export function addressesAt(origin: string) {
  const inService = (id: string, part: string) => `${origin}${routes.apiService(id)}#${encodeURIComponent(part)}`
  const inCatalogue = (name: string) => `${origin}${routes.catalogueTurtle}#${encodeURIComponent(name)}`
  return {
    page: (path: string) => `${origin}${path}`,
    service: (id: string) => inService(id, 'service'),
    inService,
    inCatalogue,
    agency: (id: string) => `${origin}${routes.apiAgencies}#${encodeURIComponent(id)}`,
    lifeEvent: (id: string) => `${origin}${routes.apiLifeEvents}#${encodeURIComponent(id)}`,
    catalogue: inCatalogue('catalogue'),
    platform: inCatalogue('platform'),
    helpLine: inCatalogue('help-line'),
    office: (id: string) => inCatalogue(`office-${id}`),
    place: (code: string) => inCatalogue(`place-${code}`),
    concept: (scheme: 'kind' | 'channel' | 'confidence', name: string) => inCatalogue(`${scheme}-${name}`),
    law: ({ act, article = '' }: Law) => inCatalogue(`law-${hashOf(`${act}\n${article}`)}`),
  }
}

/** What the authority tables of the European Union call the country, its languages and its money. */
export function authorities({ country }: Nation) {
  const { alpha3, currency, languages } = country
  return {
    country: `${authority}/country/${alpha3.country}`,
    currency: `${authority}/currency/${currency.code}`,
    inForce: `${authority}/concept-status/CURRENT`,
    languages: languages.flatMap(({ code }) => {
      const name = alpha3.languages[code]
      return name ? [`${authority}/language/${name}`] : []
    }),
  }
}

/** A text of the platform in every language. */
export function wordsFor({ country, words }: Nation, key: string): Localised {
  return Object.fromEntries(country.languages.map(({ code }) => [code, words[code]?.[key] ?? '']))
}

/** One text of a service in every language it has it in. */
export function inEach(
  given: Readonly<Record<string, Definition>>,
  text: (own: Definition) => string | undefined,
): Localised {
  return Object.fromEntries(Object.entries(given).map(([language, own]) => [language, text(own) ?? '']))
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, hashLength)
}
