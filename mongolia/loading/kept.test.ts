import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { kept } from './kept.ts'

test('it is worked out once, and again when a file changed, came or went', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'))
  let made = 0
  const ask = () => kept('kept-test', { folders: [folder], make: async () => ++made })
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write('one.json', '1')
  assert.deepEqual([await ask(), await ask()], [1, 1])
  write('one.json', '12')
  assert.deepEqual([await ask(), await ask()], [2, 2])
  write('two.ts', '')
  assert.equal(await ask(), 3)
  rmSync(join(folder, 'two.ts'))
  assert.equal(await ask(), 4)
  rmSync(folder, { recursive: true })
})
