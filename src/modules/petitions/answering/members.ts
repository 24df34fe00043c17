/** What was done to a leading petition reaches all that are merged into it: some at a time, each once, however often it is tried. */
import { assert } from '#kernel'
import { type Context, enqueue, transact } from '#platform'
import type { Petition } from '../petition.ts'
import * as store from '../store.ts'
import { putAnswer } from './answer.ts'
import { putExtension } from './extend.ts'

export type OfLeading = { readonly petitionId: string; readonly after?: string | undefined }

const batch = 100

/** Answers those that are merged into one that was answered. */
export function answerMembers(ctx: Context, given: OfLeading): Promise<void> {
  return eachMember(ctx, { ...given, job: 'petitions.answer-members' }, async (ctx) => {
    const [answer] = (await store.answersTo(ctx.db, given.petitionId)).toReversed()
    assert(answer?.commonId, 'what goes to many was written for all of them')
    const { outcome, ground, officerId, officeId, commonId } = answer
    return (member) => putAnswer(ctx, member, { outcome, ground, officerId, officeId, commonId })
  })
}

/** Extends those that are merged into one that was extended, where they have time left and were not extended before. */
export function extendMembers(ctx: Context, given: OfLeading): Promise<void> {
  return eachMember(ctx, { ...given, job: 'petitions.extend-members' }, async (ctx) => {
    const leading = await store.findPetition(ctx.db, given.petitionId)
    const because = leading?.extendedBecause
    assert(because, 'what was extended says why')
    return async (member) => {
      if (!member.extendedBecause && ctx.clock.now() < member.dueAt) await putExtension(ctx, member, because)
    }
  })
}

type Doing = (ctx: Context) => Promise<(member: Petition) => Promise<void>>

async function eachMember(ctx: Context, given: OfLeading & { job: string }, doing: Doing): Promise<void> {
  assert(ctx.actor.kind === 'system', 'what follows from a leading petition follows by itself')
  const { petitionId: leadingId, after = null, job } = given
  await transact(ctx, async (ctx) => {
    const members = await store.lockMembers(ctx.db, { leadingId, after, limit: batch })
    if (members.length === 0) return
    const work = await doing(ctx)
    for (const member of members) await work(member)
    if (members.length === batch) await enqueue(ctx, job, { petitionId: leadingId, after: members.at(-1)!.id })
  })
}
