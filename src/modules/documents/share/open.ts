/** Opening what was shared: whoever has the link and the code says who they are, and the holder sees that they did. */
import { Refusal } from '#kernel'
import { actingAs, type Context, transact } from '#platform'
import { append } from '#transparency'
import { read, unsealWith } from '#vault'
import type { DocumentContent, OpenDocument } from '../document.ts'
import { findSealedParts } from '../store.ts'
import { codeOf, idOfToken, isSame, type Share } from './share.ts'
import * as store from './store.ts'

export type OfferedShare = Pick<Share, 'id' | 'personId' | 'recipient' | 'purpose' | 'until'> & {
  readonly documents: number
}
type Knock = { readonly token: string; readonly code: string; readonly opener: string }
export type OpenedShare = OfferedShare & { readonly opened: readonly OpenDocument[] }

/** What a link leads to, before it is opened: for whom and for what, nothing of what it says. */
export async function offeredShare(ctx: Context, token: string): Promise<OfferedShare> {
  const id = idOfToken(ctx, token)
  const found = id === undefined ? undefined : await store.findShare(ctx.db, id)
  if (!found) throw new Refusal('documents/share-not-found')
  if (found.withdrawnAt || found.until <= ctx.clock.now()) throw new Refusal('documents/share-over')
  if (found.triesLeft === 0) throw new Refusal('documents/share-locked')
  const documents = await store.documentsOfShare(ctx.db, found.id)
  return { ...found, documents: documents.length }
}

/** The documents, for whoever has link and code and said who they are; each opening is written down first. */
export async function openShare(ctx: Context, knock: Knock): Promise<OpenedShare> {
  const { offered, reading } = await knockAt(ctx, knock)
  const documents = await store.documentsOfShare(ctx.db, offered.id)
  const parts = await partsOf(
    ctx,
    documents.map(({ id }) => id),
  )
  const contents = (await reading(
    'record',
    parts.map(({ contentId }) => contentId),
  )) as DocumentContent[]
  return { ...offered, opened: documents.map((document, at) => ({ ...document, ...contents[at]! })) }
}

/** Their PDFs with file names, under an opening of its own. */
export async function openPackage(ctx: Context, knock: Knock): Promise<{ name: string; pdf: Uint8Array }[]> {
  const { offered, reading } = await knockAt(ctx, knock)
  const documents = await store.documentsOfShare(ctx.db, offered.id)
  const parts = await partsOf(
    ctx,
    documents.map(({ id }) => id),
  )
  const pdfs = (await reading(
    'pdf',
    parts.map(({ pdfId }) => pdfId),
  )) as Uint8Array[]
  return documents.map(({ type, number }, at) => ({
    name: `${type}-${number.replace(/[^\w-]/g, '')}.pdf`,
    pdf: pdfs[at]!,
  }))
}

/** Passes whoever has the code; a wrong one costs a try. What comes back reads, and writes down who did. */
async function knockAt(ctx: Context, { token, code, opener }: Knock) {
  const offered = await offeredShare(ctx, token)
  const { id, personId } = offered
  const spent = await store.spendTry(ctx.db, id) // before the code is looked at: whoever tries many at once gains nothing
  if (!spent) throw new Refusal('documents/share-locked')
  if (!isSame(code, codeOf(ctx, id))) {
    if (spent.triesLeft === 0) throw new Refusal('documents/share-locked')
    throw new Refusal('documents/share-code-wrong', { field: 'code' })
  }
  await store.giveTryBack(ctx.db, id)
  const system = actingAs(ctx, { kind: 'system', job: 'documents.share' })
  const reading = (operation: 'record' | 'pdf', ids: readonly string[]): Promise<unknown[]> =>
    read(
      system,
      { personId, service: 'share', purpose: 'shared', register: 'documents', operation, fields: ['record'] },
      async (receipt) => {
        await transact(system, (ctx) => note(ctx, { shareId: id, personId, opener, receiptId: receipt.id }))
        return unsealWith(system, ids, receipt)
      },
    )
  return { offered, reading }
}

type Noted = {
  readonly shareId: string
  readonly personId: string
  readonly opener: string
  readonly receiptId: string
}

async function note(ctx: Context, { shareId, personId, opener, receiptId }: Noted): Promise<void> {
  const opening = { id: ctx.ids.uuid(), shareId, opener, receiptId, at: ctx.clock.now() }
  if (!(await store.insertOpening(ctx.db, opening))) throw new Refusal('documents/share-over')
  await append(ctx, { did: 'documents.share-opened', about: shareId, personId, data: { receipt: receiptId } })
}

/** Where each document's sealed parts lie, in the order asked. */
async function partsOf(ctx: Context, ids: readonly string[]) {
  const parts = new Map((await findSealedParts(ctx.db, ids)).map((part) => [part.id, part]))
  return ids.map((id) => {
    const part = parts.get(id)
    if (!part) throw new Refusal('documents/not-found')
    return part
  })
}
