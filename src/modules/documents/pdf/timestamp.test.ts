import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { settableClock } from '#kernel'
import { openOutgoing } from '#platform'
import { type StampingServer, startTimestamping } from '../../../../simulators/timestamping/server.ts'
import { stampingWithoutHttp } from '../../../../simulators/timestamping/without-http.ts'
import { timestampContract } from '../../../../test/contracts/timestamps.ts'
import { testNow } from '../../../../test/harness.ts'
import { openTimestamps, type Timestamps } from './timestamp.ts'

const away = { name: 'Outage', code: 'documents/timestamp-away' }
const clock = settableClock(testNow)
const minute = 60_000

describe('over HTTP', () => {
  timestampContract('over HTTP', async () => {
    const server = await startTimestamping({ now: clock.now })
    return { port: openTimestamps({ ...server, clock }), now: clock.now, close: server.close }
  })
})

describe('in this process', () => {
  timestampContract('in this process', async () => ({
    port: await stampingWithoutHttp(clock),
    now: clock.now,
    close: async () => {},
  }))
})

describe('an authority that is not well', () => {
  let server: StampingServer
  before(async () => {
    server = await startTimestamping({ now: clock.now })
  })
  after(() => server.close())
  const opened = (more = {}): Timestamps => openTimestamps({ ...server, clock, timeout: 300, ...more })
  const stampWith = (port: Timestamps) => port.stamp(randomBytes(32))

  for (const mood of ['down', 'hanging'] as const)
    test(`${mood}: nobody waits for it for long, and it is asked again later`, async () => {
      const port = opened()
      server.setMood(mood)
      await assert.rejects(stampWith(port), away)
      server.setMood('up')
      assert.ok(await stampWith(port))
    })

  test('after three failures nobody asks for a while, then somebody does', async () => {
    const port = opened()
    server.setMood('down')
    for (let i = 0; i < 3; i++) await assert.rejects(stampWith(port), away)
    server.setMood('up')
    const before = server.count()
    await assert.rejects(stampWith(port), away)
    assert.equal(server.count(), before)
    clock.advance(minute)
    assert.ok(await stampWith(port))
  })

  test('what belongs to it is asked for once a day', async () => {
    const port = opened()
    const first = await port.evidence()
    assert.equal(await port.evidence(), first)
    clock.advance(24 * 60 * minute)
    assert.notEqual(await port.evidence(), first)
  })

  test('somebody else who stamps is not believed', async () => {
    const other = await startTimestamping({ now: clock.now })
    try {
      await assert.rejects(stampWith(opened({ ca: other.ca })), away)
    } finally {
      await other.close()
    }
  })

  test('a clock five minutes off is not believed, a second less is', async () => {
    const off = async (ms: number) => {
      const stamps = await startTimestamping({ now: () => new Date(clock.now().getTime() - ms) })
      try {
        return await stampWith(openTimestamps({ ...stamps, clock }))
      } finally {
        await stamps.close()
      }
    }
    await assert.rejects(off(5 * minute + 1000), away)
    assert.ok(await off(5 * minute - 1000))
  })

  test('replayed token: one that answers an older question is refused', async () => {
    let kept: Buffer | undefined
    const real = openOutgoing([{ url: server.url }])
    const replaying = {
      to: (url: string) => ({
        send: async (message: Parameters<ReturnType<typeof real.to>['send']>[0]) => {
          const returned = await real.to(url).send(message)
          if (message.method === 'POST') kept ??= returned.bytes
          return message.method === 'POST' ? { ...returned, bytes: kept } : returned
        },
      }),
    }
    await assert.rejects(stampWith(opened({ outgoing: replaying })), away)
  })

  test('a list that lies where the configuration does not lead is not fetched', async () => {
    const outgoing = openOutgoing([{ url: server.url }])
    await assert.rejects(opened({ outgoing, crlUrl: 'http://127.0.0.1:9/crl' }).evidence(), away)
  })
})
