import { type Db, type Sql, sql } from '#platform'
import type { Alarm, Petition } from './petition.ts'
import type { ToTake } from './writing/take.ts'

const columns: Sql = sql`petition.id, petition.number, petition.check_code, petition.person_id, petition.kind,
  petition.subject, petition.channel, petition.taken_by, petition.agency_id, petition.office_id, petition.place,
  petition.application_id, petition.is_public, petition.letter_id, petition.file_ids, petition.excluded_office,
  petition.excluded_officers, petition.state, petition.taken_in_at, petition.round, petition.started_at,
  petition.due_at, petition.extended_because, petition.escalated, petition.escalated_office, petition.routed,
  petition.leading_id, petition.outcome, petition.answered_at`

/** One letter of a person at a time, so that what is sent twice at once is taken in once. */
export function lockWriter(db: Db, personId: string): Promise<number> {
  return db.run(sql`select pg_advisory_xact_lock(hashtextextended('petitions ' || ${personId}::text, 0))`)
}

type NewPetition = Omit<ToTake, 'agencyId' | 'officeId' | 'personId' | 'key' | 'text'> & {
  readonly id: string
  readonly personId: string
  readonly checkCode: string
  readonly takenBy: string | null
  readonly agencyId: string
  readonly officeId: string
  readonly letterId: string
  readonly fileIds: readonly string[]
  readonly excludedOffice: string | null
  readonly at: Date
  readonly dueAt: Date
}

/** Stores it under the next number. */
export function insertPetition(db: Db, given: NewPetition): Promise<Petition> {
  const { id, checkCode, personId, kind, subject, channel, takenBy, agencyId, officeId, isPublic, at, dueAt } = given
  const { place = null, applicationId = null, letterId, fileIds, excludedOffice, against } = given
  return db.one<Petition>(sql`
    insert into petitions.petition
      (id, number, check_code, person_id, kind, subject, channel, taken_by, agency_id, office_id, place, application_id,
        is_public, letter_id, file_ids, excluded_office, excluded_officers, taken_in_at, started_at, due_at)
    values (${id}, petitions.number_of(${at.getUTCFullYear()}, nextval('petitions.number_seq')), ${checkCode},
      ${personId}, ${kind}, ${subject}, ${channel}, ${takenBy}, ${agencyId}, ${officeId}, ${place}, ${applicationId},
      ${isPublic}, ${letterId}, ${fileIds}::uuid[], ${excludedOffice}, ${against?.officerIds ?? []}::uuid[], ${at},
      ${at}, ${dueAt})
    returning ${columns}`)
}

export type Submitted = { readonly petitionId: string; readonly bodyHash: Buffer }
type Key = { readonly personId: string; readonly key: string }

export function insertSubmission(db: Db, { personId, key, bodyHash, petitionId }: Key & Submitted): Promise<number> {
  return db.run(sql`
    insert into petitions.submission (person_id, key, body_hash, petition_id)
    values (${personId}, ${key}, ${bodyHash}, ${petitionId})`)
}

export function findSubmission(db: Db, { personId, key }: Key): Promise<Submitted | undefined> {
  return db.maybe<Submitted>(sql`
    select petition_id, body_hash from petitions.submission where person_id = ${personId} and key = ${key}`)
}

export function countOpen(
  db: Db,
  { personId, channel }: { personId: string; channel: string },
): Promise<{ count: number; sameWay: number }> {
  return db.one(sql`
    select count(*) as count, count(*) filter (where channel = ${channel}) as same_way
    from petitions.petition where person_id = ${personId} and state = 'open'`)
}

/** Whether somebody wrote this one, or one that is merged into it and not answered. */
export async function wroteAny(db: Db, { id, personId }: { id: string; personId: string }): Promise<boolean> {
  const { wrote } = await db.one<{ wrote: boolean }>(sql`
    select exists (select from petitions.petition
      where person_id = ${personId} and (id = ${id} or (leading_id = ${id} and state = 'open'))) as wrote`)
  return wrote
}

export function findPetition(db: Db, id: string): Promise<Petition | undefined> {
  return db.maybe<Petition>(sql`select ${columns} from petitions.petition where id = ${id}`)
}

export function lockPetition(db: Db, id: string): Promise<Petition | undefined> {
  return db.maybe<Petition>(sql`select ${columns} from petitions.petition where id = ${id} for update`)
}

export function findByNumber(db: Db, number: string): Promise<Petition | undefined> {
  return db.maybe<Petition>(sql`select ${columns} from petitions.petition where number = ${number}`)
}

export function petitionsBy(db: Db, ids: readonly string[]): Promise<Petition[]> {
  return db.many<Petition>(sql`select ${columns} from petitions.petition where id = any(${ids}::uuid[])`)
}

/** A person's petitions, newest first, those before `before` (an identifier: they sort by time). */
export function petitionsOfPerson(
  db: Db,
  { personId, limit, before }: { personId: string; limit: number; before?: string | undefined },
): Promise<Petition[]> {
  return db.many<Petition>(sql`
    select ${columns} from petitions.petition
    where person_id = ${personId} and (${before ?? null}::uuid is null or id < ${before ?? null}::uuid)
    order by id desc limit ${limit}`)
}

export function setWithdrawn(db: Db, id: string): Promise<number> {
  return db.run(sql`
    update petitions.petition set state = 'withdrawn', leading_id = null where id = ${id} and state = 'open'`)
}

type Answered = { readonly id: string; readonly outcome: string; readonly at: Date }

export function setAnswered(db: Db, { id, outcome, at }: Answered): Promise<number> {
  return db.run(sql`
    update petitions.petition set state = 'answered', outcome = ${outcome}, answered_at = ${at}
    where id = ${id} and state = 'open'`)
}

type Extended = { readonly id: string; readonly dueAt: Date; readonly because: string }

export function setExtended(db: Db, { id, dueAt, because }: Extended): Promise<number> {
  return db.run(sql`
    update petitions.petition set due_at = ${dueAt}, extended_because = ${because}, escalated = null
    where id = ${id} and state = 'open'`)
}

type Routed = { readonly id: string; readonly agencyId: string; readonly officeId: string }

/** It is at another office, and all that are merged into it; what lay at the office above lies above the new one now. */
export function setOffice(
  db: Db,
  { id, agencyId, officeId, above }: Routed & { readonly above: string | null },
): Promise<number> {
  return db.run(sql`
    update petitions.petition
    set agency_id = ${agencyId}, office_id = ${officeId}, routed = routed + 1,
      escalated_office = case when escalated_office is not null then nullif(${above}::text, excluded_office) end
    where (id = ${id} or leading_id = ${id}) and state = 'open'`)
}

type Escalated = { readonly id: string; readonly level: Alarm; readonly office: string | null }

export function setEscalated(db: Db, { id, level, office }: Escalated): Promise<number> {
  return db.run(sql`
    update petitions.petition set escalated = ${level}, escalated_office = coalesce(${office}, escalated_office)
    where id = ${id}`)
}

/** What leads one that is overdue lies at the office above too. */
export function showAbove(db: Db, { id, office }: { id: string; office: string }): Promise<number> {
  return db.run(sql`
    update petitions.petition set escalated_office = ${office}
    where id = ${id} and state = 'open' and escalated_office is null and office_id <> ${office}`)
}

type Raised = Routed & {
  readonly excludedOffice: string | null
  readonly excludedOfficers: readonly string[]
  readonly at: Date
  readonly dueAt: Date
}

/** It begins anew, on its own, where whoever answered it first does not get it. */
export function setRaised(db: Db, given: Raised): Promise<number> {
  const { id, agencyId, officeId, excludedOffice, excludedOfficers, at, dueAt } = given
  return db.run(sql`
    update petitions.petition
    set state = 'open', round = 2, agency_id = ${agencyId}, office_id = ${officeId}, started_at = ${at},
      due_at = ${dueAt}, outcome = null, answered_at = null, extended_because = null, escalated = null,
      escalated_office = null, leading_id = null, excluded_office = ${excludedOffice},
      excluded_officers = ${excludedOfficers}::uuid[]
    where id = ${id} and state = 'answered' and round = 1`)
}

/** Those that are merged into one and still open, some from `after` on; locked, so that none leaves meanwhile. */
export function lockMembers(
  db: Db,
  { leadingId, after, limit }: { leadingId: string; after: string | null; limit: number },
): Promise<Petition[]> {
  return db.many<Petition>(sql`
    select ${columns} from petitions.petition
    where leading_id = ${leadingId} and state = 'open' and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit ${limit} for update`)
}

export type Merged = { readonly count: number; readonly people: number; readonly dueAt: Date | null }

/**
 * How many are merged into one, of how many people with its own, and when the first of them is due. Of one that is open
 * those that are answered no more: with its first answer they were, and the second is its person's alone.
 */
export function mergedInto(db: Db, id: string): Promise<Merged> {
  return db.one<Merged>(sql`
    select count(*) filter (where id <> ${id}) as count, count(distinct person_id) as people,
      min(due_at) filter (where state = 'open') as due_at
    from petitions.petition
    where id = ${id} or (leading_id = ${id} and (state = 'open'
      or (select first.state <> 'open' from petitions.petition as first where first.id = ${id})))`)
}

export type Step = {
  readonly did: string
  readonly officeId: string
  readonly because: string | null
  readonly byKind: string
  readonly byOfficer: string | null
  readonly at: Date
}

export function insertStep(db: Db, step: Step & { id: string; petitionId: string }): Promise<number> {
  const { id, petitionId, did, officeId, because, byKind, byOfficer, at } = step
  return db.run(sql`
    insert into petitions.step (id, petition_id, did, office_id, because, by_kind, by_officer, at)
    values (${id}, ${petitionId}, ${did}, ${officeId}, ${because}, ${byKind}, ${byOfficer}, ${at})`)
}

export function stepsOf(db: Db, petitionId: string, limit: number): Promise<Step[]> {
  return db.many<Step>(sql`
    select did, office_id, because, by_kind, by_officer, at from petitions.step
    where petition_id = ${petitionId} order by id limit ${limit}`)
}

export type StoredMessage = {
  readonly id: string
  readonly officerId: string | null
  readonly textId: string
  readonly at: Date
}

export function insertMessage(db: Db, message: StoredMessage & { petitionId: string }): Promise<number> {
  const { id, petitionId, officerId, textId, at } = message
  return db.run(sql`
    insert into petitions.message (id, petition_id, officer_id, text_id, at)
    values (${id}, ${petitionId}, ${officerId}, ${textId}, ${at})`)
}

export function countMessages(db: Db, petitionId: string): Promise<{ count: number }> {
  return db.one(sql`select count(*) as count from petitions.message where petition_id = ${petitionId}`)
}

export function messagesOn(db: Db, petitionId: string, limit: number): Promise<StoredMessage[]> {
  return db.many<StoredMessage>(sql`
    select id, officer_id, text_id, at from petitions.message
    where petition_id = ${petitionId} order by id limit ${limit}`)
}

export type StoredAnswer = {
  readonly round: number
  readonly officerId: string
  readonly officeId: string
  readonly outcome: string
  readonly ground: string | null
  readonly textId: string | null
  readonly commonId: string | null
  readonly common: string | null
  readonly at: Date
}

export function insertAnswer(
  db: Db,
  answer: Omit<StoredAnswer, 'common'> & { id: string; petitionId: string },
): Promise<number> {
  const { id, petitionId, round, officerId, officeId, outcome, ground, textId, commonId, at } = answer
  return db.run(sql`
    insert into petitions.answer
      (id, petition_id, round, officer_id, office_id, outcome, ground, text_id, common_id, at)
    values (${id}, ${petitionId}, ${round}, ${officerId}, ${officeId}, ${outcome}, ${ground}, ${textId}, ${commonId},
      ${at})`)
}

export function insertCommonAnswer(db: Db, { id, text }: { id: string; text: string }): Promise<number> {
  return db.run(sql`insert into petitions.common_answer (id, text) values (${id}, ${text})`)
}

/** What it was answered, at most once a round. */
export function answersTo(db: Db, petitionId: string): Promise<StoredAnswer[]> {
  return db.many<StoredAnswer>(sql`
    select round, officer_id, office_id, outcome, ground, text_id, common_id, common_answer.text as common, at
    from petitions.answer left join petitions.common_answer on common_answer.id = answer.common_id
    where petition_id = ${petitionId} order by round limit 2`)
}
