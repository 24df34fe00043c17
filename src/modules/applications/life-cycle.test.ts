import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { sql } from '#platform'
import { type TestWorld, testContext } from '../../../test/harness.ts'
import type { Application } from './application.ts'
import { canStart, isOver, states, transitions, type Verb } from './life-cycle.ts'
import { drawn } from './life-cycle-drawn.ts'
import { move } from './move.ts'

let world: TestWorld
before(async () => {
  world = await testContext()
})
after(() => world.close())

const verbs = Object.keys(transitions) as Verb[]

test('the database holds the same table', async () => {
  const stored = await world.database.many<{ verb: string; fromState: string; toState: string }>(
    sql`select verb, from_state, to_state from applications.transition`,
  )
  const line = (verb: string, from: string, to: string) => `${verb}: ${from} → ${to}`
  const inCode = verbs.flatMap((verb) => transitions[verb].from.map((from) => line(verb, from, transitions[verb].to)))
  assert.deepEqual(stored.map(({ verb, fromState, toState }) => line(verb, fromState, toState)).sort(), inCode.sort())
})

test('between two states there is one verb at most, so a state tells how it was come to', () => {
  const pairs = verbs.flatMap((verb) => transitions[verb].from.map((from) => `${from} → ${transitions[verb].to}`))
  assert.equal(new Set(pairs).size, pairs.length)
})

test('every state is reached from the first, and from every state an end is reached', () => {
  const reach = (from: (state: string) => readonly string[], start: readonly string[]): Set<string> => {
    const seen = new Set(start)
    for (const state of seen) for (const next of from(state)) seen.add(next)
    return seen
  }
  const after = (state: string) =>
    verbs.filter((verb) => transitions[verb].from.includes(state as never)).map((verb) => transitions[verb].to)
  assert.deepEqual(reach(after, ['submitted']), new Set(states))
  for (const state of states)
    assert.ok([...reach(after, [state])].some((end) => isOver(end as (typeof states)[number])))
})

test('a verb starts nowhere but where the table says', () => {
  for (const verb of verbs)
    for (const state of states)
      assert.equal(canStart(verb, { state }), (transitions[verb].from as readonly string[]).includes(state))
})

test('an illegal move does not compile', () => {
  const application = { state: 'collected' } as Application & { state: 'collected' }
  const impossible = [
    // @ts-expect-error what was fetched cannot be granted
    () => move(world.ctx, { application, verb: 'grant' }),
    // @ts-expect-error there is no such verb
    () => move(world.ctx, { application, verb: 'forget' }),
  ]
  assert.equal(impossible.length, 2)
})

test('the drawing in the docs is the one the code gives', () => {
  const page = readFileSync(new URL('../../../docs/life-cycle.md', import.meta.url), 'utf8')
  assert.ok(page.includes(drawn()), `docs/life-cycle.md is old: put this in\n${drawn()}`)
})
