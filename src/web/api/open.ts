/** Open data for programs: which sets there are, each page by page, and the figures of a place and a period. */
import { anonymous, Refusal } from '#kernel'
import {
  countedUpTo,
  type Dataset,
  datasetOf,
  datasets,
  figuresOf,
  freshnessOf,
  type Grain,
  grainOf,
  measures,
  type Place,
  sizeOf,
} from '#openness'
import type { Context } from '#platform'
import type { C, Edge, RouteAdder } from '../edge.ts'
import { formats, named, openHeaders, validators } from '../open/data/files.ts'
import { licence } from '../open/data/list.ts'
import { routes } from '../routes.ts'
import { wordsFor } from './linked-data/about.ts'
import { withoutMarks } from './linked-data/thing.ts'

const rowsUsual = 100
const rowsMost = 1000
/** Where a page goes on: what we gave, and nothing that a store or a header could not take. */
const cursorForm = /^[\w:~.-]{0,200}$/

export const openApiRoutes: RouteAdder = (app, { edge }) => {
  const ctx: Context = { ...edge.base, actor: anonymous }
  const json = (c: C, value: object, more: Readonly<Record<string, string>> = {}) =>
    c.json(value, 200, { ...openHeaders, ...more })

  app.get(routes.apiOpenDatasets, async (c) =>
    json(c, { datasets: await Promise.all(datasets.map((dataset) => summaryOf(ctx, edge, dataset))) }),
  )

  app.get(routes.apiOpenDataset(':id'), async (c) => {
    const dataset = datasetOf(c.req.param('id') ?? '')
    const { after, limit } = pageIn(c)
    const { etag } = validators(ctx, dataset, await freshnessOf(ctx, dataset))
    const own = `${etag.slice(0, -1)}-${encodeURIComponent(after ?? '')}-${limit}"`
    if (c.req.header('if-none-match')?.includes(own)) return c.body(null, 304, { ...openHeaders, ETag: own })
    const { rows, next } = await dataset.page(ctx, { after, limit })
    const names = dataset.columns(ctx).map(({ name }) => name)
    const answer = { rows: rows.map((row) => named(names, row)), next: next ?? null }
    return json(c, { ...(await summaryOf(ctx, edge, dataset)), ...answer }, { ETag: own })
  })

  app.get(routes.apiOpenFigures, async (c) => {
    const asked = figuresAsked(c)
    const [figures, { at, demo }] = await Promise.all([figuresOf(ctx, asked), countedUpTo(ctx)])
    const list = measures.map((measure) => ({
      ...{ measure: measure.id, unit: measure.unit, since: measure.since ?? null },
      ...{ value: figures.values[measure.id] ?? null, counted: sizeOf(measure, figures) ?? null },
    }))
    return json(c, { ...asked, service: asked.service ?? null, countedAt: at ?? null, demo, figures: list })
  })
}

/** A set in a list: what it is, in every language; how old; where its files are. */
async function summaryOf(ctx: Context, { nation, options }: Edge, dataset: Dataset) {
  const { id, every, hasDemo } = dataset
  const { state, updatedAt } = await freshnessOf(ctx, dataset)
  const origin = new URL(options.publicUrl).origin
  const words = (key: string) =>
    Object.fromEntries(Object.entries(wordsFor(nation, key)).map(([code, text]) => [code, withoutMarks(text)]))
  return {
    id,
    title: words(`data.${id}-title`),
    about: words(`data.${id}-about`),
    licence: licence.href,
    every,
    updatedAt: updatedAt?.toISOString() ?? null,
    stale: state === 'stale',
    demo: hasDemo === true && ctx.outside.site.demo,
    columns: dataset.columns(ctx).map(({ name, type, means }) => ({ name, type, means: words(means) })),
    files: formats.map((format) => `${origin}${routes.openDataFile(id, format)}`),
    page: `${origin}${routes.openDataset(id)}`,
  }
}

function pageIn(c: C): { after: string | undefined; limit: number } {
  const after = c.req.query('after')
  const limit = c.req.query('limit') ?? String(rowsUsual)
  if (!cursorForm.test(after ?? '') || !/^[1-9]\d{0,3}$/.test(limit)) throw new Refusal('web/bad-form')
  return { after, limit: Math.min(Number(limit), rowsMost) }
}

const placeForm = /^(country|(province|agency|office):[\w-]{1,60})$/

/** Which figures are asked for: the place is the country, and all services count, unless the query says otherwise. */
function figuresAsked(c: C): { grain: Grain; period: string; place: Place; service?: string | undefined } {
  const { period = '', place = 'country', service } = c.req.query()
  const grain = grainOf(period)
  const isGood = grain && placeForm.test(place) && (service === undefined || /^[\w-]{1,80}$/.test(service))
  if (!isGood) throw new Refusal('web/bad-form')
  return { grain, period, place: place as Place, service }
}
