import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Promised } from './promise.ts'
import { keepPromises, loadPromises } from './runner.ts'

const promise = (name: string, measure: Promised['measure']): Promised => ({ name, says: '', limit: '≤ 2', measure })

test('each promise is one line, and what cannot be measured is broken', async () => {
  const lines: string[] = []
  const notes: string[] = []
  const broken = await keepPromises(
    [
      promise('one', async ({ full }) => ({ figure: full ? '2' : '1', kept: true })),
      promise('two', async () => ({ figure: '3', kept: false })),
      promise('three', async () => Promise.reject(new Error('no network'))),
    ],
    { full: true, print: (line) => lines.push(line), note: (line) => notes.push(line) },
  )
  assert.deepEqual(lines, [
    'one · 2 · ≤ 2 · kept',
    'two · 3 · ≤ 2 · broken',
    'three · could not be measured · ≤ 2 · broken',
  ])
  assert.equal(broken, 2)
  assert.match(notes[0]!, /^three: .*no network/)
})

test('a promise that does not exist is named, with those that do', async () => {
  await assert.rejects(loadPromises(['forever']), /"forever": choose from .*two-commands/)
})

test('every promise has the name of its file, says what it promises, and against which limit', async () => {
  for (const { name, says, limit } of await loadPromises([])) {
    const [again] = await loadPromises([name])
    assert.equal(again?.name, name)
    assert.match(says, /^.{10,}\.$/)
    assert.ok(limit.length > 0)
  }
})
