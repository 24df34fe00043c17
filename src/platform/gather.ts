/**
 * Looks by key that are asked for at the same time go to the database as one statement: what a round trip costs is then
 * shared by all who wait for it. Who asks alone waits no longer than before.
 */
import { assert } from '#kernel'
import type { Db } from './database.ts'

const atOnceMax = 200

type Waiting<Asked, Found> = {
  readonly asked: Asked
  readonly resolve: (found: Found) => void
  readonly reject: (error: unknown) => void
}

/** Makes one look of many: `look` answers each of what was asked, in that order. Inside a transaction nothing is gathered. */
export function gathered<Asked, Found>(
  look: (db: Db, asked: readonly Asked[]) => Promise<Found[]>,
): (db: Db, asked: Asked) => Promise<Found> {
  const waiting = new WeakMap<Db, Waiting<Asked, Found>[]>()

  async function together(db: Db, all: readonly Waiting<Asked, Found>[]): Promise<void> {
    try {
      const found = await look(
        db,
        all.map(({ asked }) => asked),
      )
      assert(found.length === all.length, 'a look that was shared has an answer for each who asked')
      all.forEach(({ resolve }, i) => resolve(found[i]!))
    } catch (error) {
      for (const { reject } of all) reject(error)
    }
  }
  function flush(db: Db): void {
    const all = waiting.get(db) ?? []
    waiting.delete(db)
    for (let i = 0; i < all.length; i += atOnceMax) void together(db, all.slice(i, i + atOnceMax))
  }
  return (db, asked) => {
    if (db.inTransaction) return look(db, [asked]).then(([found]) => found!)
    return new Promise((resolve, reject) => {
      const others = waiting.get(db)
      if (others) others.push({ asked, resolve, reject })
      else {
        waiting.set(db, [{ asked, resolve, reject }])
        setImmediate(flush, db) // after all that came in by the same turn of the loop
      }
    })
  }
}
