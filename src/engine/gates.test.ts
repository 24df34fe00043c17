import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { permit as definition, nation } from '../../test/republic.ts'
import { factsOfRead, gatesOf, gives, missingReads, neededToGrant, restsOn } from './gates.ts'
import type { Definition } from './index.ts'
import { readsOf } from './reads.ts'

const facts: Definition['facts'] = {
  lastname: { from: 'people.person.lastname' },
  firstname: { from: 'people.person.firstname' },
  born: { from: 'people.person.born' },
  age: { yearsSince: 'born' },
  owner: { from: 'boats.boat.owner', with: { plate: 'boat' } },
  price: { from: 'boats.boat.price', with: { plate: 'boat' } },
  stolen: { from: 'boats.boat.stolen', with: { plate: 'boat' } },
}
const stop = [{ when: { age: { below: 18 } }, say: 'Too young.' }]
const fee = [{ label: 'Price', amount: 'price', when: { stolen: false } }]
const issue = { ...definition.issue!, holder: ['lastname', 'firstname'], show: ['owner'] }
const { table: _, ...paper } = issue
const refuseWhen = [{ when: { owner: { known: false } }, code: 'no', say: 'No.', remedy: 'Wait.' }]
const byRule: Definition = { ...definition, facts, stop, fee, issue: paper, decide: { by: 'rule', refuseWhen } }
const checks = [{ title: 'Owns it', when: { owner: { known: true } } }]
const byOfficer: Definition = {
  ...byRule,
  decide: { by: 'officer', workingDays: 5, checks, returns: [], refusals: [] },
}
const sorted = (names: Iterable<string>) => [...names].sort()

describe('what gates', () => {
  test('is what a stop and the fee rest on; what follows from another fact stands for that one', () => {
    assert.deepEqual(sorted(gatesOf({ ...byOfficer, fee: 'unknown' })), ['born'])
    assert.deepEqual(sorted(gatesOf(byOfficer)), ['born', 'price', 'stolen'])
  })

  test('is, where a rule decides, also what it refuses by and what the document shows', () => {
    assert.deepEqual(sorted(gatesOf(byRule)), ['born', 'firstname', 'lastname', 'owner', 'price', 'stolen'])
    const bare = { ...byRule, stop: [], fee: 'unknown', decide: { by: 'rule', refuseWhen: [] } } as const
    assert.deepEqual(sorted(gatesOf(bare)), ['firstname', 'lastname', 'owner'])
  })

  test('is nothing that only an officer looks at', () => {
    assert.deepEqual(sorted(gatesOf({ ...byOfficer, stop: [], fee: 'unknown' })), [])
    assert.deepEqual(sorted(neededToGrant({ ...byOfficer, stop: [], fee: 'unknown' })), [
      'firstname',
      'lastname',
      'owner',
    ])
  })

  test('is also what the sentence of a stop says', () => {
    const said = [{ when: { kind: 'sail' }, say: 'It belongs to {owner}.' }]
    assert.deepEqual(sorted(gatesOf({ ...byOfficer, stop: said, fee: 'unknown' })), ['owner'])
  })
})

describe('readings', () => {
  const [person, boat] = readsOf(byRule, nation.registers)

  test('are missing until each of their facts is known; a fact of which a register has nothing is known', () => {
    assert.deepEqual(factsOfRead(byRule, person!), ['lastname', 'firstname', 'born'])
    assert.deepEqual(missingReads(byRule, nation.registers, {}), [person, boat])
    assert.deepEqual(missingReads(byRule, nation.registers, { lastname: 'A', firstname: 'B' }), [person, boat])
    assert.deepEqual(missingReads(byRule, nation.registers, { lastname: 'A', firstname: null, born: null }), [boat])
    assert.deepEqual([gives(byRule, boat!, new Set(['born'])), gives(byRule, boat!, new Set(['price']))], [false, true])
  })

  test('rest on what was typed where it fills them or says of whom they are', () => {
    assert.deepEqual(
      [restsOn(person!, ['boat']), restsOn(boat!, ['boat']), restsOn(boat!, ['crew'])],
      [false, true, false],
    )
    assert.deepEqual([restsOn(person!, ['whom']), restsOn(boat!, ['whom'])], [true, true])
  })
})
