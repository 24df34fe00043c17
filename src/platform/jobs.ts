/**
 * Work for later, in the same database: a job is enqueued by an insert in the transaction that caused it, so it exists
 * exactly when its cause does. A job may run more than once (a worker can die after its work and before its mark), so
 * what a job does must be safe to repeat. Nothing is decided in a job; it calls a verb.
 */
import { minute, Outage, second } from '#kernel'
import type { Context } from './context.ts'
import { type Database, type Db, sql } from './database.ts'

export type Job = {
  readonly id: string
  readonly name: string
  readonly data: Readonly<Record<string, unknown>>
  readonly tries: number
}
export type JobHandler = (ctx: Context, data: never) => Promise<void>
export type JobHandlers = Readonly<Record<string, JobHandler>>

/** What a worker that died held is taken up again after this long: more than a job needs, less than a person would wait. */
const leaseMs = 30 * second
const triesMax = 12
const pauseMsMax = 15 * minute
const outagePauseMsMax = 5 * minute
const pollMs = 2 * second
const atOnceMax = 16
const batchMax = 8
/** Of one name, so that thousands of documents to be made never keep a text message waiting. */
const shareMax = 12
export const jobChannel = 'platform_job'

/** Leaves a job to be done when the surrounding transaction commits, not before `due` (now, unless given). */
export async function enqueue(
  ctx: Pick<Context, 'db' | 'ids' | 'clock'>,
  name: string,
  data: Readonly<Record<string, unknown>>,
  due?: Date,
): Promise<void> {
  const at = due ?? ctx.clock.now()
  await ctx.db.run(
    sql`insert into platform.job (id, name, data, due) values (${ctx.ids.uuid()}, ${name}, ${data}, ${at})`,
  )
  ctx.db.wake(jobChannel)
}

type Wanted = { readonly most?: number; readonly without?: readonly string[] }

/** Takes up to `most` due jobs but of those names, each for the length of a lease. */
export function claim(db: Db, now: Date, { most = batchMax, without = [] }: Wanted = {}): Promise<Job[]> {
  return db.many<Job>(sql`
    update platform.job set due = ${new Date(now.getTime() + leaseMs)}, tries = tries + 1
    where id in (
      select id from platform.job where due <= ${now} and parked_at is null and name <> all(${without}::text[])
      order by due, id limit ${most} for update skip locked)
    returning id, name, data, tries`)
}

/**
 * Does one claimed job and marks it done, due again with a growing pause, or parked for a person to look at. What waits
 * for something outside is never parked: somebody was promised that it goes on by itself.
 */
export async function perform(ctx: Context, handlers: JobHandlers, job: Job): Promise<void> {
  try {
    const handler = handlers[job.name]
    if (!handler) throw new Error(`no handler for job ${job.name}`)
    await handler({ ...ctx, actor: { kind: 'system', job: job.name } }, job.data as never)
    await ctx.db.run(sql`delete from platform.job where id = ${job.id}`)
  } catch (error) {
    const code = (error as { code?: string }).code ?? (error as Error).name
    ctx.log.warn({ job: job.name, id: job.id, tries: job.tries, code, why: describe(error) }, 'job failed')
    const now = ctx.clock.now()
    const isOutage = error instanceof Outage
    const parked = job.tries >= triesMax && !isOutage ? now : null
    const due = new Date(now.getTime() + Math.min(pauseMs(job.tries), isOutage ? outagePauseMsMax : pauseMsMax))
    await ctx.db.run(sql`
      update platform.job set due = ${due}, parked_at = ${parked}, failure = ${code}
      where id = ${job.id} and tries = ${job.tries}`) // unless the lease ran out and somebody else is at it
  }
}

/** 1 s, 2 s, 4 s … up to 15 minutes. */
export function pauseMs(tries: number): number {
  return Math.min(second * 2 ** (tries - 1), pauseMsMax)
}

/** The place an error comes from, without its message, which could hold a value somebody typed. */
function describe(error: unknown): string {
  return (error as Error).stack?.split('\n').slice(1, 3).join(' ').trim() ?? ''
}

/**
 * Does jobs as they come, so many at once, woken by NOTIFY and by a poll in case one is missed; returns how to stop. A
 * job that takes long keeps one place and no other job waiting.
 */
export async function startWorker(
  ctx: Context,
  database: Database,
  handlers: JobHandlers,
): Promise<() => Promise<void>> {
  let stopping = false
  const doing = new Map<Promise<void>, string>()
  const bell = newBell()
  const others = newPause()
  const unlisten = await database.listen(jobChannel, () => {
    others.end()
    bell.ring()
  })

  function take(job: Job): void {
    const done = perform(ctx, handlers, job)
      .catch(() => {}) // its lease runs out and it is taken again
      .finally(() => {
        doing.delete(done)
        bell.ring()
      })
    doing.set(done, job.name)
  }
  async function claimNext(): Promise<Job[]> {
    const wanted = roomFor([...doing.values()])
    const isCrowded = wanted.without.length > 0
    if (wanted.most <= 0 || (isCrowded && others.isOn())) return []
    const jobs = await claim(ctx.db, ctx.clock.now(), wanted).catch(() => [])
    if (isCrowded && jobs.length === 0) others.begin()
    return jobs
  }
  async function loop(): Promise<void> {
    while (!stopping) {
      const jobs = await claimNext()
      for (const job of jobs) take(job)
      if (jobs.length === 0) await bell.rung(pollMs)
    }
    await Promise.all(doing.keys())
  }
  const running = loop()
  return async () => {
    stopping = true
    bell.ring()
    await running
    await unlisten()
  }
}

/** How many jobs may be taken beside these, and of which names none: no name takes more than its share. */
export function roomFor(doing: readonly string[]): { most: number; without: string[] } {
  const counts = new Map<string, number>()
  for (const name of doing) counts.set(name, (counts.get(name) ?? 0) + 1)
  const without = [...counts.keys()].filter((name) => counts.get(name)! >= shareMax)
  const left = shareMax - Math.max(0, ...[...counts.values()].filter((count) => count < shareMax))
  return { most: Math.min(batchMax, atOnceMax - doing.length, left), without }
}

/** While one name fills its share, its queue is not searched for others again and again: only when a job was left or a poll is due. */
function newPause(): { begin: () => void; end: () => void; isOn: () => boolean } {
  let until = 0
  return {
    begin: () => {
      until = performance.now() + pollMs
    },
    end: () => {
      until = 0
    },
    isOn: () => performance.now() < until,
  }
}

/** Something to wait for: a ring is not lost when nobody waits yet. */
function newBell(): { ring: () => void; rung: (msMax: number) => Promise<void> } {
  let ringing = false
  let wake = () => {}
  return {
    ring: () => {
      ringing = true
      wake()
    },
    rung: async (msMax) => {
      if (!ringing)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, msMax)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      ringing = false
    },
  }
}

/** Does every job that is due until none is left: for tests and the seed. */
export async function drain(ctx: Context, handlers: JobHandlers): Promise<number> {
  let done = 0
  for (;;) {
    const jobs = await claim(ctx.db, ctx.clock.now())
    if (jobs.length === 0) return done
    for (const job of jobs) await perform(ctx, handlers, job)
    done += jobs.length
  }
}
