import { type Db, sql } from '#platform'
import type { StatusPlace } from '#verify'
import type { Document } from '../document.ts'
import type { CopyForm, Holder } from './wallet.ts'

export type Offer = { readonly id: string; readonly documentId: string; readonly personId: string }

export function insertOffer(db: Db, given: Offer & { secretSha256: Buffer; at: Date; until: Date }): Promise<number> {
  const { id, secretSha256, documentId, personId, at, until } = given
  return db.run(sql`
    insert into documents.wallet_offer (id, secret_sha256, document_id, person_id, made_at, until)
    values (${id}, ${secretSha256}, ${documentId}, ${personId}, ${at}, ${until})`)
}

/** An offer that may still be taken up. */
export function findOffer(
  db: Db,
  { secretSha256, at }: { secretSha256: Buffer; at: Date },
): Promise<Offer | undefined> {
  return db.maybe<Offer>(sql`
    select id, document_id, person_id from documents.wallet_offer
    where secret_sha256 = ${secretSha256} and until > ${at} and used_at is null`)
}

/** A person's newest document of a type that holds on that day. */
export function findNewest(
  db: Db,
  { personId, type, on }: { personId: string; type: string; on: string },
): Promise<Document | undefined> {
  return db.maybe<Document>(sql`
    select id, number, application_id, person_id, type, face -> 'title' as title, issued_at, valid_until, revoked_at
    from documents.document
    where person_id = ${personId} and type = ${type} and revoked_at is null and valid_until >= ${on} and made_at is not null
    order by issued_at desc, id desc limit 1`)
}

export type PushedRequest = {
  readonly id: string
  readonly clientId: string
  readonly clientName: string | null
  readonly redirectUri: string
  readonly scope: string
  readonly state: string | null
  readonly codeChallenge: string
  readonly dpopKey: string | null
  readonly instanceKey: string | null
  readonly offerId: string | null
}

export function insertRequest(
  db: Db,
  given: PushedRequest & { uriSha256: Buffer; at: Date; until: Date },
): Promise<number> {
  const { id, uriSha256, clientId, clientName, redirectUri, scope, state, codeChallenge } = given
  const { dpopKey, instanceKey, offerId, at, until } = given
  return db.run(sql`
    insert into documents.wallet_request (id, uri_sha256, client_id, client_name, redirect_uri, scope, state, code_challenge,
      dpop_key, instance_key, offer_id, pushed_at, until)
    values (${id}, ${uriSha256}, ${clientId}, ${clientName}, ${redirectUri}, ${scope}, ${state}, ${codeChallenge},
      ${dpopKey}, ${instanceKey}, ${offerId}, ${at}, ${until})`)
}

const requestColumns = sql`r.id, client_id, client_name, redirect_uri, scope, state, code_challenge, dpop_key, instance_key,
  offer_id`

export type OpenRequest = PushedRequest & { readonly offer: Pick<Offer, 'documentId' | 'personId'> | null }
type At = { readonly uriSha256: Buffer; readonly clientId: string; readonly at: Date }

/** A request that nobody has answered yet, with the offer it brought if that may still be taken up. */
export function findRequest(db: Db, { uriSha256, clientId, at }: At): Promise<OpenRequest | undefined> {
  return db.maybe<OpenRequest>(sql`
    select ${requestColumns}, case when o.id is null then null
      else json_build_object('documentId', o.document_id, 'personId', o.person_id) end as offer
    from documents.wallet_request r
    left join documents.wallet_offer o on o.id = r.offer_id and o.until > ${at} and o.used_at is null
    where uri_sha256 = ${uriSha256} and client_id = ${clientId} and r.until > ${at} and answered_at is null`)
}

/** Marks it answered; nothing if somebody was faster. */
export async function setAnswered(db: Db, { id, at }: { id: string; at: Date }): Promise<boolean> {
  const count = await db.run(sql`
    update documents.wallet_request set answered_at = ${at} where id = ${id} and answered_at is null and until > ${at}`)
  return count === 1
}

/** Marks the offer taken up; nothing if it was before. */
export async function setOfferUsed(db: Db, { id, at }: { id: string; at: Date }): Promise<boolean> {
  const count = await db.run(sql`
    update documents.wallet_offer set used_at = ${at} where id = ${id} and used_at is null and until > ${at}`)
  return count === 1
}

type Agreed = Holder & { id: string; documentId: string; codeSha256: Buffer; codeUntil: Date }

export function setCode(db: Db, given: Agreed): Promise<number> {
  const { id, personId, sessionId, level, documentId, codeSha256, codeUntil } = given
  return db.run(sql`
    update documents.wallet_request
    set person_id = ${personId}, session_id = ${sessionId}, level = ${level}, document_id = ${documentId},
      code_sha256 = ${codeSha256}, code_until = ${codeUntil}
    where id = ${id}`)
}

export type CodeRequest = PushedRequest & { readonly codeUntil: Date; readonly redeemedAt: Date | null }

export function lockByCode(db: Db, codeSha256: Buffer): Promise<CodeRequest | undefined> {
  return db.maybe<CodeRequest>(sql`
    select ${requestColumns}, code_until, redeemed_at from documents.wallet_request r
    where code_sha256 = ${codeSha256} for update`)
}

export function setRedeemed(db: Db, { id, at }: { id: string; at: Date }): Promise<number> {
  return db.run(sql`update documents.wallet_request set redeemed_at = ${at} where id = ${id}`)
}

type NewToken = { tokenSha256: Buffer; requestId: string; dpopKey: string; at: Date; until: Date }

export function insertToken(db: Db, { tokenSha256, requestId, dpopKey, at, until }: NewToken): Promise<number> {
  return db.run(sql`
    insert into documents.wallet_token (token_sha256, request_id, dpop_key, made_at, until)
    values (${tokenSha256}, ${requestId}, ${dpopKey}, ${at}, ${until})`)
}

export function revokeTokensOf(db: Db, { requestId, at }: { requestId: string; at: Date }): Promise<number> {
  return db.run(sql`
    update documents.wallet_token set revoked_at = ${at} where request_id = ${requestId} and revoked_at is null`)
}

/** Ends what wallets may fetch copies of a document by: tokens, and codes for which there is none yet. */
export async function endGrantsOf(db: Db, { documentId, at }: { documentId: string; at: Date }): Promise<void> {
  await db.run(sql`
    update documents.wallet_token set revoked_at = ${at} where revoked_at is null and until > ${at}
      and request_id in (select id from documents.wallet_request where document_id = ${documentId})`)
  await db.run(sql`
    update documents.wallet_request set code_until = ${at} where document_id = ${documentId} and code_until > ${at}`)
}

/** Whether what a request gave still holds. */
export async function isGranted(db: Db, { requestId, at }: { requestId: string; at: Date }): Promise<boolean> {
  const found = await db.maybe(sql`
    select 1 as one from documents.wallet_token
    where request_id = ${requestId} and revoked_at is null and until > ${at}`)
  return found !== undefined
}

/** Forgets a few requests that nobody answered in time; called by whoever adds one. */
export function forgetUnanswered(db: Db, { at, most }: { at: Date; most: number }): Promise<number> {
  return db.run(sql`
    delete from documents.wallet_request where id in (
      select id from documents.wallet_request where until < ${at} and answered_at is null
      order by until limit ${most} for update skip locked)`)
}

export type Grant = Holder & {
  readonly requestId: string
  readonly documentId: string
  readonly scope: string
  readonly clientId: string
  readonly dpopKey: string
}

/** What a token that still holds gives. */
export function findGrant(db: Db, { tokenSha256, at }: { tokenSha256: Buffer; at: Date }): Promise<Grant | undefined> {
  return db.maybe<Grant>(sql`
    select r.id as request_id, document_id, scope, client_id, person_id, session_id, level, t.dpop_key
    from documents.wallet_token t join documents.wallet_request r on r.id = t.request_id
    where token_sha256 = ${tokenSha256} and t.until > ${at} and revoked_at is null`)
}

/** Spends what may be brought once; nothing if it was brought before. */
export async function insertSpent(db: Db, { sha256, until }: { sha256: Buffer; until: Date }): Promise<boolean> {
  const count = await db.run(sql`
    insert into documents.wallet_spent (sha256, until) values (${sha256}, ${until}) on conflict do nothing`)
  return count === 1
}

/** Forgets a few of what would be too old anyway; called by whoever adds one. */
export function forgetOld(db: Db, { at, most }: { at: Date; most: number }): Promise<number> {
  return db.run(sql`
    delete from documents.wallet_spent where sha256 in (
      select sha256 from documents.wallet_spent where until < ${at} limit ${most} for update skip locked)`)
}

export type NewCopy = {
  readonly id: string
  readonly form: CopyForm
  readonly keySha256: Buffer
  readonly status: StatusPlace
}
type ForCopies = { documentId: string; personId: string; requestId: string; at: Date; copies: readonly NewCopy[] }

/** Stores copies; how many of them have a key that no copy had before. */
export function insertCopies(db: Db, { documentId, personId, requestId, at, copies }: ForCopies): Promise<number> {
  return db.run(sql`
    insert into documents.wallet_copy (id, document_id, person_id, request_id, form, key_sha256, status_list, status_index, made_at)
    select id, ${documentId}, ${personId}, ${requestId}, form, key_sha256, status_list, status_index, ${at}
    from unnest(${copies.map(({ id }) => id)}::uuid[], ${copies.map(({ form }) => form)}::text[],
      ${copies.map(({ keySha256 }) => keySha256)}::bytea[], ${copies.map(({ status }) => status.list)}::integer[],
      ${copies.map(({ status }) => status.index)}::integer[]) as given (id, form, key_sha256, status_list, status_index)
    on conflict (key_sha256) do nothing`)
}

export type Copy = { readonly id: string; readonly form: CopyForm; readonly madeAt: Date }

/** The copies of a document that were not taken back. */
export function copiesOfDocument(db: Db, documentId: string): Promise<Copy[]> {
  return db.many<Copy>(sql`
    select id, form, made_at from documents.wallet_copy
    where document_id = ${documentId} and taken_back_at is null order by made_at, id`)
}

/** Takes all copies of a document back; their places. */
export function setTakenBack(db: Db, { documentId, at }: { documentId: string; at: Date }): Promise<StatusPlace[]> {
  return db.many<StatusPlace>(sql`
    update documents.wallet_copy set taken_back_at = ${at} where document_id = ${documentId} and taken_back_at is null
    returning status_list as list, status_index as index`)
}
