import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nation } from '../../mongolia/index.ts'
import { pairsFrom, tooAlike } from './twins.ts'

const [file] = nation.services.filter(({ definition }) => definition.id === 'passport-order')
const service = (definition: object) => ({ ...file!, definition: { ...file!.definition, ...definition } })
const alike = (other: object) =>
  pairsFrom({ ...nation, services: [file!, service({ id: 'other', ...other })] }, 0)[0]?.alike ?? 0

test('no service of the nation is another one renamed', () => {
  assert.deepEqual(pairsFrom(nation, tooAlike), [])
})

test('a copy under another name, title and agency is found', () => {
  assert.equal(alike({ title: 'Өөр нэр', agency: 'atut', words: ['өөр'] }), 1)
})

test('a copy with a question more is found, one that asks and refuses otherwise is not', () => {
  const { questions, decide } = file!.definition
  assert.ok(alike({ questions: { ...questions, more: { type: 'text', title: 'Өөр юу?' } } }) > tooAlike)
  const { whom, office } = questions
  const other = { ...decide, checks: [], returns: [], refusals: [] }
  assert.ok(alike({ questions: { whom, office }, decide: other, stop: [] }) < tooAlike)
})
