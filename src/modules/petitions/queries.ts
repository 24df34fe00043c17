import { timingSafeEqual } from 'node:crypto'
import { citizenOf } from '#identity'
import { Refusal } from '#kernel'
import type { Context } from '#platform'
import type { Petition } from './petition.ts'
import * as store from './store.ts'

export type { Step } from './store.ts'
export type OwnPetition = Petition

/** A person's own petition; somebody else's is answered like one that does not exist. Nothing that was written is opened. */
export async function petitionOf(
  ctx: Context,
  { id, personId = citizenOf(ctx.actor) }: { id: string; personId?: string },
): Promise<Petition> {
  const petition = await store.findPetition(ctx.db, id)
  if (petition?.personId !== personId) throw new Refusal('petitions/not-found')
  return petition
}

/** A person's petitions, newest first. */
export function petitionsOf(
  ctx: Context,
  personId: string,
  { limit, before }: { limit: number; before?: string | undefined },
): Promise<Petition[]> {
  return store.petitionsOfPerson(ctx.db, { personId, limit, before })
}

/** The way a petition went, oldest first; whoever asks has shown that they may see it. */
export function stepsOf(ctx: Context, { id }: Pick<Petition, 'id'>): Promise<store.Step[]> {
  return store.stepsOf(ctx.db, id, 100)
}

/** What anybody who has the number and its code may know: how far it is, nothing of whose it is. */
export type TrackedPetition = Pick<
  Petition,
  'number' | 'kind' | 'state' | 'takenInAt' | 'dueAt' | 'agencyId' | 'officeId' | 'escalated' | 'answeredAt'
>

/** The petition of a number, for who also has its code; a wrong number and a wrong code are answered alike. */
export async function trackPetition(
  ctx: Context,
  { number, code }: { number: string; code: string },
): Promise<TrackedPetition | undefined> {
  const found = await store.findByNumber(ctx.db, number.trim().toUpperCase().slice(0, 40))
  const isRight = isSame(found?.checkCode ?? 'none!!', code.trim())
  if (!found || !isRight) return undefined
  const { kind, state, takenInAt, dueAt, agencyId, officeId, escalated, answeredAt } = found
  return { number: found.number, kind, state, takenInAt, dueAt, agencyId, officeId, escalated, answeredAt }
}

/** What those who count need of petitions that the log names. */
export type Counted = Pick<Petition, 'id' | 'personId' | 'kind' | 'subject' | 'agencyId' | 'officeId' | 'channel'> & {
  readonly at: Date
}

/** The petitions of these identifiers as they are counted, as many as are there. */
export async function petitionsToCount(ctx: Context, ids: readonly string[]): Promise<Counted[]> {
  const found = await store.petitionsBy(ctx.db, ids)
  return found.map(({ id, personId, kind, subject, agencyId, officeId, channel, takenInAt }) => ({
    ...{ id, personId, kind, subject, agencyId, officeId, channel, at: takenInAt },
  }))
}

function isSame(code: string, given: string): boolean {
  const [one, other] = [Buffer.from(code), Buffer.from(given.slice(0, 32))]
  return one.length === other.length && timingSafeEqual(one, other)
}
