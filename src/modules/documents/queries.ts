import { officerOf, permit } from '#identity'
import { Refusal } from '#kernel'
import type { Context } from '#platform'
import type { Document, Purpose } from './document.ts'
import * as store from './store.ts'

type OfPerson = { readonly id: string; readonly personId: string }

/** The document, if it is this person's; anybody else's does not exist for them. */
export async function documentOf(ctx: Context, { id, personId }: OfPerson): Promise<Document> {
  const document = await store.findDocument(ctx.db, id)
  if (document?.personId !== personId) throw new Refusal('documents/not-found')
  return document
}

/** What was issued for an application, made or being made; for who brings applications to their end. */
export function documentFor(
  ctx: Context,
  applicationId: string,
  purpose: Purpose = 'result',
): Promise<Document | undefined> {
  return store.findByApplication(ctx.db, { applicationId, purpose })
}

/** What was issued to this person for an application, or the receipt of what they paid for it, once it is made. */
export async function documentOfApplication(
  ctx: Context,
  { applicationId, purpose, personId }: { applicationId: string; purpose: Purpose; personId: string },
): Promise<Document | undefined> {
  const document = await store.findMadeByApplication(ctx.db, { applicationId, purpose })
  return document?.personId === personId ? document : undefined
}

/** A person's documents, newest first. */
export function documentsOf(
  ctx: Context,
  personId: string,
  { limit, before }: { limit: number; before?: string | undefined },
): Promise<Document[]> {
  return store.documentsOfPerson(ctx.db, { personId, limit, before })
}

/** The document of this person that says the same and still holds on that day. */
export function findValid(
  ctx: Context,
  same: { personId: string; sameness: string; on: string },
): Promise<Document | undefined> {
  return store.findSame(ctx.db, same)
}

/** A document by its identifier, for the platform's own work on it. */
export async function documentById(ctx: Context, id: string): Promise<Document> {
  permit(ctx.actor, 'documents.issue')
  const document = await store.findDocument(ctx.db, id)
  if (!document) throw new Refusal('documents/not-found')
  return document
}

/** A document of the officer's own agency by its number; any other does not exist for them. */
export async function documentToCorrect(ctx: Context, number: string): Promise<Document> {
  const { agencyId, role } = officerOf(ctx.actor)
  const document = await store.findByNumber(ctx.db, number)
  if (!document || document.agencyId !== agencyId || role === 'inspector') throw new Refusal('documents/not-found')
  return document
}

/** What results a person holds that are valid on a day, the newest first. */
export function heldBy(ctx: Context, held: { personId: string; on: string; limit: number }): Promise<Document[]> {
  return store.validOf(ctx.db, held)
}
