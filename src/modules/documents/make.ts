/**
 * Making what a document travels as, once it stands in the log: the QR by one key, the PDF by another, both those that its
 * entry names. Outside of any transaction, since signers and the authority of time take their time.
 */
import { randomBytes } from 'node:crypto'
import { assert } from '#kernel'
import { type Context, transact } from '#platform'
import { append } from '#transparency'
import { discard, unseal } from '#vault'
import { draftCredential } from '#verify'
import { claimsOf } from './claims.ts'
import type { Document, DocumentRecord } from './document.ts'
import { type AgencyKeys, keysNamed } from './keys/keys.ts'
import { validationFor } from './pdf/authority.ts'
import { atPress } from './press.ts'
import { renderPdf } from './render.ts'
import { bytesOf, sealContent, sha256 } from './sealed.ts'
import * as statusStore from './status/store.ts'
import * as store from './store.ts'

/** What a document is to say that an earlier try left unmade. Whoever stamps the time is asked first: read in vain helps nobody. */
export async function openDraft(ctx: Context, document: store.StoredDocument): Promise<DocumentRecord> {
  const { draftId, personId, applicationId, type } = document
  assert(draftId, 'a document that is being made has a draft')
  await ctx.outside.timestamps.stamp(sha256(randomBytes(8)))
  const reading = { personId, service: type, applicationId, purpose: 'making', register: 'documents' }
  return unseal<DocumentRecord>(ctx, draftId, { ...reading, operation: 'record', fields: ['record'] })
}

type ToMake = { readonly document: store.StoredDocument; readonly record: DocumentRecord }

/** Makes QR and PDF and stores them; of two who do it at the same time, what the first made counts. */
export function makeCarriers(ctx: Context, toMake: ToMake): Promise<Document> {
  return atPress(ctx, () => make(ctx, toMake))
}

async function make(ctx: Context, { document, record }: ToMake): Promise<Document> {
  assert(!ctx.db.inTransaction, 'nothing is signed before its entry in the log is there to stay')
  const { agencyId, qrKid, sealKid, recordSha256, status } = document
  const recordBytes = bytesOf(record)
  assert(agencyId && qrKid && sealKid && recordSha256 && status, 'a document that is being made says by which keys')
  assert(recordSha256.equals(sha256(recordBytes)), 'what is made is what the log was told')
  const keys = await keysNamed(ctx, { agencyId, qrKid, sealKid })
  const credential = await credentialOf(ctx, { claims: claimsOf(ctx, { record, recordSha256, status }), keys })
  const validation = await validationFor(ctx, keys.sealer)
  const { issuedAt } = document
  const pdf = await renderPdf(ctx, { record, recordBytes, credential, issuedAt, sealer: keys.sealer, validation })
  return transact(ctx, (ctx) => keep(ctx, { document, record, credential, pdf }))
}

type ToSign = { readonly claims: ReturnType<typeof claimsOf>; readonly keys: AgencyKeys }

async function credentialOf(ctx: Context, { claims, keys: { qr } }: ToSign): Promise<string> {
  const draft = draftCredential(claims, { kid: qr.kid, prefix: ctx.outside.nation.country.qrPrefix })
  return draft.with(await qr.signer.sign(draft.bytes))
}

type ToKeep = ToMake & { readonly credential: string; readonly pdf: Buffer }

async function keep(ctx: Context, { document, record, credential, pdf }: ToKeep): Promise<Document> {
  const { id, personId } = document
  const sealed = await sealContent(ctx, { personId, record, credential, pdf })
  const at = ctx.clock.now()
  const isFirst = await store.setMade(ctx.db, { id, ...sealed, pdfSha256: sha256(pdf), at })
  await discard(ctx, isFirst && document.draftId ? [document.draftId] : [sealed.contentId, sealed.pdfId])
  if (isFirst && document.replaces) await endReplaced(ctx, document)
  const made = await store.findDocument(ctx.db, id)
  assert(made?.madeAt, 'a document that was just made')
  return made
}

/** What is replaced ends at the moment its replacement is there, so that its holder has always one. */
async function endReplaced(
  ctx: Context,
  { id, personId, replaces, replacesBecause }: store.StoredDocument,
): Promise<void> {
  assert(replaces && replacesBecause, 'a replacement says of what and why')
  const at = ctx.clock.now()
  const old = await store.lockDocument(ctx.db, replaces)
  await store.setReplaced(ctx.db, { id: replaces, by: id, because: replacesBecause, at })
  if (old?.revokedAt) {
    // it was taken back while this one was being made: nobody keeps by a replacement what they no longer have
    const because = old.revokedBecause ?? replacesBecause
    await store.setRevoked(ctx.db, { id, because, at })
    await statusStore.revokePlacesOf(ctx.db, { documentId: id, at })
    await append(ctx, { did: 'documents.revoked', about: id, personId, because })
    return
  }
  await statusStore.revokePlacesOf(ctx.db, { documentId: replaces, at })
  await append(ctx, { did: 'documents.revoked', about: replaces, personId, because: replacesBecause, data: { by: id } })
}
