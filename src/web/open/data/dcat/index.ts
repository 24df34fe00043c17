/** The catalogue of open data as two files, one graph: made again as often as a set may have become another. */
import { anonymous, minute } from '#kernel'
import { datasets, freshnessOf } from '#openness'
import type { Context } from '#platform'
import { addressesAt } from '../../../api/linked-data/about.ts'
import { writeJsonLd } from '../../../api/linked-data/json-ld.ts'
import type { Graph } from '../../../api/linked-data/thing.ts'
import { writeTurtle } from '../../../api/linked-data/turtle.ts'
import type { C, Edge, RouteAdder } from '../../../edge.ts'
import { routes } from '../../../routes.ts'
import { prepare, represent, type SharedPage } from '../../../shared-pages.ts'
import { openHeaders } from '../files.ts'
import { dataGraph } from './catalogue.ts'

const forms = {
  turtle: { type: 'text/turtle; charset=utf-8', write: writeTurtle },
  jsonLd: { type: 'application/ld+json', write: writeJsonLd },
} as const
type Form = keyof typeof forms

type Files = { readonly until: number; readonly as: Readonly<Record<Form, SharedPage>> }

export const dcatRoutes: RouteAdder = (app, { edge }) => {
  let files: Promise<Files> | undefined
  const now = () => edge.base.clock.now().getTime()
  const fresh = async () => {
    const kept = await files?.catch(() => undefined)
    if (kept && kept.until > now()) return kept
    files = made(edge, now() + minute)
    return files
  }
  const give = async (c: C, form: Form) => {
    const { status, headers, body } = represent((await fresh()).as[form], {
      encoding: c.req.header('accept-encoding'),
      etag: c.req.header('if-none-match'),
    })
    return new Response(body ? Uint8Array.from(body) : null, { status, headers })
  }
  app.get(routes.openDataTurtle, (c) => give(c, 'turtle'))
  app.get(routes.openDataJsonLd, (c) => give(c, 'jsonLd'))
}

/** Both forms of one graph, so that they never say different things. */
async function made(edge: Edge, until: number): Promise<Files> {
  const whole = await graph(edge)
  const as = (form: Form) => {
    const { type, write } = forms[form]
    const headers = { ...openHeaders, 'Content-Type': type, Vary: 'Accept-Encoding' }
    return prepare(Buffer.from(write(whole)), until, headers)
  }
  return { until, as: { turtle: await as('turtle'), jsonLd: await as('jsonLd') } }
}

async function graph({ base, nation, options }: Edge): Promise<Graph> {
  const ctx: Context = { ...base, actor: anonymous }
  const sets = await Promise.all(
    datasets.map(async (dataset) => ({
      dataset,
      columns: dataset.columns(ctx).map(({ name }) => name),
      ...(await freshnessOf(ctx, dataset)),
    })),
  )
  return dataGraph({ nation, at: addressesAt(new URL(options.publicUrl).origin), sets })
}
