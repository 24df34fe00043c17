import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Outage } from '#kernel'
import { openFileSigners, openKeyStore, pointOf } from '#platform'
import { draftKeyList, type KeyList, openKeyList } from '#verify'
import { broughtKeyList } from './trust-list.ts'

const folder = mkdtempSync(join(tmpdir(), 'root-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => join(folder, name)
const elsewhere = openFileSigners(openKeyStore(at('elsewhere')))
const root = await elsewhere.signer('root', 'ES384')
const rootFile = at('elsewhere/root.key.pem')
const trustRoot = { point: pointOf(root.publicKey, 'ES384'), listFile: at('list') }

const key = (kid: number): KeyList['keys'][number] => {
  const bytes = new Uint8Array(65).fill(kid)
  return { kid: bytes.subarray(0, 8), agency: 'tax', use: 'qr', key: bytes, from: 1000, until: 2_000_000_000 }
}
const listOf = (at: number, ...kids: number[]): KeyList => ({
  ...{ v: 1, at, until: at + 1000, prefix: 'MN1:' },
  ...{ keys: kids.map(key), authorities: [], timestamping: [], policy: '' },
})
const ceremony = (...args: string[]) => spawnSync(process.execPath, ['bin/root.ts', ...args], { encoding: 'utf8' })

test('a root that is elsewhere signs what the platform left as a draft, and the platform serves what was brought', () => {
  assert.throws(() => broughtKeyList(trustRoot, listOf(1_800_000_000, 1)), Outage)
  const first = ceremony(at('list.draft'), rootFile, at('list'), '--days', '10')
  assert.equal(first.status, 0, first.stderr)
  assert.match(first.stdout, /0101010101010101 {2}tax +qr +1970-01-01 to 2033-05-18/)
  const { bytes } = broughtKeyList(trustRoot, listOf(1_800_000_500, 1))
  const list = openKeyList(bytes, trustRoot.point)
  assert.deepEqual([list.keys.length, list.at, list.until], [1, 1_800_000_000, 1_800_864_000])
})

test('a key that came since is in the next draft, and the list that was brought is served until that one is signed', () => {
  const before = readFileSync(at('list.draft'))
  assert.equal(broughtKeyList(trustRoot, listOf(1_800_001_000, 1)).at.getTime(), 1_800_000_000_000)
  assert.deepEqual(readFileSync(at('list.draft')), before, 'a draft that says the same is left alone')
  assert.equal(
    openKeyList(broughtKeyList(trustRoot, listOf(1_800_002_000, 1, 2)).bytes, trustRoot.point).keys.length,
    1,
  )
  const { stdout } = ceremony(at('list.draft'), rootFile, at('next'), at('list'))
  assert.match(stdout, /^ {2}0101010101010101 /m)
  assert.match(stdout, /^\+ 0202020202020202 /m)
  renameSync(at('next'), at('list'))
  assert.equal(
    openKeyList(broughtKeyList(trustRoot, listOf(1_800_003_000, 1, 2)).bytes, trustRoot.point).keys.length,
    2,
  )
})

test('attack: a list that another root signed, or nobody, is not served', async () => {
  const other = await elsewhere.signer('other', 'ES384')
  const draft = draftKeyList(listOf(1_800_004_000, 3), new Uint8Array(8))
  for (const signature of [await other.sign(draft.bytes), new Uint8Array(96)]) {
    writeFileSync(at('list'), draft.with(signature))
    assert.throws(() => broughtKeyList(trustRoot, listOf(1_800_004_000, 1)), Outage)
  }
})

test('the ceremony signs nothing with a key of another kind, and never over a list that is there', async () => {
  await elsewhere.signer('small', 'ES256')
  assert.match(ceremony(at('list.draft'), at('elsewhere/small.key.pem'), at('wrong')).stderr, /P-384/)
  assert.ok(!existsSync(at('wrong')))
  assert.match(ceremony(at('list.draft'), rootFile, at('list')).stderr, /is there already/)
})
