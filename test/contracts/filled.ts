/** The nation loaded into a database once, for all the tests that begin with it. */
import { createHash } from 'node:crypto'
import { loadAgencies, loadOfficers } from '#agencies'
import { publishServices } from '#catalogue'
import { loadRegisters } from '#exchange'
import { loadPeople } from '#identity'
import { randomIds, settableClock } from '#kernel'
import { type Context, type Database, type Outside, silentLog, transact } from '#platform'
import { nation } from '../../mongolia/index.ts'
import { type Filling, system, testNow } from '../harness.ts'

/** Puts agencies, registers, services, people and officers into a database, as the start of the platform does. */
export async function loadInto(base: Context, services = nation.services): Promise<void> {
  await transact(base, async (ctx) => {
    await loadAgencies(ctx, nation.agencies)
    await loadRegisters(ctx, nation.registers)
    await publishServices(ctx, { ...nation, services })
    await loadPeople(ctx, nation.people)
    await loadOfficers(
      ctx,
      nation.officers.map((officer) => ({ ...officer, until: '2099-12-31' })),
    )
  })
}

/** A database that holds the nation as it is. */
export const nationLoaded: Filling = {
  name: createHash('sha256').update(JSON.stringify(nation)).digest('hex'),
  fill: (database: Database) =>
    loadInto({
      db: database,
      actor: system,
      clock: settableClock(testNow),
      ids: randomIds,
      outside: { nation } as unknown as Outside,
      log: silentLog,
    }),
}
