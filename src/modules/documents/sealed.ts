/** Sealing what a document says: its content and its PDF, each a value of the person it was issued to. */
import { createHash } from 'node:crypto'
import { type Context, transact } from '#platform'
import { seal } from '#vault'
import { type DocumentContent, type DocumentFace, type DocumentRecord, faceOf } from './document.ts'
import * as store from './store.ts'

type ToSeal = DocumentContent & { readonly personId: string; readonly pdf: Uint8Array }
type Sealed = {
  readonly face: DocumentFace
  readonly credentialSha256: Buffer
  readonly contentId: string
  readonly pdfId: string
}

const sensitivity = 'personal'
const batch = 50

/** Seals content and PDF in the caller's transaction; returns what of it may lie in plain. */
export async function sealContent(ctx: Context, { personId, record, credential, pdf }: ToSeal): Promise<Sealed> {
  const content: DocumentContent = { record, credential }
  const contentId = await seal(ctx, { personId, sensitivity, kind: 'documents.content', values: content })
  const pdfId = await seal(ctx, { personId, sensitivity, kind: 'documents.pdf', values: pdf })
  return { face: faceOf(record), credentialSha256: sha256(credential), contentId, pdfId }
}

/** Seals what a document will say while it is being made. */
export function sealDraft(
  ctx: Context,
  { personId, record }: { personId: string; record: DocumentRecord },
): Promise<string> {
  return seal(ctx, { personId, sensitivity, kind: 'documents.draft', values: record })
}

/** A record as it is hashed, attached to the PDF and told in the log. */
export function bytesOf(record: DocumentRecord): Buffer {
  return Buffer.from(JSON.stringify(record))
}

export function sha256(of: Uint8Array | string): Buffer {
  return createHash('sha256').update(of).digest()
}

/** Seals documents from before anything was sealed, before the platform answers anybody; safe to repeat. */
export async function sealOlder(ctx: Context): Promise<void> {
  for (let count = batch; count === batch; )
    count = await transact(ctx, async (ctx) => {
      const older = await store.lockOlder(ctx.db, batch)
      for (const { id, ...content } of older)
        await store.setSealed(ctx.db, { id, ...(await sealContent(ctx, content)) })
      return older.length
    })
}
