import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { anonymous, hour } from '#kernel'
import { actingAs, type Context, sql, transact } from '#platform'
import { countOf, lifeOf, type NationWorld, nationWorld } from '../../../test/contracts/world.ts'
import { testNow } from '../../../test/harness.ts'
import { applicationOf, applicationsOf, type Receipt, type Submission, submitApplication } from './index.ts'

const person = lifeOf('Сарангэрэл').id
const other = lifeOf('Айгүл').id

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
beforeEach(async () => {
  world.clock.set(testNow)
  await world.database.script(
    'delete from applications.submission; delete from applications.application; delete from platform.job',
  )
})
after(() => world.close())

function submission(more: Partial<Submission> = {}): Submission {
  return { key: 'the key of one form', serviceId: 'address-reference', answers: {}, language: 'mn', ...more }
}

function submit(more: Partial<Submission> = {}, ctx: Context = world.as('Сарангэрэл')): Promise<Receipt> {
  return transact(ctx, (ctx) => submitApplication(ctx, submission(more)))
}

test('double click: the same form a hundred times at once is one application with one receipt and one job', async () => {
  const receipts = await Promise.all(Array.from({ length: 100 }, () => submit()))
  for (const receipt of receipts) assert.deepEqual(receipt, receipts[0])
  assert.equal(await countOf(world.ctx, 'applications'), 1)
  assert.equal(await countOf(world.ctx, 'jobs'), 1)
})

test('the receipt is the same for ever, whatever the clock says by then', async () => {
  const receipt = await submit()
  world.clock.advance(10_000 * hour)
  assert.deepEqual(await submit(), receipt)
  assert.equal(receipt.submittedAt.toISOString(), new Date(testNow).toISOString())
})

test('the order in which answers were put together does not make another form', async () => {
  const [one, turned] = [{ years: { from: 2020, to: 2021 } }, { years: { to: 2021, from: 2020 } }]
  const serviceId = 'social-insurance-reference'
  assert.deepEqual(await submit({ serviceId, answers: turned }), await submit({ serviceId, answers: one }))
})

test('the same key with other answers, or for another service, is refused, and the first stays as it was', async () => {
  const receipt = await submit()
  for (const more of [{ answers: { whom: 'self' } }, { serviceId: 'passport-reference' }])
    await assert.rejects(submit(more), { name: 'Refusal', code: 'applications/key-reused' })
  assert.deepEqual(await submit(), receipt)
  assert.equal(await countOf(world.ctx, 'applications'), 1)
})

test('a hundred at once with two bodies under one key: one body wins whole', async () => {
  const answers: Submission['answers'][] = [{}, { whom: 'self' }]
  const all = await Promise.allSettled(Array.from({ length: 100 }, (_, i) => submit({ answers: answers[i % 2]! })))
  const accepted = all.filter((one) => one.status === 'fulfilled').map(({ value }) => value)
  assert.equal(accepted.length, 50)
  assert.equal(new Set(accepted.map(({ applicationId }) => applicationId)).size, 1)
  for (const one of all) if (one.status === 'rejected') assert.equal(one.reason.code, 'applications/key-reused')
})

test('a guessed key: the same one from another person is an application of its own', async () => {
  const [own, theirs] = [await submit(), await submit({}, world.as('Айгүл'))]
  assert.notEqual(own.applicationId, theirs.applicationId)
  assert.notEqual(own.number, theirs.number)
  assert.equal((await applicationOf(world.ctx, { id: theirs.applicationId, personId: other })).personId, other)
})

test('another key is another application, though it says the same', async () => {
  assert.notEqual((await submit()).applicationId, (await submit({ key: 'another form' })).applicationId)
})

test('what is not committed is not acknowledged: after a rollback there is neither application nor job, and the key is free', async () => {
  await assert.rejects(
    transact(world.as('Сарангэрэл'), async (ctx) => {
      await submitApplication(ctx, submission())
      throw new Error('the connection broke')
    }),
  )
  assert.deepEqual([await countOf(world.ctx, 'applications'), await countOf(world.ctx, 'jobs')], [0, 0])
  assert.equal((await submit({ answers: { whom: 'self' } })).submittedAt.getTime(), world.clock.now().getTime())
})

test('who is not signed in applies for nothing, nor does the system', async () => {
  for (const actor of [anonymous, world.ctx.actor])
    await assert.rejects(submit({}, actingAs(world.ctx, actor)), { code: 'identity/sign-in-needed' })
})

test('a service that is not in force cannot be applied for', async () => {
  await assert.rejects(submit({ serviceId: 'everything-reference' }), { code: 'catalogue/not-found' })
})

test('somebody else’s application is not found, just like one that is not there', async () => {
  const { applicationId } = await submit()
  assert.equal((await applicationOf(world.ctx, { id: applicationId, personId: person })).state, 'submitted')
  for (const id of [applicationId, world.ctx.ids.uuid()])
    await assert.rejects(applicationOf(world.ctx, { id, personId: other }), {
      code: 'applications/not-found',
      detail: {},
    })
  assert.deepEqual(await applicationsOf(world.ctx, other, { limit: 10 }), [])
})

test('a person’s applications come newest first, a page at a time', async () => {
  const ids: string[] = []
  for (let i = 0; i < 5; i++) ids.unshift((await submit({ key: `form ${i}` })).applicationId)
  const page = await applicationsOf(world.ctx, person, { limit: 3 })
  const next = await applicationsOf(world.ctx, person, { limit: 3, before: page.at(-1)!.id })
  assert.deepEqual(
    [...page, ...next].map(({ id }) => id),
    ids,
  )
})

test('a number catches every slip of a digit, and two neighbours that changed places', async () => {
  const numberOf = async (running: number) =>
    (await world.database.one<{ number: string }>(sql`select applications.number_of(2026, ${running}) as number`))
      .number
  for (const running of [1, 123_456, 999_999, 1_234_567]) {
    const number = await numberOf(running)
    assert.match(number, /^2026-\d{6,}-[0-9A-HJ-NP-Z]$/)
    const digits = String(running).padStart(6, '0')
    for (const slipped of slipsOf(digits))
      assert.notEqual((await numberOf(Number(slipped))).at(-1), number.at(-1), `${digits} and ${slipped}`)
  }
})

/** A number with its last digit mistyped in every way, and with each two unequal neighbours swapped. */
function slipsOf(digits: string): string[] {
  const mistyped = [...'0123456789'].map((digit) => digits.slice(0, -1) + digit)
  const swapped = Array.from({ length: digits.length - 1 }, (_, i) => {
    return digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2)
  })
  return [...mistyped, ...swapped].filter((slipped) => slipped !== digits)
}
