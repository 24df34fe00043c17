/** Sets of what is observed: registers and how they answer, readings of people's data, the days of the logs. */
import { availabilityOf } from '#exchange'
import { day } from '#kernel'
import { readingCounts } from '#oversight'
import { daysPublished } from '#transparency'
import { toHex } from '#verify'
import { column, type Dataset, inEachLanguage, pageAmong, textsIn } from './dataset.ts'

const daysAsked = 30
const logDaysMost = 1000

export const registers: Dataset = {
  id: 'registers',
  isLive: true,
  theme: 'government',
  every: 'continuous',
  hasDemo: true,
  columns: (ctx) => [
    ...[column('register'), column('agency'), ...inEachLanguage(ctx, 'title'), column('answers', 'number')],
    ...[column('asked_30_days', 'number'), column('answered_30_days', 'number')],
    ...[column('half_within_ms', 'number'), column('most_within_ms', 'number')],
  ],
  page: async (ctx, asked) => {
    const { registers, registerTranslations } = ctx.outside.nation
    const [first] = ctx.outside.nation.country.languages
    const month = new Map((await availabilityOf(ctx, daysAsked)).map((one) => [one.register, one]))
    const rows = registers.map(({ id, agency, title, operations }) => {
      const found = month.get(id)
      const titles = Object.fromEntries(Object.entries(registerTranslations).map(([code, words]) => [code, words[id]]))
      return [
        ...[id, agency, ...textsIn(ctx, { ...titles, [first!.code]: title }), Object.keys(operations).length],
        ...[found?.asked ?? 0, found?.answered ?? 0, found?.medianMs ?? null, found?.slowMs ?? null],
      ]
    })
    return pageAmong(rows, asked)
  },
  updatedAt: async (ctx) => ctx.clock.now(),
}

export const readings: Dataset = {
  id: 'readings',
  isLive: true,
  theme: 'justice',
  every: 'continuous',
  hasDemo: true,
  columns: () => [
    ...[column('month'), column('agency')],
    ...[column('readings', 'number'), column('secret', 'number')],
    ...[column('flagged', 'number'), column('justified', 'number')],
  ],
  page: async (ctx, asked) => {
    const { nation, catalogue } = ctx.outside
    const agencyOf = (service: string) => catalogue.byId(service)?.definition.agency ?? nation.oversight?.agency
    const counts = await readingCounts(ctx, agencyOf)
    return pageAmong(
      counts.map(({ month, agency, readings, secret, flagged, justified }) => [
        ...[month, agency || null, readings, secret, flagged, justified],
      ]),
      asked,
    )
  },
  updatedAt: async (ctx) => ctx.clock.now(),
}

export const logDays: Dataset = {
  id: 'log-days',
  theme: 'justice',
  every: 'daily',
  staleAfterMs: 2 * day,
  hasDemo: true,
  columns: () => [column('day', 'date'), column('people', 'number'), column('root'), column('made_at', 'time')],
  page: async (ctx, asked) => {
    const days = await daysPublished(ctx, { limit: logDaysMost })
    return pageAmong(
      days.map(({ day, size, root, at }) => [day, size, toHex(root), at.toISOString()]),
      asked,
    )
  },
  updatedAt: async (ctx) => (await daysPublished(ctx, { limit: 1 }))[0]?.at,
}
