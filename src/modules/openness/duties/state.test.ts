import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Duty } from '#engine'
import { checkPublication } from './publish.ts'
import { everyPlace, type Publication, standing } from './state.ts'

const rules = { refreshDays: 14, changeDays: 3 }
const budget: Duty = { id: 'budget', title: { mn: 'x' }, source: 'x', confidence: 'high' }
const fees: Duty = { ...budget, id: 'fees', known: 'fees' }
const entered = (given: Partial<Publication>): Publication => ({
  ...{ id: 'x', agencyId: 'x', duty: 'budget', title: 'x', link: null, said: 'x', enteredAt: new Date(0) },
  ...{ publishedOn: '2026-11-01', changedOn: null, takenBackAt: null },
  ...given,
})
const on = (today: string, given: Partial<Publication> = {}) =>
  standing(budget, { publication: entered(given) }, { today, rules })

describe('an item is', () => {
  test('in time on the fourteenth day, and late on the next', () => {
    assert.deepEqual([on('2026-11-15').state, on('2026-11-15').dueOn], ['published', '2026-11-15'])
    assert.deepEqual([on('2026-11-16').state, on('2026-11-16').lateSince], ['late', '2026-11-16'])
  })

  test('in time where its change was published within three days, and slow by a day on the fourth', () => {
    assert.equal(on('2026-11-01', { changedOn: '2026-10-29' }).slowDays, undefined)
    assert.equal(on('2026-11-01', { changedOn: '2026-10-28' }).slowDays, 1)
  })

  test('never published where nobody entered it, and never late before it was', () => {
    assert.deepEqual(standing(budget, {}, { today: '2026-11-16', rules }), { duty: budget, state: 'never' })
  })

  test('published by the platform itself, whatever the day, unless there is nothing of the kind', () => {
    const at = { today: '2036-11-16', rules }
    const changedAt = new Date(0)
    assert.equal(standing(fees, { known: { changedAt } }, at).state, 'published')
    assert.equal(standing(fees, { known: 'nothing' }, at).state, 'nothing')
    assert.equal(standing(fees, { known: 'nothing', publication: entered({}) }, at).state, 'late')
  })
})

test('places without a source keep their number and get no name', () => {
  const list = { ...rules, total: 3, items: [budget], groups: [], law: { act: 'x' }, source: 'x' }
  const places = everyPlace({ ...list, confidence: 'low' }, (duty) => ({ duty, state: 'never' }))
  assert.deepEqual(
    places.map(({ position, duty, state }) => [position, duty?.id, state]),
    [
      [1, 'budget', 'never'],
      [2, undefined, 'not-sourced'],
      [3, undefined, 'not-sourced'],
    ],
  )
})

describe('what a lead types', () => {
  const good = { title: 'Budget', link: 'https://a.test/b', said: '', publishedOn: '2026-11-16', changedOn: '' }
  const wrong = (given: Partial<typeof good>) => {
    const checked = checkPublication({ ...good, ...given }, '2026-11-16')
    return checked.ok ? [] : checked.issues.map(({ field }) => field)
  }
  for (const [what, given, fields] of [
    ['is taken as it is', {}, []],
    ['may be words in the place of a link', { link: '', said: 'words' }, []],
    ['has to be somewhere', { link: ' ' }, ['link']],
    ['has to be named', { title: ' ' }, ['title']],
    ['is of today at the latest', { publishedOn: '2026-11-17' }, ['publishedOn']],
    ['is of a day there is', { publishedOn: '2026-02-30' }, ['publishedOn']],
    ['changed before it was published', { changedOn: '2026-11-17' }, ['changedOn']],
    ['may have changed on the same day', { changedOn: '2026-11-16' }, []],
    ['has 2000 signs at most', { said: 'x'.repeat(2001) }, ['said']],
  ] as const)
    test(what, () => assert.deepEqual(wrong(given), fields))

  for (const link of ['javascript:alert(1)', 'data:text/html,x', '//a.test', 'https://', 'https://bank@a.test/'])
    test(`an attack: ${link} is no link that people are led to`, () => assert.deepEqual(wrong({ link }), ['link']))
})
