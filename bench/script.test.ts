import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scriptOf } from './script.ts'

const id = (n: number) => `01900000-0000-7000-8000-00000000000${n}`
const one = (text: string, ...values: unknown[]) => [{ text, values }]

test('what is new in each recording is new in each repetition, the same wherever it stands', () => {
  const [statement = ''] = scriptOf(
    one('insert $1 $2 $3', id(1), { application: id(1) }, '2026-000001-A'),
    one('insert $1 $2 $3', id(2), { application: id(2) }, '2026-000002-B'),
  )
  const [own, inside, number] = statement.match(/\* 64 \+ (\d+)\)\)?, 32|'n' \|\| \(\(.*\+ \d+\)/g) ?? []
  assert.equal(own, inside)
  assert.match(number ?? '', /^'n'/)
})

test('what is the same in both stands as it was, without a colon that pgbench would read', () => {
  const at = new Date('2026-11-24T02:00:00Z')
  const values = [7, null, 'it’s 10:30', at, Uint8Array.of(1, 255), [], ['a'], id(3)]
  const text = values.map((_, i) => `$${i + 1}`).join(' ')
  const [statement = ''] = scriptOf(one(text, ...values), one(text, ...values))
  assert.match(statement, /^7 null E'it’s 10\\x3a30' E'2026-11-24T02\\x3a00\\x3a00\.000Z' decode\('01ff', 'hex'\) /)
  assert.match(statement, /array\[\]::text\[\] array\[E'a'\]::text\[\] E'01900000-/)
})

test('a quote cannot end a literal early', () => {
  const [statement] = scriptOf(one('$1', "a'; drop \\"), one('$1', "a'; drop \\"))
  assert.equal(statement, "E'a''; drop \\\\'")
})

test('the person who acts is another with each client', () => {
  const [statement = ''] = scriptOf(one('$1', id(1)), one('$1', id(1)), new Map([[id(1), [id(1), id(2)]]]))
  assert.match(statement, /^\(array\[.*\]\)\[1 \+ :client_id % 2\]::uuid$/)
})

test('recordings of different work are refused', () => {
  assert.throws(() => scriptOf(one('select 1'), one('select 2')), /not the same statements/)
})
