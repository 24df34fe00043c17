/**
 * What checking rests on: words, and the lists of keys and of what was revoked. They come from the network and stay on
 * the device, style and script with them, so that the page works without a network after one visit; a file that is opened
 * alone has them within.
 */
import { fromBase64, fromHex, newestPack, openPack, type Pack, type PackedWords, readWords, unpackWords } from '#verify'

/** What the page brings: where words and lists are, or they themselves in base64, the words packed. */
export type Desk = {
  /** The root's point in hexadecimal. */
  readonly root: string
  readonly words: string
  readonly pack: string
}
export type Lists = { readonly words: PackedWords; readonly pack: Pack }

const cacheName = 'verify'
const patienceMs = 5000

/** The lists of the network, or those that were kept; throws where there are neither. */
export async function loadLists({ root, words, pack }: Desk): Promise<Lists> {
  const point = fromHex(root)
  const open = (bytes: Uint8Array) => openPack(bytes, point)
  const isWithin = !pack.startsWith('/')
  if (isWithin) return { words: unpackWords(fromBase64(words)), pack: open(fromBase64(pack)) }
  const [said, lists] = await Promise.all([
    newest(words, { read: readWords, merge: (_, fresh) => fresh }),
    newest(pack, { read: open, merge: (kept, fresh) => newestPack(kept, fresh, point) }),
  ])
  return { words: said, pack: lists }
}

type Reading<Value> = {
  readonly read: (bytes: Uint8Array) => Value
  /** What to go by where there are both; throws where what was kept is of no use any more. */
  readonly merge: (kept: Uint8Array, fresh: Uint8Array) => Uint8Array
}

/** What the network has, kept for later once it was read; else what was kept. */
async function newest<Value>(url: string, { read, merge }: Reading<Value>): Promise<Value> {
  const cache = await openCache()
  const [fresh, kept] = [await fromNetwork(url), await keptIn(cache, url)]
  if (fresh) {
    try {
      const value = read(fresh)
      const both = kept ? mergedOr(fresh, () => merge(kept, fresh)) : fresh
      await cache?.put(url, new Response(Uint8Array.from(both))).catch(() => undefined) // a full device keeps nothing new
      return both === fresh ? value : read(both)
    } catch {
      // a page of somebody in between: what was kept is better
    }
  }
  if (!kept) throw new Error('there are no lists')
  return read(kept)
}

async function keptIn(cache: Cache | undefined, url: string): Promise<Uint8Array | undefined> {
  const kept = await cache?.match(url)
  return kept && new Uint8Array(await kept.arrayBuffer())
}

function mergedOr(fresh: Uint8Array, merge: () => Uint8Array): Uint8Array {
  try {
    return merge()
  } catch {
    return fresh // what was kept is of another root, or of an older version of the page
  }
}

async function fromNetwork(url: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patienceMs)
  try {
    const response = await fetch(url, { signal: stop.signal, cache: 'no-cache', credentials: 'omit' })
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

/** Keeps what the page is made of beside the lists; says whether it will be there without a network. */
export async function keepPage(): Promise<boolean> {
  const cache = await openCache()
  if (!cache || !('serviceWorker' in navigator)) return false
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"], link[rel="icon"], link[as="font"]')
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[src]')
  const urls = [...[...links].map(({ href }) => href), ...[...scripts].map(({ src }) => src)]
  try {
    await Promise.all(urls.map(async (url) => (await caches.match(url)) ?? cache.add(url)))
    return true
  } catch {
    return false
  }
}

async function openCache(): Promise<Cache | undefined> {
  try {
    return await caches.open(cacheName)
  } catch {
    return undefined // a file that is opened alone, a private window
  }
}
