/**
 * Pages that are the same for everyone who is not signed in: rendered once, compressed once, served from memory with
 * an ETag. They are dropped whenever what they show may have changed, and after a minute in any case. Where something
 * is happening a page is another one: its key says what.
 */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { minute } from '#kernel'
import { happeningOf } from './alerts/happening.ts'
import type { C } from './edge.ts'
import { securityHeaders } from './security.ts'
import { codingFor } from './ui/coding.ts'

const pagesMax = 4000
const freshMs = 1 * minute
const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** A page with its answers made ready, so that giving one costs a look into a map. */
export type SharedPage = {
  readonly etag: string
  readonly until: number
  readonly answers: Readonly<Record<'br' | 'gzip' | 'plain' | 'unchanged', Representation>>
}
export type Representation = {
  readonly status: 200 | 304
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Buffer
}
export type SharedPages = {
  readonly find: (key: string, now: number) => SharedPage | undefined
  /** Renders it and keeps it; who comes while it is being made waits for the same one. */
  readonly make: (key: string, made: Making) => Promise<SharedPage>
}
export type Making = {
  readonly now: number
  readonly render: () => Promise<string> | string
  /** What it is answered with, where it is no page. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** Pages kept in memory, the oldest given up for a new one. */
export function openSharedPages(most = pagesMax): SharedPages {
  const pages = new Map<string, SharedPage>()
  const making = new Map<string, Promise<SharedPage>>()
  const make = async (key: string, { render, now, headers = pageHeaders }: Making) => {
    const page = await prepare(Buffer.from(await render()), now + freshMs, headers)
    pages.delete(key) // so that it stands last, and the one that was made longest ago goes first
    if (pages.size >= most) pages.delete(pages.keys().next().value!)
    pages.set(key, page)
    return page
  }
  return {
    find: (key, now) => {
      const page = pages.get(key)
      return page && page.until > now ? page : undefined
    },
    make: (key, given) => {
      const begun = making.get(key)
      if (begun) return begun
      const page = make(key, given).finally(() => making.delete(key))
      making.set(key, page)
      return page
    },
  }
}

/** Pages are made again every minute; what stands for as long as the process is worth the last percents. */
const pageQuality = 9
export const bestQuality = 11

const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'private, no-cache',
  Vary: 'Accept-Encoding, Cookie, Save-Data',
}

/** Makes an answer ready in every coding, under an ETag of its content. */
export async function prepare(
  plain: Buffer,
  until: number,
  own: Readonly<Record<string, string>> = pageHeaders,
  quality = pageQuality,
): Promise<SharedPage> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length }
  const [br, gzip] = await Promise.all([brotli(plain, { params }), gzipped(plain)])
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`
  const headers = { ...securityHeaders, ...own, ETag: etag }
  const as = (body: Buffer, coding?: string): Representation => ({
    status: 200,
    headers: { ...headers, ...(coding ? { 'Content-Encoding': coding } : {}), 'Content-Length': String(body.length) },
    body,
  })
  const answers = {
    br: as(br, 'br'),
    gzip: as(gzip, 'gzip'),
    plain: as(plain),
    unchanged: { status: 304, headers },
  } as const
  return { etag, until, answers }
}

/** The page in the best coding the browser takes, or the news that it has it already. */
export function represent(
  { etag, answers }: SharedPage,
  accept: { encoding?: string | undefined; etag?: string | undefined },
): Representation {
  return accept.etag?.includes(etag) ? answers.unchanged : answers[codingFor(accept.encoding) ?? 'plain']
}

/**
 * Answers a request that no person is signed in for with the shared page, rendering it if it is not at hand; `search`
 * is what of the query belongs to the page, in one order and from a bounded set.
 */
export async function sharedPage(
  c: C,
  pages: SharedPages,
  render: Making['render'],
  { search = '', headers: own }: { search?: string; headers?: Making['headers'] } = {},
): Promise<Response> {
  const path = new URL(c.req.url).pathname + search
  const key = sharedKey(path, c.req.header('save-data'), (await happeningOf(c))?.key)
  const now = c.var.edge.base.clock.now().getTime()
  const found = pages.find(key, now) ?? (await pages.make(key, { now, render, headers: own }))
  const { status, headers, body } = represent(found, {
    encoding: c.req.header('accept-encoding'),
    etag: c.req.header('if-none-match'),
  })
  return new Response(body ? Uint8Array.from(body) : null, { status, headers })
}

/** A page by its address, and by what makes it another one: few bytes wanted, and what is happening where it is read. */
export function sharedKey(path: string, saveData: string | undefined, happening = ''): string {
  const saving = saveData === 'on' ? ' save-data' : ''
  return saving || happening ? `${path}${saving} ${happening}` : path
}
