import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { serviceIn } from '#catalogue'
import { type Answers, withAnswers } from '#engine'
import { day, Refusal } from '#kernel'
import { sql, transact } from '#platform'
import { lifeOf, type NationWorld, nationWorld, work, workTomorrow } from '../../../../test/contracts/world.ts'
import { testNow } from '../../../../test/harness.ts'
import { found, office, onDesk, takeEffect } from '../../../../test/office/desk.ts'
import { resetGates } from '../../exchange/gate.ts'
import {
  decide,
  notThereCode,
  openCase,
  openDraft,
  openFacts,
  pendingOf,
  prepareDraft,
  saveDraft,
  submitApplication,
} from '../index.ts'

const name = 'Сарангэрэл'
let world: NationWorld
before(async () => {
  world = await nationWorld({ timeoutMs: 2000 })
})
beforeEach(() => {
  world.clock.set(testNow)
  resetGates()
})
after(() => world.close())

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

/** Does `work` while a register is in a mood. */
async function whileOne<Value>(register: string, mood: 'down' | 'hang', doing: () => Promise<Value>): Promise<Value> {
  world.registers.setMood(register, mood)
  try {
    return await doing()
  } finally {
    world.registers.setMood(register, 'up')
  }
}

let forms = 0
async function sent(who: string, serviceId: string, answers: Answers, unchecked: readonly string[]): Promise<string> {
  const submission = { key: `pending ${++forms}`, serviceId, answers, language: 'mn', unchecked }
  return (await transact(world.as(who), (ctx) => submitApplication(ctx, submission))).applicationId
}

/** What was read of registers for an application, choices apart. */
function readFor(id: string): Promise<{ register: string; operation: string }[]> {
  return world.database.many(sql`
    select register, operation from transparency.receipt
    where application_id = ${id} and register <> 'applications' and purpose <> 'options'`)
}

describe('what an officer decides goes on without a register that is down:', () => {
  test('into the queue, with its clock, told what is missing; a grant waits, and nothing else', async () => {
    const one = world.officerAt(office)
    const texts = world.sms.messagesOf(lifeOf(name).phone).length
    const id = await whileOne('civil', 'down', () => onDesk(world, one))
    const queued = await found(world, id)
    assert.deepEqual([queued.state, queued.waitingFor], ['in-review', null])
    assert.ok(queued.dueAt)
    const told = world.sms.messagesOf(lifeOf(name).phone).slice(texts)
    assert.ok(
      told.every(({ text }) => !text.includes('хадгалагдсан')),
      'nobody is told to wait',
    )

    await whileOne('civil', 'down', async () => {
      const { facts, awaited, isHeld } = await openCase(one, id)
      assert.equal(Object.hasOwn(facts ?? {}, 'firstname'), false)
      assert.deepEqual([...new Set(awaited.map(({ register }) => register))], ['civil'])
      assert.equal(awaited[0]?.since.toISOString(), new Date(testNow).toISOString())
      assert.equal(isHeld, true)
      const grant = transact(one, (ctx) => decide(ctx, { id, given: { kind: 'grant' } }))
      await assert.rejects(grant, refused('applications/facts-pending'))
    })

    await workTomorrow(world)
    assert.ok(
      (await pendingOf(world.ctx, { id })).every(({ arrivedAt }) => arrivedAt),
      'it came by itself',
    )
    const { facts, awaited, isHeld, application } = await openCase(one, id)
    assert.deepEqual([facts?.firstname, isHeld, awaited.length > 0], [name, false, true])
    assert.deepEqual(application.dueAt, queued.dueAt)
    await transact(one, (ctx) => decide(ctx, { id, given: { kind: 'grant' } }))
    await takeEffect(world)
    assert.equal((await found(world, id)).state, 'granted')
  })

  test('may be refused while it is missing', async () => {
    const one = world.officerAt(office)
    await whileOne('civil', 'down', async () => {
      const id = await onDesk(world, one)
      await transact(one, (ctx) => decide(ctx, { id, given: { kind: 'refuse', code: 'court-needed', note: '' } }))
      await takeEffect(world)
      assert.equal((await found(world, id)).state, 'refused')
    })
  })
})

describe('what was typed while a register was down', () => {
  test('is taken for what the register lists, however it was written', async () => {
    const id = await sent('Мөнхбат', 'vehicle-reference', { vehicle: '0202 уаа' }, ['vehicle'])
    await work(world)
    const { state, answers, unchecked } = await found(world, id, 'Мөнхбат')
    assert.deepEqual([state, answers.vehicle, unchecked], ['granted', '0202УАА', []])
  })

  test('and is somebody else’s car is refused, with nothing read of it', async () => {
    const id = await sent('Мөнхбат', 'vehicle-reference', { vehicle: '4410УНА' }, ['vehicle'])
    await work(world)
    const { state, refusalCode } = await found(world, id, 'Мөнхбат')
    assert.deepEqual([state, refusalCode], ['refused', notThereCode])
    assert.deepEqual(await readFor(id), [])
  })

  test('and is somebody else’s child is not read while the register is down, and refused when it answers', async () => {
    const id = await whileOne('civil', 'down', async () => {
      const id = await sent('Айгүл', 'birth-reference', { whom: 'УХ17272126' }, ['whom'])
      await work(world)
      const { state, waitingFor } = await found(world, id, 'Айгүл')
      assert.deepEqual([state, waitingFor], ['submitted', 'civil'])
      return id
    })
    assert.deepEqual(await readFor(id), [])
    await workTomorrow(world)
    const { state, refusalCode } = await found(world, id, 'Айгүл')
    assert.deepEqual([state, refusalCode], ['refused', notThereCode])
    assert.deepEqual(await readFor(id), [])
  })

  test('and names a child shows nothing of them on the form', async () => {
    const mine = world.as('Тэмүүжин')
    const serviceId = 'passport-order'
    await whileOne('civil', 'down', async () => {
      const { draft } = await openDraft(mine, { serviceId, language: 'mn' })
      const typed = withAnswers(draft, ['whom'], { whom: 'УХ17272126' }, world.clock.now().toISOString())
      await transact(mine, (ctx) => saveDraft(ctx, { serviceId, draft: typed, language: 'mn' }))
      const { known, choices } = await prepareDraft(mine, await openDraft(mine, { serviceId, language: 'mn' }))
      assert.equal(known, undefined)
      assert.deepEqual(choices.typed, { whom: 'civil' })
    })
  })
})

test('a register that hangs leaves its own facts out of the form, and holds up those of no other', async () => {
  const mine = world.as(name)
  const serviceId = 'international-driving-permit'
  await whileOne('police', 'hang', async () => {
    const { known } = await prepareDraft(mine, await openDraft(mine, { serviceId, language: 'mn' }))
    assert.deepEqual(known?.missing, ['police'])
    assert.ok(known.sources.some(({ register }) => register === 'civil'))
    assert.ok(known.sources.some(({ register }) => register === 'transport'))
  })
})

test('two registers that answer at once: what both say is kept', async () => {
  const registers = ['civil', 'property']
  for (const register of registers) world.registers.setMood(register, 'down')
  const serviceId = 'archive-document-reference'
  const id = await sent(name, serviceId, {}, [])
  await work(world)
  assert.deepEqual(new Set((await pendingOf(world.ctx, { id })).map(({ register }) => register)), new Set(registers))
  for (const register of registers) world.registers.setMood(register, 'up')
  world.clock.advance(day)
  await Promise.all([work(world), work(world), work(world)])
  await workTomorrow(world) // one that came second tries again
  assert.ok((await pendingOf(world.ctx, { id })).every(({ arrivedAt }) => arrivedAt))
  const service = serviceIn(world.ctx, serviceId)
  const { facts } = await openFacts(world.ctx, { application: await found(world, id), service, purpose: 'document' })
  assert.deepEqual(Object.keys(facts ?? {}).sort(), Object.keys(service.definition.facts).sort())
})
