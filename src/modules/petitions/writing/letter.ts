/** What was written and answered, opened for its own person; each opening is a reading like any other. */
import { citizenOf } from '#identity'
import { Refusal } from '#kernel'
import { type Context, type FileWithContent, readFile } from '#platform'
import { type GivenReceipt, type Reading, read, unsealWith } from '#vault'
import { kindOf, type Petition } from '../petition.ts'
import * as store from '../store.ts'

/** What the access log calls letters and their answers. */
export const letterRegister = 'petitions'
const messagesMost = 100

export type Message = { readonly officerId: string | null; readonly text: string; readonly at: Date }
export type Answer = {
  readonly round: number
  readonly officerId: string
  readonly officeId: string
  readonly outcome: string
  readonly ground: string | null
  readonly text: string
  /** It was written for everybody who wrote the same. */
  readonly isCommon: boolean
  readonly at: Date
}
export type Letter = {
  readonly text: string
  readonly messages: readonly Message[]
  readonly answers: readonly Answer[]
}

/** A person's own petition with all that was written; outside any transaction. */
export async function openOwnPetition(ctx: Context, id: string): Promise<{ petition: Petition; letter: Letter }> {
  const petition = await ownPetition(ctx, id)
  return { petition, letter: await openLetter(ctx, { petition, purpose: 'own' }) }
}

/** A file that a person's own petition names; any other does not exist. */
export async function ownPetitionFile(
  ctx: Context,
  { id, fileId }: { id: string; fileId: string },
): Promise<FileWithContent> {
  const petition = await ownPetition(ctx, id)
  if (!petition.fileIds.includes(fileId)) throw new Refusal('platform/file-not-found')
  return readFile(ctx, { id: fileId, ownerId: petition.personId })
}

async function ownPetition(ctx: Context, id: string): Promise<Petition> {
  const personId = citizenOf(ctx.actor)
  const petition = await store.findPetition(ctx.db, id)
  if (petition?.personId !== personId) throw new Refusal('petitions/not-found')
  return petition
}

type Purpose = 'own' | 'petition'

/** Opens all that was written, under one receipt; whoever asks has shown that they may see the petition. */
export async function openLetter(
  ctx: Context,
  { petition, purpose }: { petition: Petition; purpose: Purpose },
): Promise<Letter> {
  const [messages, answers] = await Promise.all([
    store.messagesOn(ctx.db, petition.id, messagesMost),
    store.answersTo(ctx.db, petition.id),
  ])
  return read(ctx, readingOf(ctx, petition, { purpose, operation: 'letter' }), (receipt) =>
    opened(ctx, { petition, messages, answers, receipt }),
  )
}

/** What a reading of a petition says of itself. */
export function readingOf(
  ctx: Context,
  { personId, id, kind }: Petition,
  { purpose, operation }: { purpose: Purpose; operation: 'letter' | 'file' },
): Reading {
  const { law } = kindOf(ctx, kind)
  return {
    ...{ personId, service: kind, purpose, applicationId: id, register: letterRegister, operation, law },
    ...{ fields: [operation], sensitivity: 'personal' },
  }
}

type Opening = {
  readonly petition: Petition
  readonly messages: readonly store.StoredMessage[]
  readonly answers: readonly store.StoredAnswer[]
  readonly receipt: GivenReceipt
}

async function opened(ctx: Context, { petition, messages, answers, receipt }: Opening): Promise<Letter> {
  const sealed = [
    petition.letterId,
    ...messages.map(({ textId }) => textId),
    ...answers.flatMap(({ textId }) => textId ?? []),
  ]
  const values = await unsealWith<{ text: string }>(ctx, sealed, receipt)
  const textOf = (id: string) => values[sealed.indexOf(id)]?.text ?? ''
  return {
    text: textOf(petition.letterId),
    messages: messages.map(({ officerId, textId, at }) => ({ officerId, text: textOf(textId), at })),
    answers: answers.map(({ textId, commonId: _, common, ...answer }) => ({
      ...answer,
      text: textId ? textOf(textId) : (common ?? ''),
      isCommon: textId === null,
    })),
  }
}
