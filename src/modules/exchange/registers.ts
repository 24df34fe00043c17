import type { Register } from '#engine'
import type { Context } from '#platform'
import * as store from './store.ts'

/** Brings the stored registers and operations in line with the nation's; safe to repeat. */
export async function loadRegisters(ctx: Context, registers: readonly Register[]): Promise<void> {
  await store.upsertRegisters(ctx.db, registers)
  await store.upsertOperations(
    ctx.db,
    registers.flatMap(({ id, operations }) =>
      Object.entries(operations).map(([key, operation]) => ({ register: id, key, ...operation })),
    ),
  )
}
