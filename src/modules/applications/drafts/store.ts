import type { Draft } from '#engine'
import type { Language } from '#kernel'
import { type Db, sql } from '#platform'
import type { Source } from '../application.ts'
import type { KnownSealed, SavedDraft } from './draft.ts'

type Row = {
  readonly id: string
  readonly serviceId: string
  readonly definitionHash: string
  readonly language: Language
  readonly fields: Draft['fields']
  readonly whom: string | null
  readonly factsId: string | null
  readonly sources: readonly Source[] | null
  readonly missing: readonly string[] | null
  readonly factsAt: Date | null
  readonly optionsId: string | null
  readonly optionsAt: Date | null
  readonly savedAt: Date
  readonly expiresAt: Date
}
export type Place = { readonly personId: string; readonly serviceId: string }

const columns = sql`id, service_id, definition_hash, language, fields, whom, facts_id, sources, missing, facts_at,
  options_id, options_at, saved_at, expires_at`

export async function findDraft(db: Db, { personId, serviceId }: Place): Promise<SavedDraft | undefined> {
  const row = await db.maybe<Row>(sql`
    select ${columns} from applications.draft where person_id = ${personId} and service_id = ${serviceId}`)
  return row && saved(row)
}

export async function lockDraft(db: Db, { personId, serviceId }: Place): Promise<SavedDraft | undefined> {
  const row = await db.maybe<Row>(sql`
    select ${columns} from applications.draft
    where person_id = ${personId} and service_id = ${serviceId} for update`)
  return row && saved(row)
}

function saved(row: Row): SavedDraft {
  const { id, serviceId, definitionHash, fields, language, savedAt, expiresAt } = row
  const { whom, factsId, sources, missing, factsAt, optionsId, optionsAt } = row
  return {
    draft: { id, serviceId, definitionHash, fields },
    language,
    known:
      whom !== null && factsId && sources && missing && factsAt
        ? { whom, sealedId: factsId, sources, missing, at: factsAt }
        : undefined,
    choices: optionsId && optionsAt ? { sealedId: optionsId, at: optionsAt } : undefined,
    savedAt,
    expiresAt,
  }
}

export type DraftToPut = {
  readonly draft: Draft
  readonly personId: string
  readonly language: Language
  readonly at: Date
  readonly expiresAt: Date
}

/** Begins a draft, unless there is one. */
export function insertDraft(db: Db, { draft, personId, language, at, expiresAt }: DraftToPut): Promise<number> {
  return db.run(sql`
    insert into applications.draft (person_id, service_id, id, definition_hash, language, fields, saved_at, expires_at)
    values (${personId}, ${draft.serviceId}, ${draft.id}, ${draft.definitionHash}, ${language}, ${draft.fields},
      ${at}, ${expiresAt})
    on conflict do nothing`)
}

const nothingKept = sql`whom = null, facts_id = null, sources = null, missing = null, facts_at = null, options_id = null,
  options_at = null`

/** Writes what was merged under lock; what registers said for another version of the definition is forgotten. */
export async function updateDraft(
  db: Db,
  { draft, personId, language, at, expiresAt, isOtherVersion }: DraftToPut & { isOtherVersion: boolean },
): Promise<void> {
  if (isOtherVersion)
    await db.run(sql`
      update applications.draft set ${nothingKept}
      where person_id = ${personId} and service_id = ${draft.serviceId}`)
  await db.run(sql`
    update applications.draft
    set id = ${draft.id}, definition_hash = ${draft.definitionHash},
      language = ${language}, fields = ${draft.fields},
      saved_at = ${at}, expires_at = ${expiresAt}
    where person_id = ${personId} and service_id = ${draft.serviceId}`)
}

/** Keeps beside a draft where what registers said lies; nothing to keep it beside is no harm. */
export function setKnown(db: Db, { personId, serviceId, known }: Place & { known: KnownSealed }): Promise<number> {
  const { whom, sealedId, sources, missing, at } = known
  return db.run(sql`
    update applications.draft
    set whom = ${whom}, facts_id = ${sealedId}, sources = ${JSON.stringify(sources)}::jsonb,
      missing = ${JSON.stringify(missing)}::jsonb, facts_at = ${at}
    where person_id = ${personId} and service_id = ${serviceId}`)
}

export function setChoices(
  db: Db,
  { personId, serviceId, sealedId, at }: Place & { sealedId: string; at: Date },
): Promise<number> {
  return db.run(sql`
    update applications.draft set options_id = ${sealedId}, options_at = ${at}
    where person_id = ${personId} and service_id = ${serviceId}`)
}

/** Drafts in which something was answered, the latest first. */
export async function draftsOfPerson(
  db: Db,
  { personId, now, limit }: { personId: string; now: Date; limit: number },
): Promise<{ serviceId: string; savedAt: Date; expiresAt: Date }[]> {
  return db.many(sql`
    select service_id, saved_at, expires_at from applications.draft
    where person_id = ${personId} and fields <> '{}' and expires_at > ${now}
    order by saved_at desc, service_id limit ${limit}`)
}

type DraftToDelete = Place & { readonly id?: string; readonly expiredAt?: Date }

/** Ends a draft: whichever there is, or only the one with this identifier, or only one that has expired. */
export function deleteDraft(db: Db, { personId, serviceId, id, expiredAt }: DraftToDelete): Promise<number> {
  return db.run(sql`
    delete from applications.draft
    where person_id = ${personId} and service_id = ${serviceId}
      and (${id ?? null}::uuid is null or id = ${id ?? null}::uuid)
      and (${expiredAt ?? null}::timestamptz is null or expires_at <= ${expiredAt ?? null}::timestamptz)`)
}

export function deleteExpired(db: Db, { now, limit }: { now: Date; limit: number }): Promise<number> {
  return db.run(sql`
    delete from applications.draft where (person_id, service_id) in (
      select person_id, service_id from applications.draft where expires_at <= ${now}
      limit ${limit} for update skip locked)`)
}

/** Forgets what registers said before a time: it is not used any more. */
export function forgetKnown(db: Db, { before, limit }: { before: Date; limit: number }): Promise<number> {
  return db.run(sql`
    update applications.draft set ${nothingKept}
    where (person_id, service_id) in (
      select person_id, service_id from applications.draft where facts_at <= ${before} or options_at <= ${before}
      limit ${limit} for update skip locked)`)
}

/** Begins the sweep of a day; false when it was begun before. Forgets those long past. */
export async function startSweep(db: Db, day: string): Promise<boolean> {
  await db.run(sql`delete from applications.draft_sweep where day < ${day}::date - 30`)
  return (await db.run(sql`insert into applications.draft_sweep (day) values (${day}) on conflict do nothing`)) === 1
}
