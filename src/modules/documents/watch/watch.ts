/**
 * Watching ourselves: every document that was made is held once against the case it is said to come from and against the
 * log. One that stands on none was signed by whoever should not: told at once, and kept for whoever looks into it.
 */
import { minute } from '#kernel'
import { type Context, keepRound, leaveNext, type Turn } from '#platform'
import { entriesAbout } from '#transparency'
import type { Purpose } from '../document.ts'
import * as store from './store.ts'

export type IssuedDocument = {
  readonly id: string
  readonly applicationId: string
  readonly personId: string
  readonly purpose: Purpose
  readonly madeAt: Date
  readonly revokedAt: Date | null
}
/** Why a document stands on no case; `later` while its case is still on its way; nothing when all is well. */
export type WhyUnfounded = (ctx: Context, document: IssuedDocument) => Promise<string | undefined>

const pauseMs = minute / 2
const batch = 500
const batchesMost = 20
const entriesMost = 20

/** Sees to it that documents are watched by the job of this name. */
export function keepWatchingDocuments(ctx: Context, name: string): Promise<void> {
  return keepRound(ctx, name)
}

/** One turn: what was made since, and what was left for later; how many stand on no case. */
export async function watchDocuments(
  ctx: Context,
  { name, turn }: Turn & { name: string },
  whyUnfounded: WhyUnfounded,
): Promise<number> {
  await leaveNext(ctx, { name, turn, pauseMs })
  let [unfounded, after] = [0, undefined as IssuedDocument | undefined]
  for (let done = 0; done < batchesMost; done++) {
    const documents = await store.unwatched(ctx.db, { after, most: batch })
    unfounded += await watchBatch(ctx, documents, whyUnfounded)
    if (documents.length < batch) break
    after = documents.at(-1)
  }
  return unfounded
}

async function watchBatch(
  ctx: Context,
  documents: readonly IssuedDocument[],
  whyUnfounded: WhyUnfounded,
): Promise<number> {
  const founded: string[] = []
  let unfounded = 0
  for (const document of documents) {
    const why = (await whyUnlogged(ctx, document)) ?? (await whyUnfounded(ctx, document))
    if (why === 'later') continue
    if (why === undefined) founded.push(document.id)
    else if (await store.insertUnfounded(ctx.db, { documentId: document.id, why, at: ctx.clock.now() })) {
      unfounded += 1
      ctx.log.error({ document: document.id, why }, 'a document stands on no case')
    }
  }
  await store.setFounded(ctx.db, { ids: founded, at: ctx.clock.now() })
  return unfounded
}

/** How many documents were ever found to stand on no case. */
export function unfoundedCount(ctx: Context): Promise<number> {
  return store.countUnfounded(ctx.db)
}

async function whyUnlogged(ctx: Context, { id, personId }: IssuedDocument): Promise<string | undefined> {
  const entries = await entriesAbout(ctx, { about: id, personId, limit: entriesMost })
  return entries.some(({ did }) => did === 'documents.issued') ? undefined : 'not-in-log'
}
