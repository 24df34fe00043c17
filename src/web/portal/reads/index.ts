/** Who read my data, when and what for, line by line from the committed receipts, each with its proof. */
import { officerById } from '#agencies'
import { applicationsOf } from '#applications'
import { citizenOf } from '#identity'
import { inLanguage, isUuid, Refusal } from '#kernel'
import type { Context } from '#platform'
import {
  countReadings,
  provedUpTo,
  type ReadingFilter,
  readersOf,
  readingGroupsOf,
  readingsOf,
  receiptOf,
} from '#transparency'
import type { Choice, View } from '#ui'
import { type C, contextOf, type RouteAdder, show, viewOf } from '../../edge.ts'
import { routes } from '../../routes.ts'
import { asCsv, asJson } from './download.ts'
import { type Asked, askedIn, filterOf, isApart } from './filter.ts'
import { readsPage } from './page.ts'
import { readProofRoutes } from './proof.ts'
import { readingsInWords } from './words.ts'

const perPage = 20
const casesOffered = 50
const downloadMost = 1000

export const readsRoutes: RouteAdder = (app, world) => {
  app.get(routes.accessLog, showReads)

  app.get(routes.accessDownload('json'), async (c) => {
    const { ctx, lines } = await forDownload(c)
    return file(c, { text: await asJson(ctx, lines), type: 'application/json', name: 'readings.json' })
  })
  app.get(routes.accessDownload('csv'), async (c) => {
    const { ctx, lines } = await forDownload(c)
    return file(c, { text: `\ufeff${asCsv(ctx, lines)}`, type: 'text/csv', name: 'readings.csv' })
  })
  readProofRoutes(app, world) // after the files, whose names its patterns would take for readings
}

async function showReads(c: C): Promise<Response> {
  const ctx = contextOf(c)
  const personId = citizenOf(ctx.actor)
  const asked = askedIn(c)
  const view = await viewOf(c)
  const { agencies, filter } = await resolved(ctx, view, asked)
  const [groups, total, applications, proved] = await Promise.all([
    readingGroupsOf(ctx, personId, {
      filter,
      limit: perPage + 1,
      apart: isApart(asked),
      before: await beforeIn(c, ctx),
    }),
    countReadings(ctx, personId, filter),
    applicationsOf(ctx, personId, { limit: casesOffered }),
    provedUpTo(ctx, 'access'),
  ])
  const here = groups.slice(0, perPage)
  const lines = await readingsInWords(
    ctx,
    view,
    here.flatMap(({ receipts }) => receipts),
  )
  const byId = new Map(lines.map((line) => [line.receipt.id, line]))
  const { nation, catalogue } = ctx.outside
  const complaint = nation.oversight?.complaint
  return show(
    c,
    view,
    readsPage(view, {
      groups: here.map(({ receipts, count }) => ({ count, lines: receipts.map(({ id }) => byId.get(id)!) })),
      asked,
      offered: { agencies, cases: applications.map(({ id, number }) => ({ value: id, label: number })) },
      total,
      proved,
      next: groups.length > perPage ? here.at(-1)?.receipts[0]?.id : undefined,
      complaint: complaint && catalogue.byId(complaint.service) ? complaint : undefined,
      nation,
    }),
  )
}

/** The agencies that occur, to choose from; and the question with the officers and services of the one that was chosen. */
async function resolved(
  ctx: Context,
  { language }: View,
  asked: Asked,
): Promise<{ agencies: Choice[]; filter: ReadingFilter }> {
  const { nation, catalogue } = ctx.outside
  const readers = await Promise.all(
    (await readersOf(ctx, citizenOf(ctx.actor))).map(async ({ service, officerId }) => ({
      service,
      officerId,
      agency: officerId ? (await officerById(ctx, officerId)).agencyId : catalogue.byId(service)?.definition.agency,
    })),
  )
  const there = new Set(readers.map(({ agency }) => agency))
  const agencies = nation.agencies
    .filter(({ id }) => there.has(id))
    .map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))
  const chosen = readers.filter(({ agency }) => agency === asked.agency)
  const officerIds = chosen.flatMap(({ officerId }) => officerId ?? [])
  const services = chosen.filter(({ officerId }) => !officerId).map(({ service }) => service)
  const { timeZone } = nation.country
  return { agencies, filter: filterOf(asked, { timeZone, readers: { officerIds, services } }) }
}

/** The reading of their own after which the page goes on; with any other it begins at the beginning. */
async function beforeIn(c: C, ctx: Context) {
  const id = c.req.query('before') ?? ''
  if (!isUuid(id)) return undefined
  return receiptOf(ctx, { id, personId: citizenOf(ctx.actor) }).catch((error: unknown) => {
    if (error instanceof Refusal) return undefined
    throw error
  })
}

async function forDownload(c: C) {
  const ctx = contextOf(c)
  const personId = citizenOf(ctx.actor)
  const view = await viewOf(c)
  const { filter } = await resolved(ctx, view, askedIn(c))
  const receipts = await readingsOf(ctx, personId, { filter, limit: downloadMost })
  return { ctx, lines: await readingsInWords(ctx, view, receipts) }
}

function file(c: C, { text, type, name }: { text: string; type: string; name: string }): Response {
  return c.body(text, 200, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  })
}
