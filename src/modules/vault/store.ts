import { type Db, sql } from '#platform'
import type { Sensitivity } from './seal.ts'

export type KnownWrappingKey = { readonly id: string; readonly proof: Buffer }
export type KeyName = {
  readonly keyId: string
  readonly personId: string
  readonly sensitivity: Sensitivity
  readonly version: number
}
export type Form = 'json' | 'bytes'

export function newestWrappingKey(db: Db): Promise<KnownWrappingKey | undefined> {
  return db.maybe(sql`select id, proof from vault.wrapping_key order by at desc, id desc limit 1`)
}

export function findWrappingKey(db: Db, id: string): Promise<KnownWrappingKey | undefined> {
  return db.maybe(sql`select id, proof from vault.wrapping_key where id = ${id}`)
}

export function insertWrappingKey(db: Db, { id, proof, at }: KnownWrappingKey & { at: Date }): Promise<number> {
  return db.run(
    sql`insert into vault.wrapping_key (id, proof, at) values (${id}, ${proof}, ${at}) on conflict do nothing`,
  )
}

type OfPerson = { readonly personId: string; readonly sensitivity: Sensitivity }
export type PublicKey = KeyName & { readonly public: Buffer }

export function findKey(db: Db, { personId, sensitivity }: OfPerson): Promise<PublicKey | undefined> {
  return db.maybe(sql`
    select id as key_id, person_id, sensitivity, version, public from vault.key
    where person_id = ${personId} and sensitivity = ${sensitivity} and shredded_at is null`)
}

export async function lastVersion(db: Db, { personId, sensitivity }: OfPerson): Promise<number> {
  const { version } = await db.one<{ version: number }>(sql`
    select coalesce(max(version), 0) as version from vault.key
    where person_id = ${personId} and sensitivity = ${sensitivity}`)
  return version
}

type NewKey = PublicKey & { readonly wrappingKeyId: string; readonly wrapped: Buffer; readonly at: Date }

/** Both halves or, where somebody else was first, none. */
export function insertKey(db: Db, key: NewKey): Promise<number> {
  return db.run(sql`
    with made as (
      insert into vault.key (id, person_id, sensitivity, version, public, made_at)
      values (${key.keyId}, ${key.personId}, ${key.sensitivity}, ${key.version}, ${key.public}, ${key.at})
      on conflict do nothing returning id)
    insert into vault.wrapped_key (key_id, wrapping_key_id, bytes)
    select id, ${key.wrappingKeyId}, ${key.wrapped}::bytea from made`)
}

type NewSealed = {
  readonly id: string
  readonly keyId: string
  readonly kind: string
  readonly form: Form
  readonly bytes: Buffer
  readonly at: Date
  readonly until: Date | null
}

export function insertSealed(db: Db, { id, keyId, kind, form, bytes, at, until }: NewSealed): Promise<number> {
  return db.run(sql`
    insert into vault.sealed (id, key_id, kind, form, bytes, at, until)
    values (${id}, ${keyId}, ${kind}, ${form}, ${bytes}, ${at}, ${until})`)
}

export type Released = PublicKey & {
  readonly id: string
  readonly kind: string
  readonly form: Form
  readonly bytes: Buffer
  readonly wrappingKeyId: string
  readonly wrapped: Buffer
}
type Release = {
  readonly receiptId: string
  readonly ids: readonly string[]
  readonly reader: { readonly kind: string; readonly id?: string }
  readonly now: Date
  readonly most: string
}

/** What is sealed, with the keys to it, as far as the receipt opens it; written down as released. */
export function release(db: Db, { receiptId, ids, reader, now, most }: Release): Promise<Released[]> {
  return db.many<Released>(sql`
    select id, key_id, person_id, sensitivity, version, kind, form, bytes, public, wrapping_key_id, wrapped
    from vault.release_keys(${receiptId}, ${ids}::uuid[], ${reader.kind}, ${reader.id ?? null}, ${now}, ${most}::interval)`)
}

/** What became of sealed values that no key came for. */
export function stateOf(db: Db, ids: readonly string[]): Promise<{ id: string; isShredded: boolean }[]> {
  return db.many(sql`
    select sealed.id, shredded_at is not null as is_shredded
    from vault.sealed join vault.key on key.id = sealed.key_id where sealed.id = any (${ids}::uuid[])`)
}

export function deleteSealed(db: Db, ids: readonly string[]): Promise<number> {
  return db.run(sql`delete from vault.sealed where id = any (${ids}::uuid[])`)
}

export function deleteOver(db: Db, { now, most }: { now: Date; most: number }): Promise<number> {
  return db.run(sql`
    delete from vault.sealed where id in (
      select id from vault.sealed where until <= ${now} order by until limit ${most} for update skip locked)`)
}

/** Deletes the wrapped halves; returns the keys that are dead now. */
export async function shredKeys(db: Db, { personId, sensitivity, at }: OfPerson & { at: Date }): Promise<string[]> {
  const { ids } = await db.one<{ ids: string[] }>(sql`select vault.shred(${personId}, ${sensitivity}, ${at}) as ids`)
  return ids
}

export type ToRewrap = KeyName & { readonly wrappingKeyId: string; readonly wrapped: Buffer }

export function keysToRewrap(db: Db, { under, most }: { under: string; most: number }): Promise<ToRewrap[]> {
  return db.many<ToRewrap>(sql`
    select key_id, person_id, sensitivity, version, wrapping_key_id, wrapped from vault.keys_to_rewrap(${under}, ${most})`)
}

export async function putRewrapped(db: Db, key: { keyId: string; under: string; wrapped: Buffer }): Promise<void> {
  await db.run(sql`select vault.put_rewrapped(${key.keyId}, ${key.under}, ${key.wrapped})`)
}

export function balance(db: Db): Promise<{ releases: number; receipts: number; unfounded: number }> {
  return db.one(sql`select releases, receipts, unfounded from vault.balance`)
}

export async function startSweep(db: Db, due: Date): Promise<boolean> {
  await db.run(sql`delete from vault.sweep where due < ${due}::timestamptz - interval '1 day'`)
  return (await db.run(sql`insert into vault.sweep (due) values (${due}) on conflict do nothing`)) === 1
}
