import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deskNow, deskWorld } from '../../../test/contracts/desk.ts'
import { seenAt, statementPolicy, statementTold, type Told } from '../../../test/contracts/statements.ts'
import { toBytes } from '../bytes.ts'
import type { StatementAnswer } from './answer.ts'
import { checkGiven, checkPair } from './check.ts'
import { sheetOf } from './sheet.ts'
import { openWords } from './words.ts'

const { pack } = deskWorld(undefined, statementPolicy)
const check = (given: string | Uint8Array) => checkGiven(given, pack, deskNow) as StatementAnswer
const compared = (one: Told, other: Told) => checkPair([statementTold(one), toBytes(statementTold(other))], pack)
const verdictOf = (one: Told, other: Told) => compared(one, other).verdict

const [monday, tuesday] = ['2026-11-23', '2026-11-24']
const whole = statementTold({ day: monday, access: [1, 2, 3], case: [4], proved: 2 })

test('a statement says how much stands in it, until when nothing is missing, and who saw that', () => {
  for (const given of [whole, toBytes(whole), `${whole.replaceAll('\n', '\r\n')}\r\n`]) {
    const { verdict, says } = check(given)
    assert.equal(verdict, 'complete')
    assert.deepEqual(says, {
      ...{ day: monday, readings: 3, deeds: 1, later: 1, before: 0 },
      place: { index: 0, size: 1 },
      seen: [{ witness: 'university', at: seenAt }],
    })
  }
})

test('in words it is never a bare tick: figures, day, place, witness, what to compare, and the age of the list', () => {
  const texts = { 'verify.statement-complete-note': 'Up to {date}', 'verify.receipt-seen-by': 'Seen by {witness}' }
  const words = { language: 'en', timeZone: 'UTC', texts, titles: {}, labels: {}, own: {}, agencies: {} }
  const sheet = sheetOf(check(whole), openWords(words, deskNow))
  assert.equal(sheet.note, 'Up to 2026.11.23')
  assert.equal(sheet.tone, 'success')
  assert.equal(sheet.compare, 'verify.statement-compare')
  assert.ok(sheet.lines.some(({ label, value }) => label === 'Seen by university' && value.startsWith('2026.')))
  assert.equal(sheet.ages.length, 1)
})

test('without a day, without a witness, with a line gone or a letter changed it says so', () => {
  assert.equal(check(statementTold({ access: [1] })).verdict, 'begun')
  assert.equal(check(statementTold({ day: monday, access: [1], isWitnessed: false })).verdict, 'not-witnessed')
  const lines = (JSON.parse(whole) as { access: { lines: unknown[] } }).access.lines
  const cut = JSON.parse(whole) as { access: { lines: unknown[] } }
  cut.access.lines = lines.slice(1)
  assert.equal(check(`${JSON.stringify(cut, null, 1)}\n`).verdict, 'broken')
  assert.equal(check(whole.replace('"seq"', '"sex"')).verdict, 'unreadable')
  for (const text of ['{"heading":"statement/v1"}', '{ "heading": "statement/v2" }', '{"heading": "statement/v1",'])
    assert.deepEqual([check(text).verdict, check(text).says], ['unreadable', undefined])
})

describe('a later statement beside an earlier one, given in either order:', () => {
  const earlier: Told = { day: monday, access: [1, 2, 3], case: [4] }
  const cases: readonly (readonly [what: string, earlier: Told, later: Told, verdict: string])[] = [
    ['the same again', earlier, earlier, 'continued'],
    ['more of both', earlier, { day: tuesday, access: [1, 2, 3, 5], case: [4, 6] }, 'continued'],
    [
      'only the newest lines, which touch',
      earlier,
      { day: tuesday, access: [1, 2, 3, 5], case: [4], from: 3 },
      'continued',
    ],
    ['lines with some between missing', earlier, { day: tuesday, access: [1, 2, 3, 5, 6], case: [4], from: 4 }, 'gap'],
    ['an attack: a line fewer', earlier, { day: tuesday, access: [1, 2], case: [4] }, 'shorter'],
    ['an attack: a line fewer of what was done', earlier, { day: tuesday, access: [1, 2, 3, 5] }, 'shorter'],
    [
      'an attack: a line left out, another put on',
      earlier,
      { day: tuesday, access: [1, 3, 5], case: [4] },
      'rewritten',
    ],
    ['an attack: an early line changed', earlier, { day: tuesday, access: [7, 2, 3, 5], case: [4] }, 'rewritten'],
    ['an attack: the same day told twice', earlier, { day: monday, access: [1, 2, 3, 5], case: [4] }, 'rewritten'],
    [
      'lines gone that no witness saw',
      { ...earlier, proved: 2 },
      { day: tuesday, access: [1, 2], case: [4] },
      'unproved',
    ],
    [
      'another line for one no witness saw',
      { ...earlier, proved: 2 },
      { day: tuesday, access: [1, 2, 5], case: [4] },
      'unproved',
    ],
    ['from before the first day', { access: [1] }, earlier, 'continued'],
    ['somebody else’s', earlier, { ...earlier, day: tuesday, person: 8 }, 'other-person'],
  ]
  for (const [what, one, other, verdict] of cases)
    test(what, () => {
      assert.equal(verdictOf(one, other), verdict)
      assert.equal(verdictOf(other, one), verdict)
    })

  test('one that does not hold by itself is told of, and two of anything else are nothing', () => {
    assert.equal(verdictOf(earlier, { ...earlier, isWitnessed: false }), 'not-witnessed')
    assert.equal(checkPair([whole, 'hello'], pack).verdict, 'unreadable')
    assert.equal(checkPair([Uint8Array.of(0xff), whole], pack).verdict, 'unreadable')
  })
})

test('what two say is what the later says', () => {
  const answer = compared({ day: tuesday, access: [1, 2] }, { day: monday, access: [1] }) as StatementAnswer
  assert.deepEqual([answer.says?.day, answer.says?.readings], [tuesday, 2])
})
