import { type Db, sql } from '#platform'
import type { Tally } from '../measures/tally.ts'

export type CellRow = {
  readonly place: string
  readonly period: string
  readonly service: string
  readonly tally: Tally
}
export type CellKey = Pick<CellRow, 'place' | 'period' | 'service'>

export function cellsAfter(db: Db, { after, limit }: { after: CellKey; limit: number }): Promise<CellRow[]> {
  const { place, period, service } = after
  return db.many<CellRow>(sql`
    select place, period, service, tally from openness.tally
    where (place, period, service) > (${place}, ${period}, ${service})
    order by place, period, service limit ${limit}`)
}

export type Version = { readonly at: Date; readonly sha256: Buffer; readonly rows: number }

export function versionsOf(db: Db, { dataset, limit }: { dataset: string; limit: number }): Promise<Version[]> {
  return db.many<Version>(sql`
    select at, sha256, rows from openness.dataset_version where dataset = ${dataset} order by at desc limit ${limit}`)
}

export function insertVersion(db: Db, { dataset, at, sha256, rows }: Version & { dataset: string }): Promise<number> {
  return db.run(sql`
    insert into openness.dataset_version (dataset, at, sha256, rows) values (${dataset}, ${at}, ${sha256}, ${rows})
    on conflict (dataset, at) do nothing`)
}
