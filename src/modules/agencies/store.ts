import type { Agency as NationalAgency, Office as NationalOffice } from '#engine'
import { type Db, sql } from '#platform'
import type { Agency } from './agency.ts'
import type { Office } from './office.ts'
import type { Officer, OfficerToLoad } from './officer.ts'

export function upsertAgencies(db: Db, agencies: readonly NationalAgency[]): Promise<number> {
  const rows = agencies.map(({ id, name, short, parent, phone, website }) => ({
    id,
    name,
    short,
    parent,
    phone,
    website,
  }))
  return db.run(sql`
    insert into agencies.agency (id, name, short, parent_id, phone, website)
    select id, name, short, parent, phone, website
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (id text, name jsonb, short jsonb, parent text, phone text, website text)
    on conflict (id) do update
      set name = excluded.name, short = excluded.short, parent_id = excluded.parent_id,
          phone = excluded.phone, website = excluded.website`)
}

export function upsertOffices(db: Db, offices: readonly (NationalOffice & { agencyId: string })[]): Promise<number> {
  const rows = offices.map(({ id, agencyId, name, division, address, phone }) => ({
    id,
    agencyId,
    name,
    division,
    address,
    phone,
  }))
  return db.run(sql`
    insert into agencies.office (id, agency_id, name, division, abroad, address, phone)
    select id, "agencyId", name, division, division is null, address, phone
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (id text, "agencyId" text, name jsonb, division text, address jsonb, phone text)
    on conflict (id) do update
      set agency_id = excluded.agency_id, name = excluded.name, division = excluded.division,
          abroad = excluded.abroad, address = excluded.address, phone = excluded.phone`)
}

export function findAgency(db: Db, id: string): Promise<Agency | undefined> {
  return db.maybe<Agency>(sql`select id, name, short, parent_id, phone, website from agencies.agency where id = ${id}`)
}

export function findOffice(db: Db, id: string): Promise<Office | undefined> {
  return db.maybe<Office>(sql`
    select id, agency_id, name, division, address, phone from agencies.office where id = ${id}`)
}

export function findOfficesOf(db: Db, { agencyId, limit }: { agencyId: string; limit: number }): Promise<Office[]> {
  return db.many<Office>(sql`
    select id, agency_id, name, division, address, phone from agencies.office
    where agency_id = ${agencyId} order by id limit ${limit}`)
}

/** A number that went to somebody else is taken from who had it. */
export function freeNumbers(db: Db, officers: readonly OfficerToLoad[]): Promise<number> {
  return db.run(sql`
    update agencies.officer set number = officer.id::text
    from jsonb_to_recordset(${JSON.stringify(officers.map(({ id, number }) => ({ id, number })))}::jsonb)
      as given (id uuid, number text)
    where officer.number = given.number and officer.id <> given.id`)
}

export function upsertOfficers(db: Db, officers: readonly OfficerToLoad[]): Promise<number> {
  const rows = officers.map(({ id, number, name, officeId, role, until, personId }) => ({
    id,
    number,
    name,
    officeId,
    role,
    until,
    personId,
  }))
  return db.run(sql`
    insert into agencies.officer (id, number, name, office_id, role, until, person_id)
    select id, number, name, "officeId", role, until, "personId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (id uuid, number text, name text, "officeId" text, role text, until date, "personId" uuid)
    on conflict (id) do update
      set number = excluded.number, name = excluded.name, office_id = excluded.office_id,
          role = excluded.role, until = excluded.until, person_id = excluded.person_id
      where (officer.number, officer.name, officer.office_id, officer.role, officer.until, officer.person_id) is distinct from
        (excluded.number, excluded.name, excluded.office_id, excluded.role, excluded.until, excluded.person_id)`)
}

const officerColumns = sql`officer.id, number, officer.name, office_id, agency_id, role, until, person_id`

export function findOfficer(db: Db, id: string): Promise<Officer | undefined> {
  return db.maybe<Officer>(sql`
    select ${officerColumns}
    from agencies.officer join agencies.office on office.id = officer.office_id where officer.id = ${id}`)
}

export function findOfficerByNumber(db: Db, number: string): Promise<Officer | undefined> {
  return db.maybe<Officer>(sql`
    select ${officerColumns}
    from agencies.officer join agencies.office on office.id = officer.office_id where number = ${number}`)
}

export function findOfficersIn(db: Db, { officeId, limit }: { officeId: string; limit: number }): Promise<Officer[]> {
  return db.many<Officer>(sql`
    select ${officerColumns}
    from agencies.officer join agencies.office on office.id = officer.office_id
    where office_id = ${officeId} order by length(number), number limit ${limit}`)
}

export function findOfficersWhoAre(
  db: Db,
  { personId, limit }: { personId: string; limit: number },
): Promise<Officer[]> {
  return db.many<Officer>(sql`
    select ${officerColumns}
    from agencies.officer join agencies.office on office.id = officer.office_id
    where person_id = ${personId} order by officer.id limit ${limit}`)
}

export function findOfficersKnown(
  db: Db,
  { after, limit }: { after: string | null; limit: number },
): Promise<Officer[]> {
  return db.many<Officer>(sql`
    select ${officerColumns}
    from agencies.officer join agencies.office on office.id = officer.office_id
    where person_id is not null and (${after}::uuid is null or officer.id > ${after}::uuid) order by officer.id limit ${limit}`)
}
