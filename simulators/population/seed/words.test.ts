import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoSeed } from '../household.ts'
import { progressOn, wantedFrom } from './words.ts'

test('what is asked is read, and what is left out is the demonstration', () => {
  assert.deepEqual(wantedFrom(['--people', '3500000']), { people: 3_500_000, seed: demoSeed, accounts: 0, anew: false })
  const all = ['--people', '3_000', '--seed', '7', '--accounts', '1500', '--anew']
  assert.deepEqual(wantedFrom(all), { people: 3000, seed: 7, accounts: 1500, anew: true })
})

for (const [name, given, says] of [
  ['no number of people', [], /how many people/],
  ['no people', ['--people', '0'], /--people must be a whole number from 1/],
  ['more than there are numbers', ['--people', '4000001'], /to 4000000/],
  ['no number', ['--people', 'many'], /--people must be/],
  ['a seed of nothing', ['--people', '10', '--seed', '0'], /--seed must be/],
  ['an account for a child', ['--people', '10', '--accounts', '6'], /half of --people/],
  ['an unknown option', ['--people', '10', '--fast'], /--fast.*for example/],
] as const)
  test(`${name} is answered with a sentence`, () => {
    assert.throws(() => wantedFrom(given), { message: says })
  })

function shown(isTTY: boolean): { lines: string[]; say: ReturnType<typeof progressOn>; pass: (ms: number) => void } {
  const lines: string[] = []
  let now = 0
  const screen = { isTTY, write: (text: string) => lines.push(text) }
  return { lines, say: progressOn(screen, () => now), pass: (ms) => (now += ms) }
}

test('a terminal sees a bar with the rate and the time that is left', () => {
  const { lines, say, pass } = shown(true)
  pass(10_000)
  say({ step: 'people', done: 20_000, before: 0, wanted: 40_000 })
  assert.match(lines[0]!, /\[#{15}\.{15}\] 20,000 of 40,000 people, 2,000 a second, 10 s left/)
})

test('elsewhere there is a line now and then, and one at the end', () => {
  const { lines, say, pass } = shown(false)
  for (const done of [10, 20, 30]) {
    say({ step: 'people', done, before: 0, wanted: 30 })
    pass(1000)
  }
  assert.equal(lines.length, 2)
  assert.match(lines[1]!, /^30 of 30 people, .* 0 s left\n$/)
})

test('who goes on is not praised for what was there already', () => {
  const { lines, say, pass } = shown(false)
  pass(1000)
  say({ step: 'people', done: 1100, before: 1000, wanted: 1200 })
  assert.match(lines[0]!, /100 a second, 1 s left/)
})
