import assert from 'node:assert/strict'
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { type KeyStore, openKeyStore } from '../keys.ts'
import { StartFailure } from '../start-failure.ts'
import { changePassphrase } from './sealed-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'sealed-'))
after(() => rmSync(root, { recursive: true, force: true }))
let folders = 0
const newFolder = () => join(root, `folder-${++folders}`)
const passphrase = 'a passphrase of more than sixteen letters'

function publicOf(store: KeyStore): string {
  const { x, y } = store.privateKey('seal', 'ES256').export({ format: 'jwk' })
  return `${x} ${y} ${store.secretKey('vault').export().toString('hex')}`
}

describe('keys under a passphrase', () => {
  const folder = newFolder()
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const before = publicOf(openKeyStore(folder))
  const [pem, secret] = [read('seal.key.pem'), read('vault.key')]
  writeFileSync(join(folder, 'seal.key.pem.0000.part'), pem.slice(0, 40))
  const sealed = openKeyStore(folder, { passphrase })

  test('are the keys that lay there plain, of which nothing readable is left', () => {
    assert.equal(publicOf(sealed), before)
    for (const name of readdirSync(folder)) {
      for (const readable of [secret, pem.split('\n')[1]!, 'PRIVATE KEY']) assert.ok(!read(name).includes(readable))
      assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600)
    }
  })

  test('that are made later are sealed from the first byte on', () => {
    sealed.privateKey('seal-late', 'ES256')
    assert.deepEqual(readdirSync(folder).sort(), ['seal-late.key.pem', 'seal.key.pem', 'sealed-by.json', 'vault.key'])
    assert.match(read('seal-late.key.pem'), /^sealed\/v1 /)
  })

  test('are all there when the sealing was broken off between two of them', () => {
    writeFileSync(join(folder, 'vault.key'), secret)
    assert.equal(publicOf(openKeyStore(folder, { passphrase })), before)
    assert.match(read('vault.key'), /^sealed\/v1 /)
  })

  test('do not open with another passphrase, nor with none, and the sentence says what to do', () => {
    for (const wrong of ['another passphrase of many letters', undefined])
      assert.throws(
        () => openKeyStore(folder, { passphrase: wrong }),
        (error) => error instanceof StartFailure && /KEYS_PASSPHRASE_FILE/.test(error.message),
      )
  })

  test('change their passphrase at once, all of them, and the old one opens nothing', () => {
    const to = 'the passphrase after the old one'
    assert.ok(changePassphrase(folder, { from: passphrase, to }))
    assert.equal(publicOf(openKeyStore(folder, { passphrase: to })), before)
    assert.throws(() => changePassphrase(folder, { from: passphrase, to }), StartFailure)
    assert.equal(changePassphrase(newFolder(), { from: passphrase, to }), false)
  })

  test('attack: a key put under the name of another does not open, nor a changed or a plain one put there later', () => {
    const folder = newFolder()
    const store = openKeyStore(folder, { passphrase })
    store.privateKey('seal-a', 'ES256')
    store.privateKey('seal-b', 'ES256')
    renameSync(join(folder, 'seal-a.key.pem'), join(folder, 'seal-b.key.pem'))
    const late = openKeyStore(folder, { passphrase })
    assert.throws(() => late.privateKey('seal-b', 'ES256'))
    const other = newFolder()
    openKeyStore(other).privateKey('seal-c', 'ES256')
    copyFileSync(join(other, 'seal-c.key.pem'), join(folder, 'seal-c.key.pem'))
    assert.throws(() => late.privateKey('seal-c', 'ES256'), /not sealed/)

    const path = join(folder, 'seal-b.key.pem')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, `${text.slice(0, -6)}AAAA==`)
    assert.throws(() => late.privateKey('seal-b', 'ES256'))
  })
})
