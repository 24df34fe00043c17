import assert from 'node:assert/strict'
import { type KeyObject, sign, verify } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openKeyStore } from './keys.ts'

const root = mkdtempSync(join(tmpdir(), 'keys-test-'))
after(() => rmSync(root, { recursive: true, force: true }))

let folders = 0
function newFolder(): string {
  return join(root, `folder-${++folders}`)
}

function pemOf(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}

test('a key is made at its first use and is the same ever after', () => {
  const folder = newFolder()
  const first = openKeyStore(folder)
  const key = first.privateKey('log-case', 'Ed25519')
  assert.equal(pemOf(first.privateKey('log-case', 'Ed25519')), pemOf(key))
  assert.equal(pemOf(openKeyStore(folder).privateKey('log-case', 'Ed25519')), pemOf(key))
  assert.notEqual(pemOf(first.privateKey('log-access', 'Ed25519')), pemOf(key))
})

test('a key is of the kind that was asked for', () => {
  const store = openKeyStore(newFolder())
  assert.equal(store.privateKey('a', 'ES256').asymmetricKeyDetails?.namedCurve, 'prime256v1')
  assert.equal(store.privateKey('b', 'Ed25519').asymmetricKeyType, 'ed25519')
  const message = Buffer.from('message')
  const key = store.privateKey('a', 'ES256')
  assert.ok(verify('sha256', message, key, sign('sha256', message, key)))
})

test('only the user of the platform can read a key', () => {
  const folder = newFolder()
  openKeyStore(folder).privateKey('seal', 'ES256')
  assert.equal(statSync(folder).mode & 0o777, 0o700)
  assert.equal(statSync(join(folder, 'seal.key.pem')).mode & 0o777, 0o600)
  assert.deepEqual(readdirSync(folder), ['seal.key.pem'])
})

test('two that make a thing at the same time end up with the one that was first', async () => {
  const folder = newFolder()
  const [one, other] = [openKeyStore(folder), openKeyStore(folder)]
  const late = Promise.withResolvers<string>()
  const second = other.keep('seal.cert', () => late.promise)
  assert.equal(await one.keep('seal.cert', () => 'first'), 'first')
  late.resolve('second')
  assert.equal(await second, 'first')
  assert.equal(readFileSync(join(folder, 'seal.cert'), 'utf8'), 'first')
  assert.deepEqual(readdirSync(folder), ['seal.cert'])
})

test('what a start that was killed left half-written is not taken for a key, and keeps nobody from making one', () => {
  const folder = newFolder()
  const store = openKeyStore(folder)
  writeFileSync(join(folder, `seal.key.pem.${process.pid}.part`), '-----BEGIN PRIV')
  const key = store.privateKey('seal', 'ES256')
  assert.equal(readFileSync(join(folder, 'seal.key.pem'), 'utf8'), pemOf(key))
})

test('a key that is there but broken is never replaced by a new one', () => {
  const folder = newFolder()
  const store = openKeyStore(folder)
  writeFileSync(join(folder, 'seal.key.pem'), '-----BEGIN PRIVATE KEY-----\nMIGH')
  assert.throws(() => store.privateKey('seal', 'ES256'))
  assert.match(readFileSync(join(folder, 'seal.key.pem'), 'utf8'), /MIGH$/)
})

test('a key that cannot be read just now is an error, not one to be made', () => {
  const folder = newFolder()
  const store = openKeyStore(folder)
  mkdirSync(join(folder, 'seal.key.pem'))
  assert.throws(() => store.privateKey('seal', 'ES256'), { code: 'EISDIR' })
  assert.deepEqual(readdirSync(folder), ['seal.key.pem'])
})

test('a certificate is made once and kept', async () => {
  const folder = newFolder()
  let made = 0
  const make = () => `certificate ${++made}`
  const store = openKeyStore(folder)
  assert.equal(await store.keep('seal.cert', make), 'certificate 1')
  assert.equal(await store.keep('seal.cert', make), 'certificate 1')
  assert.equal(await openKeyStore(folder).keep('seal.cert', make), 'certificate 1')
  assert.equal(made, 1)
})

test('a certificate that could not be made is asked for again', async () => {
  const store = openKeyStore(newFolder())
  await assert.rejects(store.keep('seal.cert', () => Promise.reject(new Error('no authority'))))
  assert.equal(await store.keep('seal.cert', () => 'certificate'), 'certificate')
})
