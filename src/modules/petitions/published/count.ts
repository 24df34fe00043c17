/** Counting what was answered: people of one kind, subject and agency, ten or more at a time, once, and never apart again. */
import { assert, dateIn, daysBetween, hour } from '#kernel'
import { type Context, keepRound, leaveNext, type Turn, transact } from '#platform'
import { peopleLeast } from './published.ts'
import * as store from './store.ts'

const countJob = 'petitions.count'
const everyMs = hour
const groupsMost = 200

/** Sees to it that counting goes on, in the caller's transaction, however often the platform starts. */
export function keepCountingAnswers(ctx: Context): Promise<void> {
  return keepRound(ctx, countJob)
}

/** Leaves the next turn, then counts what has come together. */
export async function countRound(ctx: Context, { turn }: Turn): Promise<void> {
  assert(ctx.actor.kind === 'system', 'what was answered is counted by itself')
  await leaveNext(ctx, { name: countJob, turn, pauseMs: everyMs })
  await countAnswered(ctx)
}

/** Counts each group of enough people; whoever is left waits for others. */
export async function countAnswered(ctx: Context): Promise<void> {
  const groups = await store.groupsOf(ctx.db, { least: peopleLeast, limit: groupsMost })
  for (const group of groups) await transact(ctx, (ctx) => countGroup(ctx, group))
}

async function countGroup(ctx: Context, group: store.Group): Promise<void> {
  const id = ctx.ids.uuid()
  const answered = await store.lockUncounted(ctx.db, group)
  const people = new Set(answered.map(({ personId }) => personId)).size
  if (people < peopleLeast) return // another was faster
  const { timeZone } = ctx.outside.nation.country
  const dayOf = (at: Date) => dateIn(timeZone, at)
  await store.setCounted(ctx.db, { ids: answered.map(({ id }) => id), countedIn: id })
  await store.insertCounted(ctx.db, {
    ...{ ...group, id, people, petitions: answered.length, month: dayOf(ctx.clock.now()).slice(0, 7) },
    onTime: answered.filter(({ answeredAt, dueAt }) => answeredAt <= dueAt).length,
    days: answered.map(({ startedAt, answeredAt }) => daysBetween(dayOf(startedAt), dayOf(answeredAt))),
  })
}
