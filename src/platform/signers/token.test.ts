import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { after, describe, test } from 'node:test'
import { openTokenSigners, StartFailure } from '#platform'
import { openSecurityModule, withoutSecurityModule } from '../../../test/contracts/security-module.ts'
import { signersContract } from '../../../test/contracts/signers.ts'
import { loadModule } from './token-objects.ts'

const skip = withoutSecurityModule()
const hsm = skip ? undefined : openSecurityModule()
after(() => hsm?.close())

signersContract(
  'a security module',
  async () => {
    const signers = await openTokenSigners(hsm!.address)
    return { signers, again: () => openTokenSigners(hsm!.address), close: async () => signers.close() }
  },
  skip,
)

describe('keys in a security module', { skip }, () => {
  test('cannot be taken out: no private part is readable, by its user neither', async () => {
    const signers = await openTokenSigners(hsm!.address)
    await signers.signer('seal-inside', 'ES256')
    const { PKCS11 } = await import('pkcs11js')
    const api = new PKCS11()
    api.load(hsm!.address.module)
    const slot = api.C_GetSlotList(true).find((one) => api.C_GetTokenInfo(one).label.trim() === hsm!.address.token)!
    const session = api.C_OpenSession(slot, 4)
    api.C_FindObjectsInit(session, [{ type: 0, value: 3 }])
    const keys = api.C_FindObjects(session, 50)
    api.C_FindObjectsFinal(session)
    assert.ok(keys.length > 0)
    for (const key of keys) {
      assert.throws(() => api.C_GetAttributeValue(session, key, [{ type: 0x11 }]), /CKR_ATTRIBUTE_SENSITIVE/)
      const [extractable] = api.C_GetAttributeValue(session, key, [{ type: 0x162 }])
      assert.deepEqual([...(extractable!.value as unknown as Buffer)], [0])
    }
    api.C_CloseSession(session)
  })

  test('are used again after the module lost every session', async () => {
    const signers = await openTokenSigners(hsm!.address)
    const signer = await signers.signer('seal-lost', 'ES256')
    const module = await loadModule(hsm!.address.module)
    module.close(module.slotOf(hsm!.address.token)!)
    const signatures = await Promise.all(Array.from({ length: 8 }, (_, i) => signer.sign(Buffer.from([i]))))
    assert.ok(signatures.every(({ length }) => length === 64))
  })

  test('are nobody’s when two bear the same name', async () => {
    const { address } = hsm!
    const signers = await openTokenSigners(address)
    await signers.signer('seal-twice', 'ES256')
    const module = await loadModule(address.module)
    await module.openSession(module.slotOf(address.token)!, address.pin).generate({ name: 'seal-twice', kind: 'ES256' })
    const fresh = await openTokenSigners(address)
    await assert.rejects(fresh.signer('seal-twice', 'ES256'), /2 private and 2 public keys seal-twice/)
  })

  test('a wrong PIN, token or library is one sentence that names its variable', async () => {
    const { address } = hsm!
    const failing = (wrong: Partial<typeof address>) => openTokenSigners({ ...address, ...wrong })
    await assert.rejects(failing({ token: 'other' }), startFailure(/PKCS11_TOKEN/))
    await assert.rejects(failing({ module: '/nowhere.so' }), startFailure(/PKCS11_MODULE/))
    const alone = `
      const { openTokenSigners } = await import('#platform')
      await openTokenSigners(${JSON.stringify({ ...address, pin: '000000' })}).catch(({ message }) => console.log(message))`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', alone], { encoding: 'utf8' })
    assert.match(stdout, /PKCS11_PIN_FILE/)
    assert.ok(!stdout.includes('000000'))
  })
})

function startFailure(sentence: RegExp) {
  return (error: unknown) => error instanceof StartFailure && sentence.test(error.message)
}
