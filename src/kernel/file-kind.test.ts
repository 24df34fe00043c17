import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileKind } from './file-kind.ts'

test('what a file is stands in its first bytes', () => {
  const bytes = (...start: number[]) => Uint8Array.from([...start, 1, 2, 3])
  assert.equal(fileKind(Buffer.from('%PDF-1.7')), 'pdf')
  assert.equal(fileKind(bytes(0xff, 0xd8, 0xff)), 'jpeg')
  assert.equal(fileKind(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)), 'png')
  for (const other of [new Uint8Array(), bytes(0xff, 0xd8), Buffer.from(' %PDF-'), Buffer.from('<html>')])
    assert.equal(fileKind(other), undefined)
})
