import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { hour, minute } from '#kernel'
import { openOutgoing, transact } from '#platform'
import { logKeysOf, logStates, openWitnesses, startSequencer, witnessUrlsIn } from '#transparency'
import { startWitnesses, type Witnesses } from '../../../../simulators/witnesses/server.ts'
import { lifeOf, type NationWorld, nationWorld } from '../../../../test/contracts/world.ts'
import { office, onDesk } from '../../../../test/office/desk.ts'
import { readOnce, sequenceAll } from '../../../../test/office/readings.ts'
import { decide, decisionsOn, undoDecision } from '../index.ts'

const folder = mkdtempSync(join(tmpdir(), 'witnessed-'))
let witnesses: Witnesses
let world: NationWorld
let stop: () => Promise<void>
let areSilent = false
before(async () => {
  witnesses = await startWitnesses({ folder })
  const outgoing = openOutgoing(witnessUrlsIn(witnesses.policy).map((url) => ({ url })))
  const real = openWitnesses({ policy: witnesses.policy, everyMs: 50, outgoing })
  const ask = async (...given: Parameters<typeof real.ask>) => {
    if (areSilent) throw new Error('nobody answers')
    return real.ask(...given)
  }
  world = await nationWorld({ outside: { witnesses: { ...real, ask } } })
  witnesses.watch(await logKeysOf(world.ctx))
  stop = await startSequencer(world.ctx, world.database)
})
after(async () => {
  await stop()
  await Promise.all([world.close(), witnesses.close()])
  rmSync(folder, { recursive: true, force: true })
})

const silence = 4 * hour
const notWitnessed = { code: 'transparency/not-witnessed' }

test('when no witness has answered for four hours nothing is decided and nothing read, until they answer', async () => {
  const officer = world.officerAt(office)
  const id = await onDesk(world, officer)
  const grant = () => transact(officer, (ctx) => decide(ctx, { id, given: { kind: 'grant' } }))
  const read = () => readOnce(world.ctx, { personId: lifeOf('Сарангэрэл').id })
  await sequenceAll(world.ctx)
  areSilent = true
  world.clock.advance(silence - 1)
  await read()
  const { id: decisionId } = await grant()
  await transact(officer, (ctx) => undoDecision(ctx, decisionId))

  world.clock.advance(1)
  await assert.rejects(grant(), notWitnessed)
  await assert.rejects(read(), notWitnessed)
  assert.equal((await decisionsOn(world.ctx, { id })).length, 1, 'only the one that was taken back')

  areSilent = false
  world.clock.advance(5 * minute) // by then each is asked again
  while ((await logStates(world.ctx)).some(({ unseenMs }) => unseenMs >= silence)) await sleep(20)
  await read()
  await grant()
})
