/**
 * Looks through new readings, minute after minute, in the order of the log: nothing is left out, since nothing comes
 * later at an earlier place, and nothing is looked at twice, since the place moves with what was found.
 */
import { type Officer, officerById, officersWhoAre } from '#agencies'
import { dateIn, minute, Refusal } from '#kernel'
import { type Context, keepRound, leaveNext, type Turn, transact } from '#platform'
import { type Receipt, readingsFrom, surroundingOf } from '#transparency'
import { draw } from './audit.ts'
import { isRelative } from './kin.ts'
import { raise } from './raise.ts'
import { type Looked, oddities } from './rules.ts'
import * as store from './store.ts'

const job = 'oversight.watch'
const pauseMs = minute
const batch = 200
const batchesMost = 100

/** Sees to it that readings are looked through. */
export function keepWatching(ctx: Context): Promise<void> {
  return keepRound(ctx, job)
}

/** One turn: what came since the last, in batches; what is more than a turn may do is left for the next. */
export async function watch(ctx: Context, { turn }: Turn): Promise<void> {
  await leaveNext(ctx, { name: job, turn, pauseMs })
  for (let done = 0; done < batchesMost; done++) {
    if ((await transact(ctx, watchBatch)) < batch) return
  }
}

/** Looks at the next readings, in the caller's transaction; how many there were. */
async function watchBatch(ctx: Context): Promise<number> {
  const receipts = await readingsFrom(ctx, { index: await store.lockWatched(ctx.db), limit: batch })
  const last = receipts.at(-1)
  if (!last) return 0
  const officers = await officersOf(ctx, receipts)
  for (const receipt of receipts) {
    const officer = receipt.actorKind === 'officer' ? officers.get(receipt.actorId ?? '') : undefined
    if (officer) await lookAt(ctx, receipt, officer)
  }
  await store.addToMonths(ctx.db, monthsOf(ctx, receipts))
  await store.setWatched(ctx.db, last.index! + 1)
  return receipts.length
}

async function officersOf(ctx: Context, receipts: readonly Receipt[]): Promise<ReadonlyMap<string, Officer>> {
  const officers = new Map<string, Officer>()
  for (const id of new Set(
    receipts.filter(({ actorKind }) => actorKind === 'officer').map(({ actorId }) => actorId ?? ''),
  )) {
    const officer = await officerById(ctx, id).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
      ctx.log.error({ officer: id }, 'data were read by an officer nobody knows')
      return undefined
    })
    if (officer) officers.set(id, officer)
  }
  return officers
}

async function lookAt(ctx: Context, receipt: Receipt, officer: Officer): Promise<void> {
  const broken = oddities(await lookedOf(ctx, receipt, officer))
  if (broken.length > 0) await raise(ctx, receipt, broken)
  if (receipt.purpose !== 'inspection') await draw(ctx, receipt, officer)
}

async function lookedOf(
  ctx: Context,
  { personId, at, applicationId, purpose }: Receipt,
  officer: Officer,
): Promise<Looked> {
  const { nation } = ctx.outside
  const { id: officerId, officeId, agencyId } = officer
  const [surrounding, namesakes, relative, isPublicFigure] = [
    await surroundingOf(ctx, { officerId, personId, at }),
    await officersWhoAre(ctx, personId),
    await isRelative(ctx, { officerId, personId }),
    await store.isPublicFigure(ctx.db, personId),
  ]
  const office = nation.agencies.flatMap(({ offices }) => offices).find(({ id }) => id === officeId)
  return {
    at,
    calendar: nation.calendarFor(office?.division),
    hasCase: applicationId !== null,
    isInspection: purpose === 'inspection' && officer.role === 'inspector' && agencyId === nation.oversight?.agency,
    isOwn: officer.personId === personId,
    isColleague: namesakes.some(
      (one) => one.officeId === officeId && one.id !== officerId && officer.personId !== personId,
    ),
    isRelative: relative,
    isPublicFigure,
    ...surrounding,
  }
}

/** How many there were by month and service, and how many of them a court keeps secret. */
function monthsOf(ctx: Context, receipts: readonly Receipt[]): store.MonthCount[] {
  const counts = new Map<string, { month: string; service: string; readings: number; secret: number }>()
  for (const { at, service, secretUntil } of receipts) {
    const month = dateIn(ctx.outside.nation.country.timeZone, at).slice(0, 'YYYY-MM'.length)
    const found = counts.get(`${month} ${service}`) ?? { month, service, readings: 0, secret: 0 }
    found.readings++
    if (secretUntil) found.secret++
    counts.set(`${month} ${service}`, found)
  }
  return [...counts.values()]
}
