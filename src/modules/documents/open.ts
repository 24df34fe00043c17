/** Opening documents: for whom they are, through the door, and each time with a receipt. */
import { assert, Refusal } from '#kernel'
import type { Context } from '#platform'
import { type Reading, read, unsealWith } from '#vault'
import type { Document, DocumentContent, OpenDocument } from './document.ts'
import { documentOf, documentsOf } from './queries.ts'
import * as store from './store.ts'

type OfPerson = { readonly id: string; readonly personId: string }

/** The document with what it says, if it is this person's; anybody else's does not exist for them. */
export async function openDocument(ctx: Context, of: OfPerson): Promise<OpenDocument> {
  const document = await documentOf(ctx, of)
  if (!document.madeAt) throw new Refusal('documents/being-made')
  const [opened] = await openAll(ctx, { personId: of.personId, documents: [document], reading: readingOf(document) })
  return opened!
}

/** A person's documents with what they say, newest first, read against one receipt; not those that are being made. */
export async function openDocuments(
  ctx: Context,
  { personId, ...page }: { personId: string; limit: number; before?: string | undefined },
): Promise<OpenDocument[]> {
  const documents = (await documentsOf(ctx, personId, page)).filter(({ madeAt }) => madeAt)
  if (documents.length === 0) return []
  return openAll(ctx, { personId, documents, reading: { service: 'documents', fields: ['record'] } })
}

/** The sealed PDF of a document, if it is this person's. */
export async function pdfOf(ctx: Context, of: OfPerson): Promise<Uint8Array> {
  const document = await documentOf(ctx, of)
  const [parts] = await store.findSealedParts(ctx.db, [of.id])
  if (!parts) throw new Refusal('documents/being-made')
  const reading = { ...own, ...readingOf(document), personId: of.personId, operation: 'pdf' }
  return read(ctx, reading, async (receipt) => (await unsealWith<Uint8Array>(ctx, [parts.pdfId], receipt))[0]!)
}

const own = { purpose: 'own', register: 'documents', operation: 'record' } as const

function readingOf({ type, applicationId }: Document): Pick<Reading, 'service' | 'applicationId' | 'fields'> {
  return { service: type, applicationId, fields: ['record'] }
}

type Opening = {
  readonly personId: string
  readonly documents: readonly Document[]
  readonly reading: Pick<Reading, 'service' | 'applicationId' | 'fields'>
}

async function openAll(ctx: Context, { personId, documents, reading }: Opening): Promise<OpenDocument[]> {
  const parts = await store.findSealedParts(
    ctx.db,
    documents.map(({ id }) => id),
  )
  const places = new Map(parts.map(({ id, contentId }) => [id, contentId]))
  const ids = documents.map(({ id }) => places.get(id)!)
  const contents = await read(ctx, { ...own, ...reading, personId }, (receipt) =>
    unsealWith<DocumentContent>(ctx, ids, receipt),
  )
  assert(contents.length === documents.length, 'a document without what it says')
  return documents.map((document, at) => ({ ...document, ...contents[at]! }))
}
