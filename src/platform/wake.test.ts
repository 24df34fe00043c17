import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type TestWorld, testContext } from '../../test/harness.ts'

let world: TestWorld
before(async () => {
  world = await testContext()
})
after(() => world.close())

const channel = 'test_wake'

/** Hears the channel while `work` runs, and until something was heard. */
async function heardDuring(work: () => Promise<unknown>): Promise<number> {
  let heard = 0
  const first = Promise.withResolvers<void>()
  const stop = await world.database.listen(channel, () => {
    heard++
    first.resolve()
  })
  try {
    await work()
    await first.promise
    await sleep(100) // whatever else was told would have come by now
    return heard
  } finally {
    await stop()
  }
}

describe('whoever listens', () => {
  test('is woken once by what was committed together', async () => {
    const heard = await heardDuring(() =>
      world.ctx.db.transaction(async (db) => {
        db.wake(channel)
        db.wake(channel)
      }),
    )
    assert.equal(heard, 1)
  })

  test('is not woken by what was undone', async () => {
    const heard = await heardDuring(async () => {
      const undone = world.ctx.db.transaction(async (db) => {
        db.wake(channel)
        throw new Error('undone')
      })
      await assert.rejects(undone, /undone/)
      await sleep(100)
      world.ctx.db.wake(channel)
    })
    assert.equal(heard, 1)
  })
})

test('a wake-up that comes after the end of the database harms nobody', async () => {
  const other = await testContext()
  other.ctx.db.wake(channel)
  await other.close()
  await sleep(50)
})
