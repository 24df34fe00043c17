import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { applicationOf } from '#applications'
import type { Answers } from '#engine'
import { day, second } from '#kernel'
import { type VisitedWorld, visitedWorld } from '../../../test/contracts/visited-world.ts'
import { lifeOf } from '../../../test/contracts/world.ts'
import { faultsOf } from '../../../test/stories/sound-markup.ts'
import type { Visitor } from '../../../test/visitor.ts'
import { limits } from '../rate-limit.ts'

const passport: Answers = {
  whom: 'self',
  reason: 'first',
  latinRight: true,
  kind: 'ordinary',
  abroad: false,
  office: 'ubeg-6701',
  truth: true,
}

let world: VisitedWorld
before(async () => {
  world = await visitedWorld({ rateFactor: 1 })
})
beforeEach(() => world.begin())
after(() => world.close())

async function sent(name: string): Promise<{ id: string; number: string; checkCode: string }> {
  const id = await world.apply(name, 'passport-order', passport)
  return applicationOf(world.ctx, { id, personId: lifeOf(name).id })
}

async function ask(given: { number: string; code: string }, prefix = '/en'): Promise<Visitor> {
  const guest = world.guest()
  await guest.open(`${prefix}/track`)
  await guest.submit('/track', given)
  assert.deepEqual(await faultsOf('track', guest.page.text), [])
  return guest
}

test('who has number and code sees how far it is, until when and where, and nobody’s name', async () => {
  const { id, number, checkCode } = await sent('Айгүл')
  const unpaid = await ask({ number, code: checkCode }, '')
  assert.equal(unpaid.title, 'Төлбөрөө төлнө үү')
  await world.pay(id)
  const { title, words, page } = await ask({
    number: ` ${number.toLowerCase()} `,
    code: `${checkCode.slice(0, 3)} ${checkCode.slice(3)}`,
  })
  assert.equal(title, 'Being checked')
  assert.match(words, /Promised day Tuesday, Dec 8/)
  assert.match(words, /Khövsgöl Province Registration Department/)
  assert.equal(page.path, '/en/track', 'nothing stands in the address')
  assert.doesNotMatch(page.text, /Айгүл|Қабдыл|БА86011948|95112203/)
  assert.equal(page.headers.get('cache-control'), 'no-store')
})

test('a wrong number, a wrong code, nothing at all and another’s code are answered alike', async () => {
  const [mine, other] = [await sent('Айгүл'), await sent('Ганболд')]
  const wrongCode = mine.checkCode === '111111' ? '222222' : '111111'
  const answers = []
  for (const given of [
    { number: mine.number, code: wrongCode },
    { number: mine.number, code: other.checkCode },
    { number: mine.number, code: '' },
    { number: mine.number, code: '٣٣٣٣٣٣' },
    { number: '2026-999999-X', code: mine.checkCode },
    { number: '', code: '' },
    { number: "'; drop table x; --", code: 'x' },
  ]) {
    const { page } = await ask(given)
    assert.equal(page.status, 422)
    answers.push(page.text.replace(/ value="[^"]*"/g, ''))
  }
  assert.deepEqual(new Set(answers).size, 1)
})

test('codes cannot be tried one after the other', async () => {
  const { number } = await sent('Айгүл')
  for (let i = 0; i < limits.track.burst; i++) await ask({ number, code: String(i).padStart(6, '0') })
  const guest = world.guest()
  await guest.open('/en/track')
  await guest.submit('/track', { number, code: '999999' })
  assert.equal(guest.page.status, 429)
  world.clock.advance(second / limits.track.perSecond)
  assert.equal((await ask({ number, code: '999999' })).page.status, 422)
})

test('what is over says how it ended', async () => {
  const { number, checkCode } = await sent('Уранчимэг')
  await world.later(31 * day)
  const { title, words } = await ask({ number, code: checkCode })
  assert.equal(title, 'Closed because its time ended')
  assert.doesNotMatch(words, /Promised day/)
})
