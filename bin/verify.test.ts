import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { systemClock } from '#kernel'
import { claimsOf, deskWorld, newKey, sealedBy } from '../test/contracts/desk.ts'
import { statementPolicy, statementTold } from '../test/contracts/statements.ts'
import { saveDesk } from './verify/desk-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'verify-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const now = Math.floor(systemClock.now().getTime() / 1000)
const day = 86_400
const world = deskWorld(now, statementPolicy)
const root = Buffer.from(world.root.point).toString('hex')
const texts = { 'verify.genuine-title': 'Genuine', 'verify.holder': 'Holder' }
const words = { language: 'en', timeZone: 'UTC', texts, titles: {}, labels: {}, own: {}, agencies: {} }
saveDesk(join(folder, 'lists'), { root, pack: world.packed, words })

const fresh = { issuedAt: now - day, expires: now + day }
const genuine = sealedBy(world.keys.own, claimsOf(fresh))

function run(...args: string[]): { status: number | null; out: string; said: string } {
  const script = fileURLToPath(new URL('verify.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--pack', join(folder, 'lists'), ...args], {
    encoding: 'utf8',
  })
  return { status, out: stdout, said: stderr }
}

test('a genuine document ends with 0 and says who holds it', () => {
  const { status, out } = run(genuine)
  assert.equal(status, 0)
  assert.match(out, /^Genuine\./)
  assert.match(out, /Holder.*Сарангэрэл/)
})

test('what is not genuine ends with 1, what cannot be told with 2', () => {
  assert.equal(run(sealedBy(newKey(), claimsOf(fresh))).status, 1)
  assert.equal(run(sealedBy(world.keys.own, claimsOf({ ...fresh, status: { list: 9, index: 7 } }))).status, 2)
})

test('a file is read as a file, and what it says comes as JSON', () => {
  const path = join(folder, 'code.txt')
  writeFileSync(path, `${genuine}\n`)
  const { status, out } = run(path, '--json')
  assert.equal(status, 0)
  assert.equal(JSON.parse(out).verdict, 'genuine')
})

test('exchanged lists: a root other than the trusted one is refused, when asked and when kept', () => {
  const other = Buffer.from(newKey('P-384').point).toString('hex')
  assert.equal(run(genuine, '--root', other).status, 2)
  assert.throws(() => saveDesk(join(folder, 'lists'), { root: other, pack: world.packed, words }), /another root/)
})

test('a document writes nothing of its own to the terminal', () => {
  const { out } = run(sealedBy(world.keys.own, claimsOf({ ...fresh, holder: '\u001b[2Jx' })))
  assert.ok(!out.includes('\u001b'))
})

test('a statement that holds ends with 0, two that go on too, and a shorter later one with 1', () => {
  const told = (day: string, access: readonly number[]) => {
    const path = join(folder, `${day}.json`)
    writeFileSync(path, statementTold({ day, access }))
    return path
  }
  const [old, later, shorter] = [told('2026-11-23', [1, 2]), told('2026-11-24', [1, 2, 3]), told('2026-11-25', [1])]
  assert.deepEqual(
    [run(old), run(later, old), run(later, shorter)].map(({ status }) => status),
    [0, 0, 1],
  )
})
