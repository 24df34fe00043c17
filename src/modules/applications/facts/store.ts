/** Where what registers said lies, by the vault's names for it; and what has not come yet. */
import type { Answers } from '#engine'
import { type Db, sql } from '#platform'
import type { Source } from '../application.ts'

export type FactsToPut = {
  readonly id: string
  readonly factsId: string
  readonly sensitivity: 'personal' | 'sensitive'
  readonly sources: readonly Source[]
  readonly obstacle: string | null
  readonly at: Date
  /** What it takes the place of: nothing is written over what came meanwhile. */
  readonly before: string | null
}

/** Puts facts in the place of those before; how many rows that were, none when others came meanwhile. */
export function putFacts(db: Db, given: FactsToPut): Promise<number> {
  const { id, factsId, sensitivity, sources, obstacle, at, before } = given
  return db.run(sql`
    update applications.application
    set facts_id = ${factsId}, form_facts_id = coalesce(form_facts_id, ${factsId}), facts_sensitivity = ${sensitivity},
      sources = ${JSON.stringify(sources)}::jsonb, obstacle = ${obstacle}, facts_at = ${at}
    where id = ${id} and facts_id is not distinct from ${before}::uuid`)
}

export function setObstacle(db: Db, { id, obstacle }: { id: string; obstacle: string }): Promise<number> {
  return db.run(sql`update applications.application set obstacle = ${obstacle} where id = ${id}`)
}

/** Answers as the register writes them, and those that are still unchecked; unless they were answered anew meanwhile. */
export function setChecked(
  db: Db,
  given: { id: string; answers: Answers; unchecked: readonly string[]; before: Answers },
): Promise<number> {
  const { id, answers, unchecked, before } = given
  return db.run(sql`
    update applications.application set answers = ${answers}, unchecked = ${unchecked}
    where id = ${id} and answers = ${before}`)
}

/** A reading an application goes on without. */
export type Pending = {
  readonly reading: string
  readonly register: string
  readonly operation: string
  readonly since: Date
  readonly arrivedAt: Date | null
}
export type NewPending = Omit<Pending, 'arrivedAt'> & { readonly applicationId: string }

/** Notes that a reading has not come; one that is awaited already stays as it is. How many are new. */
export function insertPending(db: Db, given: NewPending): Promise<number> {
  const { applicationId, reading, register, operation, since } = given
  return db.run(sql`
    insert into applications.pending (application_id, reading, register, operation, since)
    values (${applicationId}, ${reading}, ${register}, ${operation}, ${since})
    on conflict (application_id, reading) do update set since = excluded.since, arrived_at = null
    where pending.arrived_at is not null`)
}

export function setArrived(
  db: Db,
  { id, readings, at }: { id: string; readings: readonly string[]; at: Date },
): Promise<number> {
  return db.run(sql`
    update applications.pending set arrived_at = ${at}
    where application_id = ${id} and reading = any(${readings}::text[]) and arrived_at is null`)
}

const pendingMost = 100

export function pendingOf(db: Db, id: string): Promise<Pending[]> {
  return db.many<Pending>(sql`
    select reading, register, operation, since, arrived_at from applications.pending
    where application_id = ${id} order by since, reading limit ${pendingMost}`)
}
