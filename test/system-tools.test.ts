import assert from 'node:assert/strict'
import { test } from 'node:test'
import { installTools, missingTools, toolPath, tools, whereIs, withoutTool } from './system-tools.ts'

function onEmptyMachine<Value>(look: () => Value): Value {
  const { PATH } = process.env
  process.env.PATH = '/nowhere'
  try {
    return look()
  } finally {
    process.env.PATH = PATH
  }
}

test('a program is found where the path leads', () => {
  assert.equal(whereIs('sh')?.endsWith('/sh'), true)
  assert.equal(whereIs('no-such-program'), undefined)
})

test('what a machine lacks is skipped by name, with the package that would bring it', () => {
  onEmptyMachine(() => {
    assert.deepEqual(missingTools(), Object.keys(tools))
    assert.equal(toolPath('ZBAR'), undefined)
    assert.equal(withoutTool('ZBAR'), 'zbar-tools not installed')
  })
})

test('where nothing can be installed every layer left out is said', () => {
  const lines: string[] = []
  onEmptyMachine(() => installTools((line) => lines.push(line)))
  assert.equal(lines.length, Object.keys(tools).length)
  assert.ok(lines.includes('Skipped: spelling (hunspell and hunspell-mn not installed).'))
})
