import type { JobHandlers, Turn } from '#platform'
import { count, countJob } from './counting/count.ts'
import { pool, poolJob } from './counting/pool.ts'
import { publishFigures, publishJob } from './counting/publish.ts'
import { dutyJob, watchDuties } from './duties/watch.ts'

export const jobs: JobHandlers = {
  [countJob]: (ctx, turn: Turn) => count(ctx, turn),
  [poolJob]: (ctx, turn: Turn) => pool(ctx, turn),
  [publishJob]: (ctx) => publishFigures(ctx),
  [dutyJob]: (ctx, turn: Turn) => watchDuties(ctx, turn),
}
