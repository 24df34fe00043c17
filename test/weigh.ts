/** Weighs what a browser fetches: the bytes as they cross the wire with brotli, and what a page makes it fetch besides. */
import { type IncomingHttpHeaders, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export type Fetched = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly headerBytes: number
  /** Of the body, as it was sent. */
  readonly bytes: number
  readonly text: string
}

/** Fetches without a pool, so that nothing is unpacked or counted behind our back. */
export function weigh(url: string | URL, headers: Readonly<Record<string, string>> = {}): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'accept-encoding': 'br', ...headers } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () => {
        const body = Buffer.concat(parts)
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          headerBytes: Buffer.byteLength(answer.rawHeaders.join('')) + answer.rawHeaders.length * 2,
          bytes: body.length,
          text: unpacked(body, answer.headers['content-encoding']).toString('utf8'),
        })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

function unpacked(body: Buffer, coding: string | undefined): Buffer {
  if (coding === 'br') return brotliDecompressSync(body)
  return coding === 'gzip' ? gunzipSync(body) : body
}

export type Part = { readonly url: URL; readonly kind: 'style' | 'script' | 'font' | 'image' }

/** What a browser fetches by itself when it shows this page, its stylesheets' own files not among them. */
export function partsOf(page: string, at: URL): Part[] {
  const parts = new Map<string, Part>()
  const add = (kind: Part['kind'], address: string | undefined) => {
    if (!address || address.startsWith('data:')) return
    const url = new URL(address.replaceAll('&amp;', '&'), at)
    parts.set(url.href, { url, kind })
  }
  for (const [link] of page.matchAll(/<link\b[^>]*>/g)) {
    const rel = attribute(link, 'rel') ?? ''
    if (rel === 'stylesheet') add('style', attribute(link, 'href'))
    else if (rel === 'preload' && attribute(link, 'as') === 'font') add('font', attribute(link, 'href'))
    else if (/icon|manifest|preload|prefetch/.test(rel)) add('image', attribute(link, 'href'))
  }
  for (const [script] of page.matchAll(/<script\b[^>]*>/g)) add('script', attribute(script, 'src'))
  for (const [media] of page.matchAll(/<(?:img|source|video|audio|iframe|embed|object|use|image)\b[^>]*>/g))
    for (const name of ['src', 'srcset', 'data', 'poster', 'href']) add('image', outside(attribute(media, name)))
  return [...parts.values()]
}

/** Files a stylesheet names. */
export function partsOfStyle(style: string, at: URL): Part[] {
  return [...style.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !address.startsWith('data:'))
    .map((address) => ({ url: new URL(address, at), kind: /\.woff2?$/.test(address) ? 'font' : 'image' }))
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
}

function outside(address: string | undefined): string | undefined {
  return address?.startsWith('#') ? undefined : address?.split(' ')[0]
}
