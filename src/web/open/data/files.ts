/** A set of open data as a file: read and sent page by page, so that a large one costs no more memory than a small one. */
import { createHash } from 'node:crypto'
import { minute } from '#kernel'
import { type Dataset, type Freshness, freshnessOf, pagesOf, type Row } from '#openness'
import type { Context } from '#platform'
import type { C } from '../../edge.ts'
import { csvLine } from './csv.ts'

export const formats = ['csv', 'json'] as const
export type Format = (typeof formats)[number]

const types: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}
const maxAge = 60

/** What whoever uses open data from elsewhere needs to be told with it. */
export const openHeaders = {
  'Cache-Control': `public, max-age=${maxAge}`,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const

/** Answers with the set as a file, or with the news that whoever asks has it already. */
export async function dataFile(c: C, ctx: Context, { dataset, format }: { dataset: Dataset; format: Format }) {
  const { etag, modified } = validators(ctx, dataset, await freshnessOf(ctx, dataset))
  const headers = { ...openHeaders, ETag: etag, ...(modified && { 'Last-Modified': modified.toUTCString() }) }
  if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304, headers)
  if (!c.req.header('if-none-match') && modified && isKnown(c.req.header('if-modified-since'), modified))
    return c.body(null, 304, headers)
  return c.body(streamOf(written(ctx, dataset, format)), 200, {
    ...headers,
    'Content-Type': types[format],
    'Content-Disposition': `attachment; filename="${dataset.id}.${format}"`,
  })
}

/** By what a copy is known to be the same: what is read as things stand is the same for a minute. */
export function validators(ctx: Context, dataset: Dataset, { updatedAt }: Freshness) {
  const now = ctx.clock.now().getTime()
  const modified = dataset.isLive ? new Date(now - (now % minute)) : updatedAt
  const columns = dataset.columns(ctx).map(({ name }) => name)
  const key = createHash('sha256').update(JSON.stringify([dataset.id, columns, modified?.getTime() ?? 0]))
  return { etag: `W/"${key.digest('base64url').slice(0, 16)}"`, modified }
}

function isKnown(since: string | undefined, modified: Date): boolean {
  const at = since ? Date.parse(since) : Number.NaN
  return !Number.isNaN(at) && Math.floor(modified.getTime() / 1000) * 1000 <= at
}

async function* written(ctx: Context, dataset: Dataset, format: Format): AsyncGenerator<string> {
  const names = dataset.columns(ctx).map(({ name }) => name)
  if (format === 'csv') yield csvLine(names)
  else yield '['
  let isFirst = true
  for await (const rows of pagesOf(ctx, dataset)) {
    if (rows.length === 0) continue
    if (format === 'csv') yield rows.map(csvLine).join('')
    else yield `${isFirst ? '' : ','}\n${rows.map((row) => JSON.stringify(named(names, row))).join(',\n')}`
    isFirst = false
  }
  if (format === 'json') yield '\n]\n'
}

/** A row by the names of its columns. */
export function named(names: readonly string[], row: Row): Record<string, unknown> {
  return Object.fromEntries(names.map((name, i) => [name, row[i] ?? null]))
}

/** The pieces as they are asked for; whoever goes away ends the reading. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
