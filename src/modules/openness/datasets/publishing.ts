/** What the law wants published, agency by agency, as data: where it is, since when, and what is late. */
import type { Context } from '#platform'
import type { AgencyDuties } from '../duties/duties.ts'
import { everyDuty } from '../duties/duties.ts'
import { lastEntered } from '../duties/store.ts'
import { column, type Dataset, inEachLanguage, pageAmong, type Row, textsIn } from './dataset.ts'

export const duties: Dataset = {
  id: 'duties',
  isLive: true,
  theme: 'government',
  every: 'continuous',
  columns: (ctx) => [
    ...[column('agency'), column('position', 'number'), column('item'), ...inEachLanguage(ctx, 'title')],
    ...[column('state'), column('link'), column('published_on', 'date'), column('changed_on', 'date')],
    ...[column('due_on', 'date'), column('late_since', 'date'), column('confidence')],
  ],
  page: async (ctx, asked) =>
    pageAmong(
      (await everyDuty(ctx)).flatMap((one) => rowsOf(ctx, one)),
      asked,
    ),
  updatedAt: async (ctx) => (await lastEntered(ctx.db)) ?? ctx.clock.now(),
}

/** The items a source names; the others have nothing to tell but their number. */
function rowsOf(ctx: Context, { agency, places }: AgencyDuties): Row[] {
  return places.flatMap(({ position, duty, state, publication, known, dueOn, lateSince }): Row[] => {
    if (!duty) return []
    const publishedOn = publication?.publishedOn ?? known?.changedAt?.toISOString().slice(0, 'YYYY-MM-DD'.length)
    return [
      [
        ...[agency.id, position, duty.id, ...textsIn(ctx, duty.title), state],
        ...[publication?.link ?? null, publishedOn ?? null, publication?.changedOn ?? null],
        ...[dueOn ?? null, lateSince ?? null, duty.confidence],
      ],
    ]
  })
}
