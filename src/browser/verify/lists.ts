/**
 * What checking rests on: words, and the lists of keys and of what was revoked. They come from the network and stay on
 * the device, style and script with them, so that the page works without a network after one visit; a file that is opened
 * alone has them within.
 */
import { fromBase64, fromHex, openPack, type Pack, type PackedWords, readWords, unpackWords } from '#verify'

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
  const [said, lists] = await Promise.all([newest(words, readWords), newest(pack, open)])
  return { words: said, pack: lists }
}

/** What the network has, kept for later once it was read; else what was kept. */
async function newest<Value>(url: string, read: (bytes: Uint8Array) => Value): Promise<Value> {
  const cache = await openCache()
  const fresh = await fromNetwork(url)
  if (fresh) {
    try {
      const value = read(fresh)
      await cache?.put(url, new Response(fresh)).catch(() => undefined) // a full device keeps nothing new
      return value
    } catch {
      // a page of somebody in between: what was kept is better
    }
  }
  const kept = await cache?.match(url)
  if (!kept) throw new Error('there are no lists')
  return read(new Uint8Array(await kept.arrayBuffer()))
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
