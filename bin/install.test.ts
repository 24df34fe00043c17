import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
// @ts-expect-error plain JavaScript for Node 20
import { explain, missingPackages } from './install.js'

const root = mkdtempSync(join(tmpdir(), 'install-test-'))
after(() => rmSync(root, { recursive: true }))

const platform = `${process.platform}-${process.arch}`
const packages = {
  'node_modules/hono': { version: '4.0.0' },
  'node_modules/typescript': { version: '7.0.0', dev: true },
  'node_modules/fsevents': { version: '2.0.0', optional: true },
  [`node_modules/node-${platform}`]: { version: '24.0.0', optional: true },
}
writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }))

function installed(there: Record<string, { version: string }>): void {
  rmSync(join(root, 'node_modules'), { recursive: true, force: true })
  for (const path of Object.keys(there)) {
    mkdirSync(join(root, path), { recursive: true })
    writeFileSync(join(root, path, 'package.json'), '{}')
  }
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: there }))
}

const hono = { 'node_modules/hono': { version: '4.0.0' } }
const node = { [`node_modules/node-${platform}`]: { version: '24.0.0' } }

test('on a fresh clone everything is missing but what other machines need', () => {
  assert.deepEqual(missingPackages(root, { withTools: false }), ['node_modules/hono', `node_modules/node-${platform}`])
})

test('tools are asked for only where they are needed', () => {
  installed({ ...hono, ...node })
  assert.deepEqual(missingPackages(root, { withTools: false }), [])
  assert.deepEqual(missingPackages(root, { withTools: true }), ['node_modules/typescript'])
})

test('another version than the lock file names, or a folder that was removed, is missing', () => {
  installed({ 'node_modules/hono': { version: '3.9.9' }, ...node })
  assert.deepEqual(missingPackages(root, { withTools: false }), ['node_modules/hono'])
  installed({ ...hono, ...node })
  rmSync(join(root, 'node_modules/hono'), { recursive: true })
  assert.deepEqual(missingPackages(root, { withTools: false }), ['node_modules/hono'])
})

test('after an install that was broken off all is missing', () => {
  installed({ ...hono, ...node })
  rmSync(join(root, 'node_modules/.package-lock.json'))
  assert.equal(missingPackages(root, { withTools: false }).length, 2)
})

for (const [output, sentence] of [
  ['npm error code ENOTFOUND\nnpm error network request to https://x failed', /check the network/],
  ['npm error code EACCES\nnpm error syscall mkdir', /cannot be written/],
  ['npm error code ENOSPC', /disk is full/],
  ['npm error code EUSAGE', /disagree/],
  ['spawn npm ENOENT npm', /npm is not there/],
  ['npm error something new', /cannot be installed: something new/],
] as const) {
  test(`npm's "${output.split('\n')[0]}" is told in a sentence`, () => {
    assert.match(explain(output, '/somewhere'), sentence)
    assert.equal(explain(output, '/somewhere').includes('\n'), false)
  })
}
