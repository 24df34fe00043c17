/** The copies of a document: making them for a wallet's keys, and taking them back. */
import { createHash } from 'node:crypto'
import { citizenOf } from '#identity'
import { assert, endOfDay, Refusal } from '#kernel'
import { actingAs, type Context, transact } from '#platform'
import { append } from '#transparency'
import type { StatusPlace } from '#verify'
import type { Document, OpenDocument } from '../document.ts'
import { openDocument } from '../open.ts'
import { documentOf } from '../queries.ts'
import { statusUri } from '../status/list.ts'
import { allocateStatus, revokePlaces } from '../status/places.ts'
import { lockDocument } from '../store.ts'
import { walletSignerOf } from './keys.ts'
import type { WalletForm, WalletKind } from './kinds.ts'
import { signMobile } from './mdoc.ts'
import { fitsWallet } from './offer.ts'
import { type CardContent, signCard } from './sd-jwt.ts'
import * as store from './store.ts'
import { copiesMax, type WalletKey, walletLimits } from './wallet.ts'

export type Wanted = {
  readonly grant: store.Grant
  readonly form: WalletForm
  readonly keys: readonly WalletKey[]
}

/**
 * Makes a copy for each key, on behalf of the holder who agreed: each with a place in a status list of its own, stored and
 * told in the log before any is signed.
 */
export async function makeCopies(ctx: Context, { grant, form, keys }: Wanted): Promise<string[]> {
  assert(keys.length > 0 && keys.length <= walletLimits.batchMax, 'a wallet asks for a few copies at once')
  const { personId, sessionId, level, documentId } = grant
  const holder = actingAs(ctx, { kind: 'citizen', personId, sessionId, level })
  const document = await openDocument(holder, { id: documentId, personId })
  const { agency } = form.kind
  const signer = await walletSignerOf(ctx, { agency, form: form.form })
  const places = await transact(holder, (ctx) => storeCopies(ctx, { grant, form, keys }))

  const at = ctx.clock.now()
  const validUntil = endOfDay(ctx.outside.nation.country.timeZone, document.validUntil)
  return Promise.all(
    keys.map((key, i) => {
      const { list, index } = places[i]!
      const binding = { key, at, status: { idx: index, uri: statusUri(ctx, list) } }
      return form.form === 'dc+sd-jwt'
        ? signCard(cardOf(ctx, { document, kind: form.kind, validUntil }), binding, signer)
        : signMobile(mobileOf({ document, kind: form.kind, validUntil }), binding, signer)
    }),
  )
}

async function storeCopies(ctx: Context, { grant, form, keys }: Wanted): Promise<StatusPlace[]> {
  const { personId, documentId, requestId } = grant
  const document = await lockDocument(ctx.db, documentId) // whoever revokes it meanwhile finds these copies too
  if (document?.personId !== personId || !fitsWallet(ctx, document)) throw new Refusal('documents/wallet-not-offered')
  if (!(await store.isGranted(ctx.db, { requestId, at: ctx.clock.now() })))
    throw new Refusal('documents/wallet-not-offered')
  const held = await store.copiesOfDocument(ctx.db, documentId)
  if (held.length + keys.length > copiesMax) throw new Refusal('documents/wallet-full')

  const places = await allocateStatus(ctx, { documentId, count: keys.length })
  const copies = keys.map((key, i) => ({
    id: ctx.ids.uuid(),
    form: form.form,
    keySha256: keyHash(key),
    status: places[i]!,
  }))
  const stored = await store.insertCopies(ctx.db, { documentId, personId, requestId, at: ctx.clock.now(), copies })
  if (stored < keys.length) throw new Refusal('documents/wallet-key-known')
  await append(ctx, {
    did: 'documents.wallet-issued',
    about: documentId,
    personId,
    data: { form: form.form, copies: copies.map(({ id }) => id) },
  })
  return places
}

function keyHash({ x, y }: WalletKey): Buffer {
  return createHash('sha256').update(`${x}.${y}`).digest()
}

type ToWrite = { readonly document: OpenDocument; readonly kind: WalletKind; readonly validUntil: Date }

function cardOf(ctx: Context, { document, kind, validUntil }: ToWrite): CardContent {
  const { record } = document
  const { country, site } = { country: ctx.outside.nation.country, site: ctx.outside.site }
  const language = country.languages[0]!.code
  const { table } = record
  const rows = table?.rows.map((row) => Object.fromEntries(table.columns.map(({ key }, i) => [key, row[i]])))
  return {
    vct: `${site.publicUrl}/wallet/types/${kind.type}`,
    open: {
      issuing_country: country.code,
      issuing_authority: record.agency.name[language] ?? record.agency.id,
      bound: record.bound,
    },
    hidden: {
      holder_name: record.holder.name,
      register_number: record.holder.registerNumber,
      document_number: document.number,
      issued_at: record.issuedAt,
      valid_until: document.validUntil,
      ...Object.fromEntries(record.rows.map(({ key, value }) => [`fact_${key}`, value])),
      ...(rows ? { table: rows } : {}),
    },
    validUntil,
  }
}

function mobileOf({ document, kind, validUntil }: ToWrite) {
  assert(kind.mobile, 'a kind without an mdoc is not asked for as one')
  const { docType, namespace, elementsOf } = kind.mobile
  const { holder, agency, rows } = document.record
  const values = new Map(rows.map(({ key, value }) => [key, value]))
  const elements = elementsOf({ holder, agency: agency.name, value: (row) => values.get(row) })
  return { docType, namespace, elements, validUntil }
}

export type WalletCopies = { readonly count: number; readonly lastAt: Date | undefined }

/** How many copies of one's own document are in wallets, and since when the newest is. */
export async function copiesInWallets(ctx: Context, { id }: Pick<Document, 'id'>): Promise<WalletCopies> {
  await documentOf(ctx, { id, personId: citizenOf(ctx.actor) })
  const copies = await store.copiesOfDocument(ctx.db, id)
  return { count: copies.length, lastAt: copies.at(-1)?.madeAt }
}

/**
 * Takes all copies of one's own document back: their places in the status lists say so, and what wallets may still fetch by
 * is over; the document itself holds.
 */
export async function takeCopiesBack(ctx: Context, { id }: Pick<Document, 'id'>): Promise<void> {
  const personId = citizenOf(ctx.actor)
  await documentOf(ctx, { id, personId })
  await lockDocument(ctx.db, id) // copies that are being made are there first, or come too late
  const at = ctx.clock.now()
  await store.endGrantsOf(ctx.db, { documentId: id, at })
  const places = await store.setTakenBack(ctx.db, { documentId: id, at })
  if (places.length === 0) return
  await revokePlaces(ctx, places)
  await append(ctx, { did: 'documents.wallet-taken-back', about: id, personId, data: { copies: places.length } })
}
