import type { Agency as NationalAgency, Office } from '#engine'
import { type Db, sql } from '#platform'
import type { Agency } from './agency.ts'

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

export function upsertOffices(db: Db, offices: readonly (Office & { agencyId: string })[]): Promise<number> {
  return db.run(sql`
    insert into agencies.office (id, agency_id, name, division, address, phone)
    select id, "agencyId", name, division, address, phone
    from jsonb_to_recordset(${JSON.stringify(offices)}::jsonb)
      as given (id text, "agencyId" text, name jsonb, division text, address jsonb, phone text)
    on conflict (id) do update
      set agency_id = excluded.agency_id, name = excluded.name, division = excluded.division,
          address = excluded.address, phone = excluded.phone`)
}

export function findAgency(db: Db, id: string): Promise<Agency | undefined> {
  return db.maybe<Agency>(sql`select id, name, short, parent_id, phone, website from agencies.agency where id = ${id}`)
}
