import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { releaseDigest } from './release.ts'

test('a release is named by its files and their paths, as anybody can work it out with sha256sum', async () => {
  const root = mkdtempSync(join(tmpdir(), 'release-'))
  mkdirSync(join(root, 'src/a'), { recursive: true })
  writeFileSync(join(root, 'src/a/two.ts'), 'two')
  writeFileSync(join(root, 'src/one.ts'), 'one')
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  const lines = `${hash('two')}  src/a/two.ts\n${hash('one')}  src/one.ts\n`
  assert.deepEqual(await releaseDigest(root, ['src']), { sha256: hash(lines), files: 2 })
  writeFileSync(join(root, 'src/one.ts'), 'oNe')
  assert.notEqual((await releaseDigest(root, ['src'])).sha256, hash(lines))
})
