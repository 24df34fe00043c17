import { assert } from '#kernel'
import type { Context } from '#platform'
import * as store from './store.ts'

export type DemoKey = { readonly officerId: string; readonly credentialId: Buffer; readonly publicKey: Buffer }

/** Gives demo officers the keys of the demonstration, marked as such; safe to repeat. Everyone knows their secrets. */
export async function loadDemoKeys(ctx: Context, keys: readonly DemoKey[]): Promise<void> {
  assert(ctx.outside.site.demo, 'demo keys are for the demonstration')
  const now = ctx.clock.now()
  await store.insertDemoKeys(
    ctx.db,
    keys.map((key) => ({ id: ctx.ids.uuid(), ...key })),
    now,
  )
}
