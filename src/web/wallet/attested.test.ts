import assert from 'node:assert/strict'
import { X509Certificate } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { type VisitedWorld, visitedWorld } from '../../../test/contracts/visited-world.ts'
import { testNow } from '../../../test/harness.ts'
import type { Visitor } from '../../../test/visitor.ts'
import { madeUpIssuer } from '../../../test/wallet/issuing.ts'
import { type Key, type RawWallet, rawKey, rawWallet, signed, verifierOf } from '../../../test/wallet/raw-wallet.ts'
import { routes } from '../routes.ts'

const origin = 'https://example.test'
const scope = 'id-card-reference'
const issuer = `${origin}${routes.walletIssuer('ubeg')}`
const clientId = 'raw.example'
const term = { from: new Date('2026-11-01T00:00:00Z'), until: new Date('2027-11-01T00:00:00Z') }
type Maker = Awaited<ReturnType<typeof madeUpIssuer>>

let world: VisitedWorld
let holder: Visitor
let maker: Maker
let instance: Key
let wallet: RawWallet
before(async () => {
  maker = await madeUpIssuer(term)
  const authority = new X509Certificate(maker.authority).toString()
  const redirects = ['https://raw.example/back']
  world = await visitedWorld({ wallets: { attested: true, makers: [{ name: 'Maker', authority, redirects }] } })
  holder = await world.visitorAs('Сарангэрэл')
  await world.apply('Сарангэрэл', scope)
  instance = await rawKey()
  wallet = await walletVouchedBy(vouchedBy)
})
after(() => world.close())

const seconds = () => Math.floor(new Date(testNow).getTime() / 1000)
const x5c = ({ signer }: Maker) => [signer.certificate.toString('base64')]
const makerKey = (of: Maker): Key => ({ key: of.leaf.key, jwk: {} })

type Bent = {
  readonly by?: Maker
  readonly said?: object
  readonly shown?: object
  readonly chain?: readonly string[]
  readonly shownBy?: Key
}

/** What a maker says of this wallet, and the wallet's proof that it is the one. */
async function vouchedBy({ by = maker, said = {}, shown = {}, chain = x5c(by), shownBy = instance }: Bent = {}) {
  const claims = { iss: 'Maker', sub: clientId, exp: seconds() + 3600, cnf: { jwk: instance.jwk }, ...said }
  const proof = { iss: clientId, aud: origin, jti: verifierOf(), iat: seconds(), ...shown }
  return {
    'oauth-client-attestation': await signed(makerKey(by), { typ: 'oauth-client-attestation+jwt', x5c: chain }, claims),
    'oauth-client-attestation-pop': await signed(shownBy, { typ: 'oauth-client-attestation-pop+jwt' }, proof),
  }
}

function walletVouchedBy(vouching: () => Promise<Readonly<Record<string, string>>>): Promise<RawWallet> {
  return rawWallet({ send: world.fetch, origin, now: () => world.clock.now(), scope, vouching })
}

const refusedAs = async (vouching: () => Promise<Readonly<Record<string, string>>>) => {
  const { status, body } = await (await walletVouchedBy(vouching)).push()
  return [status, body.error]
}

describe('where makers must speak for their wallets,', () => {
  test('one that is vouched for gets its copy, and the holder reads whose it is', async () => {
    await wallet.takeNonce()
    const { body } = await wallet.push()
    const path = `${routes.walletAuthorization}?${new URLSearchParams({ client_id: clientId, request_uri: String(body.request_uri) })}`
    assert.match((await holder.open(path)).text, /Maker/)
    const back = await wallet.answered(holder, String(body.request_uri), 'yes')
    const { body: token } = await wallet.redeem(back.searchParams.get('code')!)
    const keys = [await rawKey(), await rawKey()]
    const nonce = await wallet.takeNonce()
    const jwt = await wallet.keyProof(nonce, issuer, {
      key: keys[0]!,
      header: { key_attestation: await keyWord(keys) },
    })
    const { status, body: given } = await wallet.fetchWith(String(token.access_token), { proofs: { jwt: [jwt] } })
    assert.equal(status, 200)
    assert.equal((given.credentials as unknown[]).length, 2)
  })

  test('a wallet nobody vouches for is refused, and one that shows half of it', async () => {
    assert.deepEqual(await refusedAs(async () => ({})), [401, 'invalid_client'])
    const { 'oauth-client-attestation': half = '' } = await vouchedBy()
    assert.deepEqual(await refusedAs(async () => ({ 'oauth-client-attestation': half })), [401, 'invalid_client'])
  })

  test('a maker nobody here knows, a chain with its anchor in it and one that is over are refused', async () => {
    const [other, over] = [
      await madeUpIssuer(term),
      await madeUpIssuer({ ...term, until: new Date('2026-11-20T00:00:00Z') }),
    ]
    const anchored = [...x5c(maker), maker.authority.toString('base64')]
    for (const bent of [
      { by: other },
      { by: over },
      { chain: anchored },
      { chain: [] },
      { chain: ['x'] },
      { by: other, chain: x5c(maker) },
    ])
      assert.deepEqual(
        await refusedAs(() => vouchedBy(bent)),
        [401, 'invalid_client'],
        JSON.stringify(Object.keys(bent)),
      )
  })

  test('the word on another wallet, one that is over, and a proof that is not for us, not now or not by this wallet are refused', async () => {
    const bent: readonly Bent[] = [
      { said: { sub: 'other.example' } },
      { said: { exp: seconds() - 3600 } },
      { said: { exp: undefined } },
      { said: { cnf: undefined } },
      { shown: { aud: 'https://evil.example' } },
      { shown: { iat: seconds() - 121 } },
      { shown: { jti: undefined } },
      { shown: { iss: 'other.example' } },
      { shownBy: await rawKey() },
    ]
    for (const one of bent)
      assert.deepEqual(await refusedAs(() => vouchedBy(one)), [401, 'invalid_client'], JSON.stringify(one))
  })

  test('a proof that was seen on its way is of no second use', async () => {
    const seen = await vouchedBy()
    const replaying = await walletVouchedBy(async () => seen)
    assert.equal((await replaying.push()).status, 201)
    assert.equal((await replaying.push()).status, 401)
  })

  test('a wallet is led back only to where its maker said', async () => {
    const { status, body } = await wallet.push({ redirect_uri: 'https://evil.example/back' })
    assert.deepEqual([status, body.error], [400, 'invalid_request'])
  })

  test('another wallet of the same maker does not redeem its code', async () => {
    const code = await wallet.agreed(holder)
    const own = instance
    instance = await rawKey()
    const { body } = await wallet.redeem(code)
    instance = own
    assert.equal(body.error, 'invalid_grant')
  })

  test('keys nobody says are kept well get no copies, nor one that is not among them', async () => {
    const { body: token } = await wallet.redeem(await wallet.agreed(holder))
    const bare = async () => wallet.keyProof(await wallet.takeNonce(), issuer)
    const beside = async () =>
      wallet.keyProof(await wallet.takeNonce(), issuer, {
        header: { key_attestation: await keyWord([await rawKey()]) },
      })
    const foreign = async () => {
      const key = await rawKey()
      const word = await keyWord([key], await madeUpIssuer(term))
      return wallet.keyProof(await wallet.takeNonce(), issuer, { key, header: { key_attestation: word } })
    }
    for (const proof of [bare, beside, foreign]) {
      const { body } = await wallet.fetchWith(String(token.access_token), { proofs: { jwt: [await proof()] } })
      assert.equal(body.error, 'invalid_proof')
    }
  })
})

/** What a maker says of keys. */
function keyWord(keys: readonly Key[], by = maker): Promise<string> {
  const header = { typ: 'key-attestation+jwt', x5c: x5c(by) }
  return signed(makerKey(by), header, {
    iat: seconds(),
    exp: seconds() + 600,
    attested_keys: keys.map(({ jwk }) => jwk),
  })
}
