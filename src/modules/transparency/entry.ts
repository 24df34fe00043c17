import { randomBytes } from 'node:crypto'
import { assert } from '#kernel'
import type { Context } from '#platform'
import { entryBytes, entryBytesMax, type LogName, leafHash, saltBytes, toCanonical } from '#verify'
import * as store from './store.ts'

export type EntryInput = {
  /** Its identifier, where what it tells of is known by the same. */
  readonly id?: string
  /** `module.past-participle`: `applications.submitted`. */
  readonly did: string
  readonly about?: string
  readonly personId?: string
  readonly because?: string
  readonly data?: Readonly<Record<string, unknown>>
}

/** Writes what was done, in the transaction that did it: one exists exactly when the other does. */
export async function append(ctx: Context, { id = ctx.ids.uuid(), ...input }: EntryInput): Promise<{ id: string }> {
  assert(ctx.db.inTransaction, 'an entry is written in the transaction of what it tells of')
  const at = ctx.clock.now()
  const record = { v: 1, ...input, by: actorOf(ctx), at }
  const personId = input.personId ?? (ctx.actor.kind === 'citizen' ? ctx.actor.personId : null)
  return insert(ctx, { id, log: 'case', record, about: input.about ?? null, personId, at })
}

/** Writes something public in plain text: a service put in force, a key. */
export async function publish(
  ctx: Context,
  input: { kind: string; id: string; body: unknown },
): Promise<{ id: string }> {
  assert(ctx.db.inTransaction, 'an entry is written in the transaction of what it tells of')
  const at = ctx.clock.now()
  return insert(ctx, {
    id: ctx.ids.uuid(),
    log: 'registry',
    record: { v: 1, ...input, at },
    about: null,
    personId: null,
    at,
  })
}

/** Who acts, as the record names them: kinds and identifiers, no names. */
export function actorOf({ actor }: Pick<Context, 'actor'>): { kind: string; id?: string } {
  if (actor.kind === 'citizen') return { kind: 'citizen', id: actor.personId }
  if (actor.kind === 'officer') return { kind: 'officer', id: actor.officerId }
  return actor.kind === 'system' ? { kind: 'system', id: actor.job } : { kind: 'anonymous' }
}

type NewEntry = {
  readonly id: string
  readonly log: LogName
  readonly record: unknown
  readonly about: string | null
  /** Whom it is about, or who did it. */
  readonly personId: string | null
  readonly at: Date
}

export async function insert(
  ctx: Context,
  { id, log, record, about, personId, at }: NewEntry,
): Promise<{ id: string }> {
  const bytes = toCanonical(record)
  assert(bytes.length <= entryBytesMax, 'a record is small: what is large is told by its digest')
  const salt = log === 'registry' ? null : randomBytes(saltBytes)
  const stands = entryBytes(log, bytes, salt)
  await store.insertEntry(ctx.db, {
    id,
    log,
    record: Buffer.from(bytes),
    salt,
    commitment: salt && Buffer.from(stands),
    leaf: Buffer.from(leafHash(stands)),
    about,
    personId,
    at,
  })
  return { id }
}
