/** The rules of whoever signs in the platform's name, wherever the keys lie. */
import assert from 'node:assert/strict'
import { verify } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Signers, SigningKind } from '#platform'

export type Keeper = {
  readonly signers: Signers
  /** The same keys after a restart of whoever keeps them. */
  readonly again: () => Promise<Signers>
  readonly close: () => Promise<unknown>
}

const lengths = { ES256: 64, ES384: 96, Ed25519: 64 } as const
const hashes = { ES256: 'sha256', ES384: 'sha384', Ed25519: null } as const

/** Runs the contract; `open` gives new keys, `skip` says why a machine cannot. */
export function signersContract(what: string, open: () => Promise<Keeper>, skip: string | false = false): void {
  let keeper: Keeper
  before(async () => {
    if (!skip) keeper = await open()
  })
  after(() => keeper?.close())

  for (const kind of ['ES256', 'ES384', 'Ed25519'] as const satisfies readonly SigningKind[]) {
    test(`${what}: ${kind} signs what others can check, in as many bytes as its standard says`, { skip }, async () => {
      const { publicKey, sign } = await keeper.signers.signer(`seal-${kind.toLowerCase()}`, kind)
      for (const message of [Buffer.alloc(1), Buffer.from('Баримт'), Buffer.alloc(100_000, 7)]) {
        const signature = await sign(message)
        assert.equal(signature.length, lengths[kind])
        const key = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const
        assert.ok(verify(hashes[kind], message, key, signature))
        assert.ok(!verify(hashes[kind], Buffer.concat([message, Buffer.from('.')]), key, signature))
      }
    })
  }

  test(`${what}: a key is made once, for many that ask at the same time, and is there after a restart`, {
    skip,
  }, async () => {
    const name = 'seal-once'
    const asked = await Promise.all(Array.from({ length: 8 }, () => keeper.signers.signer(name, 'ES256')))
    const [first, ...others] = asked.map(({ publicKey }) => publicKey)
    for (const other of others) assert.ok(first!.equals(other))
    assert.ok(first!.equals((await (await keeper.again()).signer(name, 'ES256')).publicKey))
  })

  test(`${what}: each name has a key of its own`, { skip }, async () => {
    const [one, other] = await Promise.all(
      ['seal-one', 'seal-other'].map((name) => keeper.signers.signer(name, 'ES256')),
    )
    assert.ok(!one!.publicKey.equals(other!.publicKey))
  })

  test(`${what}: what many ask at once is signed for each`, { skip }, async () => {
    const { publicKey, sign } = await keeper.signers.signer('seal-many', 'ES256')
    const messages = Array.from({ length: 40 }, (_, i) => Buffer.from(`message ${i}`))
    const signatures = await Promise.all(messages.map(sign))
    const key = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const
    for (const [i, message] of messages.entries()) assert.ok(verify('sha256', message, key, signatures[i]!))
  })
}
