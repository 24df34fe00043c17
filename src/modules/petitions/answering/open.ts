import { type Person, personById } from '#identity'
import { Refusal } from '#kernel'
import { type Context, type FileWithContent, readFile } from '#platform'
import { read } from '#vault'
import type { Petition } from '../petition.ts'
import * as store from '../store.ts'
import { type Letter, openLetter, readingOf } from '../writing/letter.ts'
import { assertMayAnswer } from './at-office.ts'

export type OpenedPetition = {
  readonly petition: Petition
  readonly person: Person
  readonly letter: Letter
  readonly steps: readonly store.Step[]
  /** Of how many people with the writer of this one, and when the first of them is due. */
  readonly merged: store.Merged
  /** The one that it is merged into. */
  readonly leading: Pick<Petition, 'id' | 'number'> | undefined
}

const stepsMost = 100

/** Opens a petition at the office of the officer who acts; its person sees that. Outside any transaction. */
export async function openPetition(ctx: Context, id: string): Promise<OpenedPetition> {
  const petition = await petitionAt(ctx, id)
  const letter = await openLetter(ctx, { petition, purpose: 'petition' })
  const [person, steps, merged, leading] = await Promise.all([
    personById(ctx, petition.personId),
    store.stepsOf(ctx.db, id, stepsMost),
    store.mergedInto(ctx.db, id),
    petition.leadingId ? store.findPetition(ctx.db, petition.leadingId) : undefined,
  ])
  return { petition, person, letter, steps, merged, leading }
}

/** A file that a petition at the officer's office names; any other does not exist. */
export async function petitionFile(
  ctx: Context,
  { id, fileId }: { id: string; fileId: string },
): Promise<FileWithContent> {
  const petition = await petitionAt(ctx, id)
  if (!petition.fileIds.includes(fileId)) throw new Refusal('platform/file-not-found')
  const reading = readingOf(ctx, petition, { purpose: 'petition', operation: 'file' })
  return read(ctx, reading, () => readFile(ctx, { id: fileId, ownerId: petition.personId }))
}

/** A petition that the officer who acts may answer, without what was written. */
export async function petitionAt(ctx: Context, id: string): Promise<Petition> {
  const petition = await store.findPetition(ctx.db, id)
  if (!petition) throw new Refusal('petitions/not-found')
  await assertMayAnswer(ctx, petition)
  return petition
}
