import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { countSignatures, openKeyStore, StartFailure } from '#platform'
import { readConfig, readSignConfig } from './config.ts'
import { isIssuing, journalIn, openKeys, openSigners, startSigning } from './sign.ts'

const root = mkdtempSync(join(tmpdir(), 'sign-'))
after(() => rmSync(root, { recursive: true, force: true }))
let folders = 0
const newFolder = () => join(root, `${++folders}`)

function environmentIn(dataDir: string): Record<string, string> {
  return { DATA_DIR: dataDir, SIGN_SOCKET: join(dataDir, 'sign.socket') }
}

/** The platform's own side on that folder. */
function platformSide(environment: Record<string, string>) {
  const { keys } = readConfig(environment, { nation: 'atlantis' })
  const folder = join(environment.DATA_DIR!, 'keys')
  return openSigners(keys, { keys: openKeys(folder, keys), folder })
}

describe('the keys documents are believed by', () => {
  test('are those of agencies, lists and wallets, and no key of the platform itself', () => {
    const issuing = ['trust-root', 'authority', 'status-lists', 'seal-tax', 'qr-tax--2', 'wallet-tax', 'mobile-tax']
    for (const name of issuing) assert.ok(isIssuing(name), name)
    for (const name of ['log-case', 'exchange', 'vault-1', 'seal-', 'seal-../x', 'my-seal-tax', 'seal-tax\n'])
      assert.ok(!isIssuing(name), name)
  })

  test('go over to the signing process when it first starts, and stay the same keys', async () => {
    const environment = environmentIn(newFolder())
    const folder = join(environment.DATA_DIR!, 'keys')
    const before = await platformSide({ DATA_DIR: environment.DATA_DIR! })
    const seal = (await before.signers.signer('seal-tax', 'ES256')).publicKey
    const log = (await before.signers.signer('log-case', 'Ed25519')).publicKey

    await assert.rejects(
      platformSide(environment),
      (error) => error instanceof StartFailure && /npm run sign/.test(error.message),
    )
    const { taken, stop } = await startSigning({ config: readSignConfig(environment) })
    assert.deepEqual(taken, ['seal-tax'])
    assert.deepEqual(readdirSync(folder), ['log-case.key.pem'])
    const { signers } = await platformSide(environment)
    assert.ok((await signers.signer('seal-tax', 'ES256')).publicKey.equals(seal))
    assert.ok((await signers.signer('log-case', 'Ed25519')).publicKey.equals(log))
    await stop()
  })

  test('attack: the platform has none of them to read, whatever it signs', async () => {
    const environment = environmentIn(newFolder())
    const { stop } = await startSigning({ config: readSignConfig(environment) })
    const { signers } = await platformSide(environment)
    for (const name of ['seal-tax', 'qr-tax', 'authority'])
      await (await signers.signer(name, 'ES256')).sign(Buffer.from('x'))
    await (await signers.signer('trust-root', 'ES384')).sign(Buffer.from('x'))
    await signers.signer('log-case', 'Ed25519')
    assert.deepEqual(readdirSync(join(environment.DATA_DIR!, 'keys')), ['log-case.key.pem'])
    await assert.rejects(signers.signer('trust-root', 'ES256'), /status 403/)
    await stop()
    assert.equal((await countSignatures(journalIn(join(environment.DATA_DIR!, 'sign')))).total, 4)
  })

  test('are the same after they were sealed and moved under one passphrase', async () => {
    const environment = environmentIn(newFolder())
    const folder = join(environment.DATA_DIR!, 'keys')
    const key = openKeyStore(folder).privateKey('seal-tax', 'ES256').export({ format: 'jwk' })
    const passphraseFile = join(root, 'passphrase')
    writeFileSync(passphraseFile, 'a passphrase of many letters\n')
    const { stop } = await startSigning({
      config: readSignConfig({ ...environment, KEYS_PASSPHRASE_FILE: passphraseFile }),
    })
    const { signers } = await platformSide({ ...environment, KEYS_PASSPHRASE_FILE: passphraseFile })
    assert.equal((await signers.signer('seal-tax', 'ES256')).publicKey.export({ format: 'jwk' }).x, key.x)
    await stop()
    writeFileSync(passphraseFile, 'too short\n')
    await assert.rejects(
      startSigning({ config: readSignConfig({ ...environment, KEYS_PASSPHRASE_FILE: passphraseFile }) }),
      (error) => error instanceof StartFailure && /16 letters/.test(error.message),
    )
  })

  test('sign again after their process was killed, and every signature is in its journal', async () => {
    const environment = environmentIn(newFolder())
    let given = 0
    for (let kill = 0; kill < 2; kill++) {
      const child = spawn(process.execPath, ['bin/sign.ts'], {
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      for await (const _ of child.stdout) if (existsSync(environment.SIGN_SOCKET!)) break
      const { signers } = await platformSide(environment)
      const { sign } = await signers.signer('seal-tax', 'ES256')
      const many = Array.from({ length: 20 }, (_, i) =>
        sign(Buffer.from([kill, i])).then(
          () => given++,
          () => 0,
        ),
      )
      await Promise.race(many)
      child.kill('SIGKILL')
      await Promise.all([once(child, 'exit'), ...many])
    }
    assert.ok(given >= 2)
    assert.ok((await countSignatures(journalIn(join(environment.DATA_DIR!, 'sign')))).total >= given)
  })
})
