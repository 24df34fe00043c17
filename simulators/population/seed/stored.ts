/** The people in the database, for those who look for somebody: where nobody was laid down, nobody is found. */
import { type Database, sql } from '#platform'
import type { Life } from '../../../mongolia/life.ts'
import type { Key } from '../../registers/keys.ts'

export type StoredPeople = {
  /** Everybody who lives with the person of this number, they themselves among them. */
  readonly householdOf: (registerNumber: string) => Promise<readonly Life[]>
  /** The register number of whose it is. */
  readonly ownerOf: (key: Key) => Promise<string | undefined>
}

/** The people laid down in this database; nothing where they are not all there. */
export async function openStored(database: Pick<Database, 'many' | 'maybe'>): Promise<StoredPeople | undefined> {
  const { there } = (await database.maybe<{ there: boolean }>(
    sql`select to_regclass('population.load') is not null as there`,
  ))!
  if (!there || !(await database.maybe(sql`select 1 as one from population.load where done`))) return undefined
  return {
    householdOf: async (registerNumber) => {
      const rows = await database.many<{ life: Life }>(sql`
        select life from population.person
        where household = (select household from population.person where register_number = ${registerNumber})`)
      return rows.map(({ life }) => life)
    },
    ownerOf: async ({ kind, key }) => {
      const found = await database.maybe<{ registerNumber: string }>(
        sql`select register_number from population.key where kind = ${kind} and key = ${key}`,
      )
      return found?.registerNumber
    },
  }
}
