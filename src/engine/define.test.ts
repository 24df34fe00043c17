import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asFile, defineReference, defineService, nation, permit } from '../../test/republic.ts'
import { checkService } from './conformance/index.ts'

const short = {
  id: 'x-reference',
  agency: 'harbour',
  title: 'X',
  summary: 'Says X.',
  words: ['x'],
  law: [{ act: 'Harbour Act' }],
  fee: [],
  validDays: 30,
  none: { say: 'There is none.', remedy: 'Register it.' },
  confidence: 'low',
} as const
const question = {
  type: 'choice',
  title: 'Which boat?',
  options: { rows: 'boats.list', value: 'plate', label: ['name'] },
} as const
const ask = { name: 'boat', question, fills: { plate: 'boat' } } as const

test('a service stands as it was written', () => {
  assert.equal(defineService(permit as Parameters<typeof defineService>[0]), permit)
})

test('the short form becomes a definition without a fault', () => {
  for (const made of [
    defineReference({ ...short, read: 'people.person', show: ['born'] }),
    defineReference({ ...short, read: 'people.person', show: ['born'], for: ['self', 'child'] }),
    defineReference({ ...short, read: 'boats.list', show: ['plate', 'name'], emptyIsAnswer: true, source: 'here' }),
    defineReference({ ...short, read: 'boats.boat', show: ['price'], ask, agree: { owner: 'firstname' } }),
  ])
    assert.deepEqual(checkService(asFile(made), nation), [], made.id)
})

test('fields of one record are shown, and a record that is not there is refused', () => {
  const made = defineReference({ ...short, read: 'people.person', show: ['born'] })
  assert.deepEqual(made.issue?.show, ['born'])
  assert.deepEqual(made.issue?.holder, ['holder-lastname', 'holder-firstname'])
  assert.deepEqual(made.decide.by === 'rule' && made.decide.refuseWhen, [
    { when: { born: { known: false } }, code: 'no-record', ...short.none },
  ])
  assert.deepEqual([made.pages, made.questions], [[], {}])
})

test('rows become a table, and having none is an answer only where that is said', () => {
  const rows = { ...short, read: 'boats.list', show: ['plate'] } as const
  const checks = (made: ReturnType<typeof defineReference>) =>
    made.decide.by === 'rule' && made.decide.refuseWhen.length
  assert.equal(checks(defineReference(rows)), 1)
  assert.equal(checks(defineReference({ ...rows, emptyIsAnswer: true })), 0)
  assert.deepEqual(defineReference(rows).issue?.table, { fact: 'rows', columns: ['plate'] })
})

test('the question of a reference fills the inputs of its operation, of every field', () => {
  const made = defineReference({ ...short, read: 'boats.boat', show: ['price', 'built'], ask })
  assert.deepEqual(made.pages, [{ ask: ['boat'] }])
  assert.deepEqual(made.facts.price, { from: 'boats.boat.price', with: { plate: 'boat' } })
  assert.deepEqual(made.facts.built, { from: 'boats.boat.built', with: { plate: 'boat' } })
})

test('what must agree with the holder is read though it is not shown, and refused with its own words', () => {
  const disagree = { say: 'Another name.', remedy: 'Mend it.' }
  const made = defineReference({
    ...short,
    read: 'boats.boat',
    show: ['price'],
    ask,
    agree: { owner: 'firstname' },
    disagree,
  })
  assert.deepEqual(made.facts['owner-agrees'], { same: ['holder-firstname', 'owner'] })
  assert.deepEqual(made.issue?.show, ['price'])
  assert.deepEqual(made.decide.by === 'rule' && made.decide.refuseWhen[1], {
    when: { 'owner-agrees': false },
    code: 'owner-disagrees',
    ...disagree,
  })
})

test('whom it is for is asked first, and only where it can be for others', () => {
  const made = defineReference({ ...short, read: 'boats.boat', show: ['price'], ask, for: ['self', 'child'] })
  assert.deepEqual(made.pages, [{ ask: ['whom'] }, { ask: ['boat'] }])
  assert.deepEqual(made.questions.whom, { type: 'person', title: 'For whom?', who: ['self', 'child'] })
})
