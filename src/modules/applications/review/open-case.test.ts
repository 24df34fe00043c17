import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { minute, Refusal } from '#kernel'
import { type Context, storeFile, transact } from '#platform'
import { readingsOf } from '#transparency'
import { lifeOf, type NationWorld, nationWorld } from '../../../../test/contracts/world.ts'
import { testNow } from '../../../../test/harness.ts'
import { correction, found, office, onDesk, takeEffect } from '../../../../test/office/desk.ts'
import { jpeg } from '../../../../test/sent-files.ts'
import { resetGates } from '../../exchange/gate.ts'
import { decide, openCase, openCaseFile } from '../index.ts'

const name = 'Сарангэрэл'
const { id: personId } = lifeOf(name)
let world: NationWorld
let [one, other]: Context[] = []
before(async () => {
  world = await nationWorld()
  one = world.officerAt(office)
  other = world.officerAt(office, 'second')
})
beforeEach(() => {
  world.clock.set(testNow)
  resetGates()
})
after(() => world.close())

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

async function openings(): Promise<string[]> {
  const receipts = await readingsOf(world.ctx, personId, { filter: {}, limit: 100 })
  return receipts
    .filter(({ register }) => register === 'applications')
    .map(({ operation, actorKind, actorId, purpose }) => [operation, actorKind, actorId, purpose].join(' '))
}

async function clear(id: string): Promise<void> {
  await transact(one!, (ctx) => decide(ctx, { id, given: { kind: 'grant' } }))
  await takeEffect(world)
}

test('every opening of a case leaves a receipt that names its officer, and so does every file', async () => {
  const file = await storeFile(world.ctx, { ownerId: personId, name: 'a.jpg', bytes: jpeg(), accept: ['jpeg'] })
  assert.ok(file.ok)
  const { id: fileId, bytes } = file.value
  const proof = { id: fileId, kind: 'jpeg', bytes, name: 'a.jpg' }
  const id = await onDesk(world, one!, { answers: { ...correction, proof } })
  const before = (await openings()).length
  const { application, person, service } = await openCase(one!, id)
  assert.deepEqual([application.id, person.id, service.id], [id, personId, 'civil-correction'])
  await openCase(one!, id)
  assert.equal((await openCaseFile(one!, { id, fileId })).content.length, bytes)
  assert.ok(one!.actor.kind === 'officer')
  const by = `officer ${one!.actor.officerId} review`
  assert.deepEqual((await openings()).slice(0, 3), [`file ${by}`, `case ${by}`, `case ${by}`])
  assert.equal((await openings()).length, before + 3)
  await clear(id)
  await assert.rejects(openCaseFile(one!, { id, fileId }), refused('applications/decided-already'))
})

test('whoever has it not on the desk reads nothing, and no receipt says that they did', async () => {
  const id = await onDesk(world, one!)
  const before = await openings()
  await assert.rejects(openCase(other!, id), refused('applications/not-yours'))
  await assert.rejects(openCase(world.officerAt(office, 'lead'), id), refused('applications/not-yours'))
  await assert.rejects(openCase(world.officerAt('ubeg-6701'), id), refused('applications/not-found'))
  await assert.rejects(openCase(world.as('Айгүл'), id), refused('identity/officer-needed'))
  assert.deepEqual(await openings(), before)
  await clear(id)
})

test('a file of the same citizen that the case does not name is not shown', async () => {
  const file = await storeFile(world.ctx, { ownerId: personId, name: 'b.jpg', bytes: jpeg(), accept: ['jpeg'] })
  assert.ok(file.ok)
  const id = await onDesk(world, one!)
  await assert.rejects(openCaseFile(one!, { id, fileId: file.value.id }), refused('platform/file-not-found'))
  await clear(id)
})

test('a file of somebody else that a case names is not shown', async () => {
  const theirs = await storeFile(world.ctx, {
    ownerId: lifeOf('Айгүл').id,
    name: 'c.jpg',
    bytes: jpeg(),
    accept: ['jpeg'],
  })
  assert.ok(theirs.ok)
  const proof = { id: theirs.value.id, kind: 'jpeg', bytes: theirs.value.bytes, name: 'c.jpg' }
  const id = await onDesk(world, one!, { answers: { ...correction, proof } })
  await assert.rejects(openCaseFile(one!, { id, fileId: theirs.value.id }), refused('platform/file-not-found'))
  await clear(id)
})

test('registers are read anew once what they said is a quarter of an hour old, and what was said first is kept', async () => {
  const id = await onDesk(world, one!)
  const { factsAt } = await found(world, id)
  world.clock.advance(15 * minute - 1)
  assert.deepEqual((await openCase(one!, id)).application.factsAt, factsAt)
  const { factsId, formFactsId } = await found(world, id)
  world.clock.advance(1)
  const { application, facts, formFacts, stale } = await openCase(one!, id)
  assert.deepEqual([application.factsAt, stale], [world.clock.now(), false])
  assert.deepEqual([factsId, application.formFactsId], [formFactsId, formFactsId])
  assert.notEqual(application.factsId, formFactsId)
  assert.deepEqual([formFacts.firstname, facts?.firstname], [name, name])
  await clear(id)
})

test('a register that is down leaves what was read before, and the case says so; the citizen is not bothered', async () => {
  const id = await onDesk(world, one!)
  const texts = world.sms.messagesOf(lifeOf(name).phone).length
  world.clock.advance(15 * minute)
  world.registers.setMood('civil', 'down')
  try {
    const { application, facts, stale } = await openCase(one!, id)
    assert.equal(stale, true)
    assert.ok(facts?.firstname)
    assert.equal(application.waitingFor, null)
  } finally {
    world.registers.setMood('civil', 'up')
  }
  assert.equal(world.sms.messagesOf(lifeOf(name).phone).length, texts)
  await clear(id)
})
