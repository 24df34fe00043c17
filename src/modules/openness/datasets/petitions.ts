/** What people wrote to the state and how soon it was answered, by subject; ten or more people in each row. */
import { answeredBySubject } from '#petitions'
import { column, type Dataset, pageAmong } from './dataset.ts'

export const petitions: Dataset = {
  id: 'petitions',
  theme: 'justice',
  every: 'continuous',
  hasDemo: true,
  isLive: true,
  columns: () => [
    ...[column('month'), column('petition_kind'), column('subject'), column('agency')],
    ...[column('petitions', 'number'), column('on_time', 'number'), column('median_days', 'number')],
  ],
  page: async (ctx, asked) => {
    const rows = (await answeredBySubject(ctx)).map(
      ({ month, kind, subject, agencyId, petitions, onTime, medianDays }) => [
        ...[month, kind, subject, agencyId, petitions, onTime, medianDays],
      ],
    )
    return pageAmong(rows, asked)
  },
  updatedAt: async (ctx) => ctx.clock.now(),
}
