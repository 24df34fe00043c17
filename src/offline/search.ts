/** Searching for a service without a network: the same index, made on the device from the titles and words of all. */
import { buildIndex, search } from '#engine'
import { day, html, type Language } from '#kernel'
import { emptyState, type PageContent, searchBox, serviceRow, type View } from '#ui'
import { type Findable, type PackedCatalogue, unpacked } from './protocol.ts'
import { inPath, show, splitLanguage, viewFor, type World } from './world.ts'

const cacheName = 'catalogue'
const path = '/offline/catalogue'
const keptAt = 'Kept-At'
const resultsMax = 10
const queryMax = 200

/** Fetches what there is to find, in the language that is read; once a day. */
export async function keepCatalogue(world: World, language: Language): Promise<void> {
  const address = inPath(world, path, language)
  const cache = await caches.open(cacheName)
  const at = (await cache.match(address))?.headers.get(keptAt)
  const now = world.clock.now()
  if (at && now.getTime() - Date.parse(at) < day) return
  const fetched = await fetch(address, { credentials: 'omit', redirect: 'error' })
  if (fetched.ok)
    await cache.put(address, new Response(await fetched.text(), { headers: { [keptAt]: now.toISOString() } }))
}

/** The page of results, where the device knows what there is to find. */
export async function searchHere(world: World, url: URL): Promise<Response | undefined> {
  const { language, path: asked } = splitLanguage(world, url.pathname)
  if (asked !== '/search') return undefined
  const found = await (await caches.open(cacheName)).match(inPath(world, path, language))
  if (!found) return undefined
  const query = (url.searchParams.get('q') ?? '').trim().slice(0, queryMax)
  const view = await viewFor(world, url.pathname)
  return show(
    world,
    view,
    resultsPage(view, { query, services: findIn(world, query, unpacked((await found.json()) as PackedCatalogue)) }),
  )
}

function findIn({ nation }: World, query: string, services: readonly Findable[]): Findable[] {
  const { hits } = search(buildIndex(services, nation.country.search), query, { limit: resultsMax })
  return hits.flatMap(({ id }) => services.find((one) => one.id === id) ?? [])
}

function resultsPage(view: View, { query, services }: { query: string; services: readonly Findable[] }): PageContent {
  const { t, url } = view
  const isNone = services.length === 0
  const rows = services.map(({ id, title, note }) =>
    serviceRow({ title, note, href: url(`/services/${id}`), icon: 'file-text' }),
  )
  return {
    title: t('search.title', { query }),
    main: html`<p class="hint as-of" role="status">${t('offline.searching')}</p>
      ${searchBox(view, { action: url('/search'), value: query })}
      <h1>${isNone ? t('search.none') : t('search.results', { count: services.length })}</h1>
      ${isNone ? emptyState({ title: t('search.none-help', { phone: view.helpLine }) }) : html`<ul class="service-rows">${rows}</ul>`}`,
  }
}
