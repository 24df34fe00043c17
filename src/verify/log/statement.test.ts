import assert from 'node:assert/strict'
import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { joinBytes, sameBytes, toBytes } from '../bytes.ts'
import { toCanonical } from '../cbor.ts'
import { type Chain, noChain, statesAfter } from './chain.ts'
import { writeCheckpoint } from './checkpoint.ts'
import { entryBytes } from './commitment.ts'
import {
  compareBytes,
  type HeadEntry,
  headEntryOf,
  headLeaf,
  holdsHead,
  lacksHead,
  type ProvedHead,
  pseudonymOf,
} from './heads.ts'
import { emptyRoot, foldRight, type Hash, inclusionRanges, leafHash, nodeHash, placesOf } from './merkle.ts'
import { keyIdOf, writeNote, writeNoteKey } from './note.ts'
import { readPolicy } from './policy.ts'
import { writeReceipt } from './receipt.ts'
import { openStatement, readStatement, type Statement, writeStatement } from './statement.ts'

const day = '2026-11-24'
const origin = 'log.example/log/registry'
const pair = generateKeyPairSync('ed25519')
const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)
const noteKey = { name: origin, kind: 'note', publicKey } as const
const policy = readPolicy(`log ${writeNoteKey(noteKey)}\nquorum none\n`)

function rangeOf(hashes: readonly Hash[], [start, end]: readonly [number, number]): Hash {
  const subtree = (level: number, index: number): Hash =>
    level === 0 ? hashes[index]! : nodeHash(subtree(level - 1, index * 2), subtree(level - 1, index * 2 + 1))
  return foldRight(placesOf(start, end).map(({ level, index }) => subtree(level, index)))
}
const keyOf = (n: number) => Buffer.alloc(32, n)
const proved = (entries: readonly HeadEntry[], index: number) => {
  const leaves = entries.map(headLeaf)
  const hashes = inclusionRanges(index, entries.length).map((range) => rangeOf(leaves, range))
  return { ...entries[index]!, index, hashes }
}
const treeOf = (entries: readonly HeadEntry[]) => ({
  size: entries.length,
  root: entries.length ? rangeOf(entries.map(headLeaf), [0, entries.length]) : emptyRoot,
})
const people = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    headEntryOf(pseudonymOf(keyOf(n + 1), day), { access: statesAfter(noChain, [keyOf(n)])[0]! }),
  ).sort((a, b) => compareBytes(a.pseudonym, b.pseudonym))

const line = (n: number) => ({ record: toCanonical({ v: 1, did: `test.did-${n}` }), salt: Buffer.alloc(32, n) })
const lines = [1, 2, 3].map(line)
const leafOf = ({ record, salt }: (typeof lines)[number]) => leafHash(entryBytes('access', record, salt))

/** A registry of one entry with the heads of four people, the last of whom is the one of the statement. */
function statement(
  change: (given: Statement) => Statement = (given) => given,
  of: Chain[] = statesAfter(noChain, lines.map(leafOf)),
): string {
  const own = headEntryOf(pseudonymOf(keyOf(9), day), { access: of[1]! })
  const entries = [...people(3), own].sort((a, b) => compareBytes(a.pseudonym, b.pseudonym))
  const { index, hashes } = proved(entries, entries.indexOf(own))
  const record = toCanonical({ v: 1, kind: 'heads', id: day, body: treeOf(entries) })
  const text = writeCheckpoint({ origin, size: 1, root: leafHash(record) })
  const signature = { name: origin, keyId: keyIdOf(noteKey), bytes: sign(null, toBytes(text), pair.privateKey) }
  const checkpoint = writeNote({ text, signatures: [signature] })
  const receipt = writeReceipt({ log: 'registry', record, salt: null }, { index: 0, hashes: [], checkpoint })
  const head = { day, seq: { access: 2, case: 0 }, index, hashes, receipt }
  const parts = { access: { from: noChain, lines }, case: { from: noChain, lines: [] } }
  return writeStatement(change({ key: keyOf(9), parts, head }))
}

test('a statement holds: lines under the published root, and later ones that are not yet', () => {
  const opened = openStatement(statement(), policy)
  assert.equal(opened.day, day)
  assert.deepEqual(
    opened.lines.map(({ seq, isUnderRoot, says }) => [seq, isUnderRoot, (says as { did: string }).did]),
    [
      [1, true, 'test.did-1'],
      [2, true, 'test.did-2'],
      [3, false, 'test.did-3'],
    ],
  )
})

test('an attack: a line that is left out, changed, swapped or put in is found', () => {
  const withLines = (...given: (typeof lines)[number][]) =>
    statement((all) => ({ ...all, parts: { ...all.parts, access: { from: noChain, lines: given } } }))
  const [one, two, three] = lines as [(typeof lines)[0], (typeof lines)[0], (typeof lines)[0]]
  assert.ok(openStatement(withLines(one, two), policy))
  for (const given of [[one], [two, three], [one, three], [two, one, three], [one, line(7), three], [one, one, two]])
    assert.throws(() => openStatement(withLines(...given), policy), /another-chain/)
})

test('of a long chain the later part holds, and not with another beginning', () => {
  const [first] = statesAfter(noChain, [leafOf(lines[0]!)])
  const later = (from: Chain) =>
    statement((all) => ({ ...all, parts: { ...all.parts, access: { from, lines: lines.slice(1) } } }))
  assert.equal(openStatement(later(first!), policy).from.access, 1)
  assert.throws(() => openStatement(later({ seq: 1, hash: keyOf(3) }), policy), /another-chain/)
  assert.throws(() => openStatement(later({ ...first!, seq: 0 }), policy), /no statement/)
})

test('another day, another person and a root that nobody signed are refused', () => {
  const changed = (head: Partial<NonNullable<Statement['head']>>, key = keyOf(9)) =>
    statement((all) => ({ ...all, key, head: { ...all.head!, ...head } }))
  assert.throws(() => openStatement(changed({ day: '2026-11-25' }), policy), /another-day/)
  assert.throws(() => openStatement(changed({}, keyOf(1)), policy), /another-chain/)
  assert.throws(() => openStatement(changed({ seq: { access: 1, case: 0 } }), policy), /another-chain/)
  const { receipt } = readStatement(statement()).head!
  assert.throws(() => openStatement(changed({ receipt: receipt.replace('index 0', 'index 1') }), policy))
})

test('before the first day a statement has its lines, and says that nothing vouches for them', () => {
  const { head: _, ...bare } = readStatement(statement())
  const opened = openStatement(writeStatement(bare), policy)
  assert.equal(opened.day, undefined)
  assert.ok(opened.lines.every(({ isUnderRoot }) => !isUnderRoot))
})

test('in a tree of any size everybody is proved to be in it, and everybody else not to be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 33 }), fc.integer({ min: 100, max: 200 }), (size, other) => {
      const entries = people(size)
      const tree = treeOf(entries)
      const missing = pseudonymOf(keyOf(other), day)
      const at = entries.filter(({ pseudonym }) => compareBytes(pseudonym, missing) < 0).length
      const before = at > 0 ? proved(entries, at - 1) : undefined
      const after = at < size ? proved(entries, at) : undefined
      const neighbours = { ...(before && { before }), ...(after && { after }) }
      assert.ok(lacksHead(tree, missing, neighbours))
      for (const [index, { pseudonym }] of entries.entries()) {
        assert.ok(holdsHead(tree, proved(entries, index)))
        const around = {
          ...(index > 0 && { before: proved(entries, index - 1) }),
          ...(index + 1 < size && { after: proved(entries, index + 1) }),
        }
        assert.ok(!lacksHead(tree, pseudonym, around), 'who is there')
      }
      if (before) assert.ok(!lacksHead(tree, missing, { ...(after && { after }) }), 'without the one before')
      if (after) assert.ok(!lacksHead(tree, missing, { ...(before && { before }) }), 'without the one after')
    }),
    { numRuns: 30 },
  )
})

test('an attack: somebody’s own place, cut elsewhere, does not show that they are not there', () => {
  const entries = people(3)
  const cut = (index: number): ProvedHead => {
    const { pseudonym, value, ...place } = proved(entries, index)
    return { ...place, pseudonym: pseudonym.subarray(0, 31), value: joinBytes(pseudonym.subarray(31), value) }
  }
  const neighbours = { before: cut(1), after: proved(entries, 2) }
  assert.ok(!lacksHead(treeOf(entries), entries[1]!.pseudonym, neighbours))
})

test('an attack: a witness that stands in a policy twice is no policy', () => {
  const { publicKey: x } = generateKeyPairSync('ed25519')
  const publicKey = Buffer.from(x.export({ format: 'jwk' }).x!, 'base64url')
  const key = writeNoteKey({ name: 'paper.example/w', kind: 'cosignature', publicKey })
  const both = `witness one ${key}\nwitness two ${key}\ngroup two-of 2 one two\nquorum two-of\n`
  assert.throws(() => readPolicy(both), /line 2/)
})

test('a pseudonym is HMAC-SHA-256 of the day, and another each day', () => {
  assert.ok(sameBytes(pseudonymOf(keyOf(4), day), createHmac('sha256', keyOf(4)).update(`heads/v1/${day}`).digest()))
  assert.ok(!sameBytes(pseudonymOf(keyOf(4), day), pseudonymOf(keyOf(4), '2026-11-25')))
})
