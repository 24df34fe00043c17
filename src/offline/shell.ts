/** What is the same for everyone and so may lie on the device in clear: assets for ever, shared pages with their time. */
import { day } from '#kernel'
import { respond, splitLanguage, stamped, type World } from './world.ts'

const pagesCache = 'pages'
const shellPrefix = 'shell-'
const pagesMax = 60
const keptAt = 'Kept-At'
/** Assets a page can do without when it is not asked to show them. */
const notKept = /^(verify|passkey|report)\.js$/

/** The pages that everyone sees alike when nobody is signed in. */
const shareable = /^\/(services(\/[\w-]+)?|life-events\/[\w-]+|help|verify)?$/

/** Keeps style, fonts and scripts, and drops those of an earlier version. */
export async function keepShell(world: World): Promise<void> {
  const assets = Object.entries(world.settings.assets).filter(([name]) => !notKept.test(name))
  const cache = await caches.open(shellName(world))
  await cache.addAll(assets.map(([, url]) => url))
}

/** Drops the shells of earlier versions. */
export async function dropOldShells(world: World): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(shellPrefix) && name !== shellName(world))
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** Named by what is in it: another style, another shell. */
function shellName({ settings }: World): string {
  const parts = Object.values(settings.assets).map((url) => url.split('.').at(-2) ?? '')
  return shellPrefix + parts.join('-')
}

/** An asset never changes under its name; without a network a page of an earlier version gets that of this one. */
export async function assetFor({ settings }: World, request: Request): Promise<Response> {
  const found = await caches.match(request)
  if (found) return found
  return fetch(request).catch(async (error: unknown) => {
    const name = new URL(request.url).pathname.replace(/^\/assets\/|\.[0-9a-f]{10}(?=\.\w+$)/g, '')
    const now = settings.assets[name] === undefined ? undefined : await caches.match(settings.assets[name])
    if (now) return now
    throw error
  })
}

/** Keeps the page everyone sees at this address; of a page that is a person's own, what a stranger would be shown. */
export async function keepSharedPage(world: World, url: URL, shown?: Response): Promise<void> {
  if (!shareable.test(splitLanguage(world, url.pathname).path)) return
  const isAsIs = shown !== undefined && isShared(shown) && url.search === ''
  if (!isAsIs && (await isRecent(world, url.pathname))) return
  const page = isAsIs ? shown : await fetch(url.pathname, { credentials: 'omit', redirect: 'error' })
  if (!page.ok || !isShared(page)) return
  const cache = await caches.open(pagesCache)
  const headers = { 'Content-Type': 'text/html; charset=utf-8', [keptAt]: world.clock.now().toISOString() }
  await cache.delete(url.pathname)
  await cache.put(url.pathname, new Response(await page.text(), { headers }))
  const kept = await cache.keys()
  await Promise.all(kept.slice(0, Math.max(0, kept.length - pagesMax)).map((oldest) => cache.delete(oldest)))
}

async function isRecent({ clock }: World, pathname: string): Promise<boolean> {
  const at = (await (await caches.open(pagesCache)).match(pathname))?.headers.get(keptAt)
  return at !== null && at !== undefined && clock.now().getTime() - Date.parse(at) < day
}

function isShared({ headers }: Response): boolean {
  return !/no-store/.test(headers.get('Cache-Control') ?? 'no-store')
}

/** The page as it was when it was last seen, with the time of that. */
export async function sharedPageKept(world: World, { pathname }: URL): Promise<Response | undefined> {
  const found = await (await caches.open(pagesCache)).match(pathname)
  const at = found?.headers.get(keptAt)
  return found && at ? respond(world, stamped(world, await found.text(), { at, pathname })) : undefined
}
