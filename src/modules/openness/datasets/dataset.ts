/**
 * Open data: what a set of it is, read page by page and never as a whole, how old it is and whether it is older than it
 * says of itself.
 */
import type { Context } from '#platform'

export type Cell = string | number | boolean | null
export type Row = readonly Cell[]
export type Column = {
  /** As it stands in the heading of a file. */
  readonly name: string
  readonly type: 'text' | 'number' | 'date' | 'time' | 'yes-no'
  /** The key of the text that says what it means. */
  readonly means: string
  /** Of which language, where there is a column for each. */
  readonly language?: string
}
export type Page = { readonly rows: readonly Row[]; readonly next: string | undefined }
export type PageAsked = { readonly after?: string | undefined; readonly limit: number }

/** How often it becomes another: with what happens, every day, or whenever somebody changes it. */
export type Frequency = 'continuous' | 'daily' | 'irregular'

/** One set. Its name and what it is stand under `data.<id>-title` and `data.<id>-about`. */
export type Dataset = {
  readonly id: string
  readonly theme: 'government' | 'health' | 'justice' | 'regions' | 'environment'
  readonly every: Frequency
  /** Older than this, it is not what it says of itself. */
  readonly staleAfterMs?: number
  /** It counts what happens here, so a demonstration's made-up people are in it. */
  readonly hasDemo?: true
  /** How it becomes another is kept as versions. */
  readonly hasVersions?: true
  /** It is read as things stand when somebody asks. */
  readonly isLive?: true
  readonly columns: (ctx: Context) => readonly Column[]
  readonly page: (ctx: Context, asked: PageAsked) => Promise<Page>
  readonly updatedAt: (ctx: Context) => Promise<Date | undefined>
}

export type Freshness = {
  readonly state: 'fresh' | 'stale' | 'not-yet'
  readonly updatedAt: Date | undefined
}

/** When a set was updated last, and whether that is longer ago than it should be. */
export async function freshnessOf(ctx: Context, dataset: Dataset): Promise<Freshness> {
  const updatedAt = await dataset.updatedAt(ctx)
  if (!updatedAt) return { state: 'not-yet', updatedAt }
  const age = ctx.clock.now().getTime() - updatedAt.getTime()
  return { state: age > (dataset.staleAfterMs ?? Number.POSITIVE_INFINITY) ? 'stale' : 'fresh', updatedAt }
}

/** The same with a last column that says whether made-up people are in it. */
export function withDemo(dataset: Dataset): Dataset {
  if (!dataset.hasDemo) return dataset
  return {
    ...dataset,
    columns: (ctx) => [...dataset.columns(ctx), column('demo', 'yes-no')],
    page: async (ctx, asked) => {
      const { rows, next } = await dataset.page(ctx, asked)
      return { rows: rows.map((row) => [...row, ctx.outside.site.demo]), next }
    },
  }
}

const rowsAtOnce = 1000
const pagesMost = 10_000

/** A set from its beginning, or from behind a place in it, page after page. */
export async function* pagesOf(ctx: Context, dataset: Dataset, after?: string): AsyncGenerator<readonly Row[]> {
  let next: string | undefined = after
  for (let pages = 0; pages < pagesMost; pages++) {
    const page = await dataset.page(ctx, { after: next, limit: rowsAtOnce })
    yield page.rows
    if (page.next === undefined) return
    next = page.next
  }
}

/** A page of rows that are all at hand: `after` is how many went before. */
export function pageAmong(rows: readonly Row[], { after, limit }: PageAsked): Page {
  const from = placeIn(after)
  const end = from + limit
  return { rows: rows.slice(from, end), next: end < rows.length ? String(end) : undefined }
}

/** How many went before, as a page was told; what is no such number is the beginning. */
export function placeIn(after: string | undefined): number {
  return after && /^\d{1,9}$/.test(after) ? Number(after) : 0
}

/** A column whose meaning stands under its own name. */
export function column(name: string, type: Column['type'] = 'text'): Column {
  return { name, type, means: `data.column-${name.replaceAll('_', '-')}` }
}

/** A column for each language that everything is spoken in: `title_en`. */
export function inEachLanguage(ctx: Pick<Context, 'outside'>, name: string): Column[] {
  return languagesOf(ctx).map((language) => ({ ...column(name), name: `${name}_${language}`, language }))
}

/** The languages that everything is spoken in. */
function languagesOf({ outside }: Pick<Context, 'outside'>): string[] {
  return outside.nation.country.languages.filter(({ partial }) => !partial).map(({ code }) => code)
}

/** A text in each of them; nothing where it has none. */
export function textsIn(ctx: Pick<Context, 'outside'>, given: Readonly<Record<string, string | undefined>>): Cell[] {
  return languagesOf(ctx).map((code) => plain(given[code]))
}

/** Without the marks that hold a line together, which are for people who read a page. */
export function plain(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '')
}
