/**
 * The figures of each day, in the public log: counts and nothing else, so that anybody can hold documents against
 * approvals. They are published once, the night after, and can not be made better later.
 */
import { documentCounts } from '#documents'
import { addDays, endOfDay } from '#kernel'
import { type Context, transact } from '#platform'
import { onEachDay, publishChanged, readingsByService } from '#transparency'
import * as store from './store.ts'

export const statisticsJob = 'applications.publish-statistics'

/** Publishes the figures of each day that ended and has none. */
export function publishStatistics(ctx: Context): Promise<void> {
  return onEachDay(ctx, { job: statisticsJob, kind: 'statistics' }, (day) => publishDay(ctx, day))
}

async function publishDay(ctx: Context, day: string): Promise<void> {
  const { timeZone } = ctx.outside.nation.country
  const body = await figuresOf(ctx, { from: endOfDay(timeZone, addDays(day, -1)), to: endOfDay(timeZone, day) })
  await transact(ctx, (ctx) => publishChanged(ctx, { kind: 'statistics', given: [{ id: day, body }] }))
}

type Counts = Readonly<Record<string, number>>
export type Figures = {
  readonly applications: { readonly submitted: number; readonly granted: number; readonly refused: number }
  /** By agency: what may have a document each, grants and receipts of what was paid. */
  readonly approvals: Counts
  readonly documents: { readonly issued: Counts; readonly replacing: Counts; readonly revoked: number }
  /** By agency: how often people's data were read for its services, what a court keeps secret among them. */
  readonly readings: Counts
}

async function figuresOf(ctx: Context, span: { from: Date; to: Date }): Promise<Figures> {
  const [submitted, steps, documents, readings] = await Promise.all([
    store.submittedByService(ctx.db, span),
    store.stepsByService(ctx.db, span),
    documentCounts(ctx, span),
    readingsByService(ctx, span),
  ])
  const sum = (rows: readonly { count: number }[]) => rows.reduce((all, { count }) => all + count, 0)
  const of = (verb: string) => steps.filter((step) => step.verb === verb)
  return {
    applications: { submitted: sum(submitted), granted: sum(of('grant')), refused: sum(of('refuse')) },
    approvals: byAgency(ctx, [...of('grant'), ...of('settle')]),
    documents,
    readings: byAgency(ctx, readings),
  }
}

function byAgency(ctx: Context, rows: readonly { service: string; count: number }[]): Counts {
  const { nation, catalogue } = ctx.outside
  const counts: Record<string, number> = {}
  for (const { service, count } of rows) {
    const agency = catalogue.byId(service)?.definition.agency ?? nation.oversight?.agency ?? ''
    counts[agency] = (counts[agency] ?? 0) + count
  }
  return counts
}
