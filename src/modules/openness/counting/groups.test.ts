import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type Event,
  groupLeast,
  join,
  keyOf,
  moveUp,
  partOf,
  poolAbove,
  type Released,
  type Waiting,
} from './groups.ts'

const now = new Date('2026-11-26T03:00:00Z')
const provinces: Readonly<Record<string, string>> = { 'a-65': '65', 'b-65': '65', 'a-67': '67' }
const provinceOf = (office: string) => provinces[office]

let nth = 0

/** Something that happened to somebody else each time. */
function event(more: Partial<Event> = {}): Event {
  const personId = `person ${nth++}`
  return { kind: 'sent', service: 'passport', office: 'a-65', day: '2026-11-26', personId, marks: {}, ...more }
}

/** Puts events into their groups, and then moves what is left up until nothing can be. */
function counted(events: readonly Event[], rungs: number): { waiting: Waiting[]; released: Released[] } {
  const groups = new Map<string, Waiting>()
  const released: Released[] = []
  const put = (key: string, became: ReturnType<typeof join>) => {
    if (became.released) released.push(became.released)
    if (became.waiting) groups.set(key, became.waiting)
    else groups.delete(key)
  }
  for (const one of events) put(keyOf(one), join(groups.get(keyOf(one)), { event: one, now }))
  for (let rung = 0; rung < rungs; rung++)
    for (const key of [...groups.keys()]) {
      const group = groups.get(key)
      const above = group && poolAbove(group, provinceOf)
      if (!above) continue
      groups.delete(key)
      put(keyOf(above), moveUp(group, { above, before: groups.get(keyOf(above)), now }))
    }
  return { waiting: [...groups.values()], released }
}

const sizeOf = ({ kind, tally }: Pick<Released, 'kind' | 'tally'>) => tally[kind] as number

test('nine wait, ten are told of together, on the day of the newest; the eleventh waits again', () => {
  const days = ['2026-11-24', '2026-11-26', '2026-11-25']
  const events = Array.from({ length: groupLeast + 1 }, (_, i) => event({ day: days[i % 3]! }))
  assert.deepEqual(counted(events.slice(0, groupLeast - 1), 0).released, [])
  const { waiting, released } = counted(events, 0)
  assert.deepEqual(
    released.map(({ day, tally }) => [day, tally]),
    [['2026-11-26', { sent: groupLeast }]],
  )
  assert.deepEqual(
    waiting.map(({ size }) => size),
    [1],
  )
})

test('a hundred times the same nine people, and some who were erased, are not told of', () => {
  const events = Array.from({ length: 900 }, (_, i) => event({ personId: `person ${i % (groupLeast - 1)}` }))
  const erased = Array.from({ length: 20 }, () => event({ personId: null }))
  assert.deepEqual(counted([...events, ...erased], 3).released, [])
  const [group] = counted([...events, ...erased, event({ personId: 'the tenth' })], 0).released
  assert.equal(group && sizeOf(group), 921)
})

test('what does not come to ten goes with the province, then the country, then all services', () => {
  const few = (count: number, more: Partial<Event>) => Array.from({ length: count }, () => event(more))
  const events = [
    ...few(6, {}),
    ...few(5, { office: 'b-65' }),
    ...few(4, { office: 'a-67' }),
    ...few(3, { office: '' }),
  ]
  assert.deepEqual(counted(events, 0).released, [])
  const [inProvince] = counted(events, 1).released
  assert.deepEqual([inProvince?.office, inProvince && sizeOf(inProvince)], ['province:65', 11])
  const { released, waiting } = counted([...events, ...few(3, { service: 'licence', office: '' })], 3)
  const last = released.at(-1)!
  assert.deepEqual([last.service, last.office, sizeOf(last), waiting], ['', '', 10, []])
})

test('a reason that fewer than ten were told is counted with the others of its group, without its name', () => {
  const told = (count: number, reason: string) =>
    Array.from({ length: count }, () => event({ kind: partOf('refused', reason) }))
  const { released, waiting } = counted([...told(groupLeast, 'too-young'), ...told(9, 'banned'), ...told(1, 'lost')], 4)
  assert.deepEqual(
    released.map(({ tally }) => tally),
    [{ refused: groupLeast, 'refused.too-young': groupLeast }, { refused: groupLeast }],
  )
  assert.deepEqual(waiting, [])
})

const anyEvent = fc.record({
  kind: fc.constantFrom('sent', 'decided', 'read', 'read.officer'),
  service: fc.constantFrom('passport', 'licence'),
  office: fc.constantFrom('a-65', 'b-65', 'a-67', 'nowhere', ''),
  day: fc.constantFrom('2026-11-24', '2026-11-25', '2026-11-26'),
  personId: fc.option(fc.nat(40).map((nth) => `person ${nth}`)),
  marks: fc.constantFrom({}, { 'decided.refused': 1 }),
})

test('nothing is lost or counted twice, and no group that is told of has fewer than ten, however it goes', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 300 }), fc.nat(4), (events, rungs) => {
      const { waiting, released } = counted(events as Event[], rungs)
      assert.ok(released.every((group) => sizeOf(group) >= groupLeast))
      assert.ok(waiting.every(({ people }) => people.length < groupLeast))
      for (const kind of ['sent', 'decided', 'read'] as const) {
        const there = [...released, ...waiting].filter((group) => group.kind.split('.')[0] === kind)
        const all = there.reduce((sum, group) => sum + sizeOf(group), 0)
        assert.equal(all, events.filter((one) => one.kind.split('.')[0] === kind).length)
      }
    }),
  )
})
