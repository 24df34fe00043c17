/** No service that is asked for most is without its cases. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { often } from '../../often.ts'
import { service } from './outcome.ts'

const here = new URL('.', import.meta.url)
const tables = readdirSync(here)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, here), 'utf8'))
  .join('\n')

/** What asks for nothing but for whom and for which years stands in the table of references, person by person. */
const isReference = (id: string) =>
  service(id).decide.by === 'rule' &&
  Object.values(service(id).questions).every(
    ({ type, optional }) => optional || type === 'person' || type === 'yearSpan',
  )

test('every service that is asked for most has a table of cases', () => {
  assert.deepEqual(
    often.filter((id) => !isReference(id) && !tables.includes(`check('${id}'`)),
    [],
  )
})
