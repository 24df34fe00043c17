import type { Actor, Clock, Ids } from '#kernel'
import type { Db } from './database.ts'
import type { KeyStore } from './keys.ts'
import type { Log } from './log.ts'

/**
 * All a verb may use of the world: the database, who acts, the time, identifiers, what lies outside, and the log.
 * `outside` holds the ports by name; each module declares the port it needs and `app.ts` puts an adapter there.
 */
export type Context = {
  readonly db: Db
  readonly actor: Actor
  readonly clock: Clock
  readonly ids: Ids
  readonly outside: Outside
  readonly log: Log
}

/** Ports to the outside; a module adds its own by declaration merging. */
export interface Outside {
  readonly keys: KeyStore
  readonly site: Site
}

/** Where the platform is reached, and whether it shows made-up people. */
export type Site = { readonly publicUrl: string; readonly demo: boolean }

/** Runs a write verb in a transaction of its own: all of it is stored, or nothing. */
export function transact<Value>(ctx: Context, work: (ctx: Context) => Promise<Value>): Promise<Value> {
  return ctx.db.transaction((db) => work({ ...ctx, db }))
}

/** The same context with another actor. */
export function actingAs(ctx: Context, actor: Actor): Context {
  return { ...ctx, actor }
}
