import { permit } from '#identity'
import { day } from '#kernel'
import { notify } from '#notices'
import { type Context, enqueue, transact } from '#platform'
import { append } from '#transparency'
import { barredOffices, nextAbove } from '../barred.ts'
import type { Alarm, Petition } from '../petition.ts'
import * as store from '../store.ts'
import { alarmsOf, calendarOf } from './clock.ts'

const order: readonly (Alarm | null)[] = [null, 'half', 'soon', 'due', 'overdue']
const lateEveryMs = 7 * day

export type Alarmed = { readonly petitionId: string; readonly level: Alarm }
export type Late = { readonly petitionId: string; readonly weeks: number }

/**
 * Raises the alarm once for each level, as long as the petition is open and the moment has really come: where it comes
 * later now (more time was given, or another office keeps other holidays) the alarm waits for it. From the end on its
 * person is told without asking; a working day later the office above has it too.
 */
export async function escalate(ctx: Context, { petitionId, level }: Alarmed): Promise<void> {
  permit(ctx.actor, 'petitions.escalate')
  await transact(ctx, async (ctx) => {
    const petition = await store.lockPetition(ctx.db, petitionId)
    if (!petition || !isAwaited(petition, level)) return
    const at = alarmsOf(calendarOf(ctx.outside.nation, petition.officeId), petition)[level]
    if (at > ctx.clock.now()) return enqueue(ctx, 'petitions.escalate', { petitionId, level }, at)
    const office = level === 'overdue' ? await aboveOf(ctx, petition) : null
    await store.setEscalated(ctx.db, { id: petitionId, level, office })
    if (office && petition.leadingId) await store.showAbove(ctx.db, { id: petition.leadingId, office })
    await append(ctx, {
      ...{ did: level === 'due' ? 'petitions.late' : 'petitions.escalated', about: petitionId },
      ...{ personId: petition.personId, data: { level, ...(office ? { office } : {}) } },
    })
    if (level === 'due') await notify(ctx, { ...toldOf(petition), key: 'petition-late', sms: true })
    if (level !== 'overdue') return
    await notify(ctx, { ...toldOf(petition), key: 'petition-overdue', sms: true })
    await leaveLate(ctx, { petitionId, weeks: 1 })
  })
}

/** Tells the person of one that is still late every week again, until it is answered. */
export async function remindLate(ctx: Context, { petitionId, weeks }: Late): Promise<void> {
  permit(ctx.actor, 'petitions.escalate')
  await transact(ctx, async (ctx) => {
    const petition = await store.lockPetition(ctx.db, petitionId)
    if (petition?.state !== 'open' || petition.escalated !== 'overdue') return
    await append(ctx, {
      did: 'petitions.still-late',
      about: petitionId,
      personId: petition.personId,
      data: { weeks },
    })
    await notify(ctx, { ...toldOf(petition), key: 'petition-still-late', sms: false })
    await leaveLate(ctx, { petitionId, weeks: weeks + 1 })
  })
}

function leaveLate(ctx: Context, late: Late): Promise<void> {
  return enqueue(ctx, 'petitions.remind-late', late, new Date(ctx.clock.now().getTime() + lateEveryMs))
}

/** The office above, unless it is the one that it is about or one that answered it before. */
export async function aboveOf(
  ctx: Context,
  petition: Pick<Petition, 'id' | 'officeId' | 'excludedOffice'>,
): Promise<string | null> {
  const barred = await barredOffices(ctx, petition)
  const { officeId } = nextAbove(ctx.outside.nation, petition.officeId, barred)
  return officeId === petition.officeId || barred.includes(officeId) ? null : officeId
}

function isAwaited({ state, escalated }: Petition, level: Alarm): boolean {
  return state === 'open' && order.indexOf(escalated) < order.indexOf(level)
}

function toldOf({ personId, number, id }: Petition) {
  return { personId, params: { number }, about: id }
}
