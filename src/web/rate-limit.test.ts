import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal, second, settableClock } from '#kernel'
import { askAt, posted } from '../../test/asking.ts'
import { startWhole } from '../../test/platform.ts'
import { type LimitName, limits, openRateLimiter } from './rate-limit.ts'

describe('the budget', () => {
  const names = Object.keys(limits) as LimitName[]
  const start = '2026-11-24T02:00:00Z'

  for (const name of names) {
    test(`of ${name} is its burst, and comes back at its pace`, () => {
      const clock = settableClock(start)
      const limiter = openRateLimiter(clock, 1)
      const { burst, perSecond } = limits[name]
      for (let i = 0; i < burst; i++) limiter.spend(name, 'somebody')
      assert.throws(() => limiter.spend(name, 'somebody'), new Refusal('web/too-often', { name }))
      clock.advance(second / perSecond - 1)
      assert.throws(() => limiter.spend(name, 'somebody'), Refusal)
      clock.advance(1)
      limiter.spend(name, 'somebody')
      assert.throws(() => limiter.spend(name, 'somebody'), Refusal)
    })
  }

  test('never grows past its burst', () => {
    const clock = settableClock(start)
    const limiter = openRateLimiter(clock, 1)
    limiter.spend('verify', 'somebody')
    clock.advance(24 * 60 * 60 * second)
    for (let i = 0; i < limits.verify.burst; i++) limiter.spend('verify', 'somebody')
    assert.throws(() => limiter.spend('verify', 'somebody'), Refusal)
  })

  test('is each one’s own, and each act’s own', () => {
    const limiter = openRateLimiter(settableClock(start), 1)
    for (let i = 0; i < limits.signIn.burst; i++) limiter.spend('signIn', 'somebody')
    assert.throws(() => limiter.spend('signIn', 'somebody'), Refusal)
    limiter.spend('signIn', 'somebody else')
    limiter.spend('verify', 'somebody')
  })

  test('is as many times wider as the factor says', () => {
    const limiter = openRateLimiter(settableClock(start), 10)
    for (let i = 0; i < limits.signIn.burst * 10; i++) limiter.spend('signIn', 'somebody')
    assert.throws(() => limiter.spend('signIn', 'somebody'), Refusal)
  })

  test('of somebody who asks all the time is not forgotten when very many others ask', () => {
    const limiter = openRateLimiter(settableClock(start), 1)
    for (let i = 0; i < limits.write.burst; i++) limiter.spend('write', 'somebody')
    for (let i = 0; i < 49_000; i++) limiter.spend('write', `other ${i}`)
    assert.throws(() => limiter.spend('write', 'somebody'), Refusal)
  })
})

describe('over HTTP', async () => {
  const platform = await startWhole({ RATE_FACTOR: '1' })
  after(() => platform.stop())
  const ask = askAt(platform.origin)
  const { registerNumber } = platform.person('Сарангэрэл')
  const comesBackMs = 30_000

  const acts: readonly { name: LimitName; act: () => Promise<Response> }[] = [
    { name: 'search', act: () => ask('/search?q=zzzz') },
    { name: 'search', act: () => ask('/en/search?q=zzzz', { method: 'HEAD' }) },
    { name: 'signIn', act: () => ask('/sign-in', posted({ registerNumber })) },
    { name: 'signIn', act: () => ask('/en/sign-in', posted({ registerNumber })) },
    { name: 'signIn', act: () => ask('/office/sign-in', posted({ number: 'x' })) },
    { name: 'signIn', act: () => ask('/en/office/enrolment', posted({ number: 'x' })) },
    { name: 'verify', act: () => ask('/verify', posted({ text: 'x' })) },
    { name: 'write', act: () => ask('/sign-out', posted({})) },
  ]

  for (const { name, act } of acts) {
    test(`too many of ${name} are answered with a page that says so, and the budget comes back`, async () => {
      let refused: Response | undefined
      for (let i = 0; i < limits[name].burst * 3 && !refused; i++) {
        const response = await act()
        if (response.status === 429) refused = response
        else await response.text()
      }
      assert.ok(refused, 'never refused')
      assert.ok(refused.headers.get('content-security-policy'))
      assert.equal(refused.headers.get('cache-control'), 'no-store')
      await refused.text()
      for (let until = performance.now() + comesBackMs; ; await sleep(200)) {
        assert.ok(performance.now() < until, 'the budget never came back')
        const again = await act()
        await again.text()
        if (again.status !== 429) break
      }
    })
  }

  test('is told in words, with whom to call', async () => {
    let text = ''
    for (let status = 0; status !== 429; ) {
      const response = await ask('/en/verify', posted({ text: 'x' }))
      status = response.status
      text = await response.text()
    }
    assert.match(text, /<h1>Too many/)
    assert.ok(text.includes(platform.nation.country.helpLine))
  })

  test('a made-up address before ours does not widen the budget', async () => {
    const statuses = new Set<number>()
    for (let i = 0; i < limits.verify.burst * 2; i++) {
      const headers = { 'x-forwarded-for': `10.0.0.${i}`, 'x-real-ip': `10.0.0.${i}`, forwarded: `for=10.0.0.${i}` }
      const response = await ask('/verify', posted({ text: 'x' }, headers))
      await response.text()
      statuses.add(response.status)
    }
    assert.ok(statuses.has(429))
  })

  test('reading is never refused', async () => {
    for (let i = 0; i < 100; i++) {
      const response = await ask(i % 2 ? '/' : '/services?x=1')
      await response.text()
      assert.equal(response.status, 200)
    }
  })
})
