import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { documentsOf } from '#documents'
import { minute, second } from '#kernel'
import { type VisitedWorld, visitedWorld } from '../../../test/contracts/visited-world.ts'
import { lifeOf } from '../../../test/contracts/world.ts'
import type { Visitor } from '../../../test/visitor.ts'
import { type Answer, type RawWallet, rawKey, rawWallet, verifierOf } from '../../../test/wallet/raw-wallet.ts'
import { routes } from '../routes.ts'

const origin = 'https://example.test'
const scope = 'id-card-reference'
const issuer = `${origin}${routes.walletIssuer('ubeg')}`

let world: VisitedWorld
let holder: Visitor
let documentId: string
let wallet: RawWallet
before(async () => {
  world = await visitedWorld()
  holder = await world.visitorAs('Сарангэрэл')
  await world.apply('Сарангэрэл', scope)
  documentId = (await documentsOf(world.ctx, lifeOf('Сарангэрэл').id, { limit: 1 }))[0]!.id
})
after(() => world.close())
beforeEach(async () => {
  wallet = await newWallet()
  await wallet.takeNonce()
})

const newWallet = () => rawWallet({ send: world.fetch, origin, now: () => world.clock.now(), scope })
const errorOf = ({ body }: Answer) => String(body.error)

async function tokenOf(of: RawWallet = wallet): Promise<string> {
  const { body } = await of.redeem(await of.agreed(holder))
  return String(body.access_token)
}

test('a wallet that does all this right gets its copy', async () => {
  const token = await tokenOf()
  const proof = await wallet.keyProof(await wallet.takeNonce(), issuer)
  const { status, body } = await wallet.fetchWith(token, { proofs: { jwt: [proof] } })
  assert.equal(status, 200)
  assert.equal((body.credentials as unknown[]).length, 1)
})

describe('a request is pushed with a challenge by S256, and leads back to the wallet alone:', () => {
  const bent: Readonly<Record<string, [fields: Record<string, string | undefined>, error: string]>> = {
    'no challenge': [{ code_challenge: undefined }, 'invalid_request'],
    'a plain challenge': [{ code_challenge_method: 'plain' }, 'invalid_request'],
    'a challenge without its method': [{ code_challenge_method: undefined }, 'invalid_request'],
    'a challenge cut short': [{ code_challenge: 'a'.repeat(42) }, 'invalid_request'],
    'a token asked for at once': [{ response_type: 'token' }, 'unsupported_response_type'],
    'a scope of nobody': [{ scope: 'everything' }, 'invalid_scope'],
    'scopes of two kinds': [{ scope: `${scope} address-reference` }, 'invalid_scope'],
    'a request inside': [{ request_uri: 'urn:x' }, 'invalid_request'],
    'a script to be led back to': [{ redirect_uri: 'javascript:alert(1)' }, 'invalid_request'],
    'a page of data': [{ redirect_uri: 'data:text/html,x' }, 'invalid_request'],
    'an unsafe address': [{ redirect_uri: 'http://raw.example/back' }, 'invalid_request'],
    'an address with a name in it': [{ redirect_uri: 'https://raw.example@evil.example/' }, 'invalid_request'],
    'an address with a fragment': [{ redirect_uri: 'https://raw.example/#x' }, 'invalid_request'],
    'an offer nobody made': [{ issuer_state: verifierOf() }, 'invalid_request'],
    'nobody’s wallet': [{ client_id: undefined }, 'invalid_client'],
  }
  for (const [what, [fields, error]] of Object.entries(bent))
    test(what, async () => assert.equal(errorOf(await wallet.push(fields)), error))

  test('one that was not pushed is not shown to the holder', async () => {
    const query = new URLSearchParams({
      client_id: wallet.client_id,
      redirect_uri: wallet.redirect_uri,
      scope,
      response_type: 'code',
    })
    assert.equal((await holder.open(`${routes.walletAuthorization}?${query}`)).status, 400)
    const { body } = await wallet.push()
    const foreign = new URLSearchParams({ client_id: 'other.example', request_uri: String(body.request_uri) })
    assert.equal((await holder.open(`${routes.walletAuthorization}?${foreign}`)).status, 409)
  })

  test('what the holder is led back with is a code, the state and who we are, and nothing of a person', async () => {
    const { body } = await wallet.push()
    const back = await wallet.answered(holder, String(body.request_uri), 'yes')
    assert.deepEqual([...back.searchParams.keys()].sort(), ['code', 'iss', 'state'])
    assert.equal(back.searchParams.get('iss'), origin)
    assert.equal(back.searchParams.get('state'), 'its own')
    await assert.rejects(wallet.answered(holder, String(body.request_uri), 'yes'), /409/)
  })

  test('who does not agree gives nothing, and is not asked again', async () => {
    const { body } = await wallet.push()
    const back = await wallet.answered(holder, String(body.request_uri), 'no')
    assert.equal(back.searchParams.get('error'), 'access_denied')
    await assert.rejects(wallet.answered(holder, String(body.request_uri), 'yes'), /409/)
  })
})

describe('an offer is for its holder, once and for minutes:', () => {
  async function offer(): Promise<string> {
    await holder.open(routes.walletOffer(documentId))
    await holder.submit('/wallet')
    const [, text = ''] = /href="openid-credential-offer:\/\/\?credential_offer=([^"]+)"/.exec(holder.page.text) ?? []
    const made = JSON.parse(decodeURIComponent(text)) as { grants: { authorization_code: { issuer_state: string } } }
    return made.grants.authorization_code.issuer_state
  }

  test('somebody who copied another’s QR gets nothing', async () => {
    const { body } = await wallet.push({ issuer_state: await offer() })
    const thief = await world.visitorAs('Айгүл')
    await assert.rejects(wallet.answered(thief, String(body.request_uri), 'yes'), /40[49]|403/)
  })

  test('after it was taken up it opens nothing', async () => {
    const secret = await offer()
    await wallet.agreed(holder, { issuer_state: secret })
    assert.equal(errorOf(await wallet.push({ issuer_state: secret })), 'invalid_request')
  })

  test('a quarter of an hour later it is over, a moment before not yet', async () => {
    const secret = await offer()
    world.clock.advance(15 * minute - second)
    assert.equal((await wallet.push({ issuer_state: secret })).status, 201)
    world.clock.advance(second)
    assert.equal(errorOf(await wallet.push({ issuer_state: secret })), 'invalid_request')
  })
})

describe('a code is for the wallet that pushed, once and for a minute:', () => {
  test('a replayed code gives nothing and takes back what it gave', async () => {
    const code = await wallet.agreed(holder)
    const { body } = await wallet.redeem(code)
    assert.equal(errorOf(await wallet.redeem(code)), 'invalid_grant')
    const proof = await wallet.keyProof(await wallet.takeNonce(), issuer)
    const answer = await wallet.fetchWith(String(body.access_token), { proofs: { jwt: [proof] } })
    assert.deepEqual([answer.status, errorOf(answer)], [401, 'invalid_token'])
  })

  test('a minute later it is over, a second before not yet', async () => {
    const [early, late] = [await wallet.agreed(holder), await wallet.agreed(holder)]
    world.clock.advance(minute - second)
    assert.equal((await wallet.redeem(early)).status, 200)
    world.clock.advance(second)
    assert.equal(errorOf(await wallet.redeem(late)), 'invalid_grant')
  })

  test('a thief without the verifier, with another address or as another wallet gets nothing', async () => {
    const bent = [
      { code_verifier: verifierOf() },
      { code_verifier: undefined },
      { redirect_uri: 'https://evil.example/' },
      { client_id: 'evil.example' },
    ]
    for (const fields of bent) {
      const code = await wallet.agreed(holder)
      assert.equal(errorOf(await wallet.redeem(code, { fields })), 'invalid_grant')
    }
  })

  test('a code bound to a key is not redeemed with another', async () => {
    const { body } = await wallet.push({}, { dpop: await wallet.dpop(routes.walletRequests) })
    const back = await wallet.answered(holder, String(body.request_uri), 'yes')
    const thief = { key: await rawKey() }
    assert.equal(errorOf(await wallet.redeem(back.searchParams.get('code')!, { proof: thief })), 'invalid_grant')
  })
})

describe('a token is of use with its key alone:', () => {
  test('without a proof, or with one for something else, nothing is given', async () => {
    const code = await wallet.agreed(holder)
    const bent = [
      { claims: { htu: `${origin}/wallet/credential` } },
      { claims: { htm: 'GET' } },
      { claims: { iat: Math.floor(world.clock.now().getTime() / 1000) - 121 } },
      { claims: { jti: undefined } },
      { header: { typ: 'JWT' } },
      { header: { jwk: (await rawKey()).jwk } },
      { header: { jwk: { ...wallet.dpopKey.jwk, d: 'a'.repeat(43) } } },
    ]
    assert.equal(errorOf(await wallet.redeem(code, { proof: '' })), 'invalid_dpop_proof')
    for (const proof of bent) assert.equal(errorOf(await wallet.redeem(code, { proof })), 'invalid_dpop_proof')
  })

  test('a proof without a nonce of ours, or with a stale one, is asked for again', async () => {
    const code = await wallet.agreed(holder)
    for (const nonce of [undefined, 'made up', '']) {
      const answer = await wallet.redeem(code, { proof: { claims: { nonce } } })
      assert.equal(errorOf(answer), 'use_dpop_nonce')
      assert.ok(answer.headers.get('dpop-nonce'))
    }
    const stale = await wallet.dpop(routes.walletToken)
    world.clock.advance(minute)
    assert.equal((await wallet.redeem(await wallet.agreed(holder), { proof: stale })).status, 200)
    const { nonce } = JSON.parse(Buffer.from(stale.split('.')[1]!, 'base64url').toString()) as { nonce: string }
    world.clock.advance(5 * minute)
    assert.equal(
      errorOf(await wallet.redeem(await wallet.agreed(holder), { proof: { claims: { nonce } } })),
      'use_dpop_nonce',
    )
  })

  test('a proof that was seen on its way is of no second use', async () => {
    const proof = await wallet.dpop(routes.walletToken)
    assert.equal((await wallet.redeem(await wallet.agreed(holder), { proof })).status, 200)
    assert.equal(errorOf(await wallet.redeem(await wallet.agreed(holder), { proof })), 'invalid_dpop_proof')
  })

  test('a stolen token with another key, or the right key for another token, gives nothing', async () => {
    const token = await tokenOf()
    const proofs = { jwt: [await wallet.keyProof(await wallet.takeNonce(), issuer)] }
    const thief = await wallet.fetchWith(token, { proofs, proof: { key: await rawKey() } })
    assert.deepEqual([thief.status, errorOf(thief)], [401, 'invalid_token'])
    for (const claims of [{ ath: undefined }, { ath: verifierOf() }]) {
      const answer = await wallet.fetchWith(token, { proofs, proof: { claims } })
      assert.deepEqual([answer.status, errorOf(answer)], [401, 'invalid_dpop_proof'])
    }
    const bearer = await wallet.fetchWith(token, { proofs, headers: { authorization: `Bearer ${token}` } })
    assert.equal(bearer.status, 401)
    assert.match(bearer.headers.get('www-authenticate') ?? '', /^DPoP/)
  })

  test('five minutes later it is over', async () => {
    const token = await tokenOf()
    world.clock.advance(5 * minute)
    const proofs = { jwt: [await wallet.keyProof(await wallet.takeNonce(), issuer)] }
    assert.equal((await wallet.fetchWith(token, { proofs })).status, 401)
  })
})

describe('a copy is bound to a key the wallet shows that it has:', () => {
  test('a stale nonce, another issuer, another type of statement and an old one are refused', async () => {
    const token = await tokenOf()
    const nonce = await wallet.takeNonce()
    const old = Math.floor(world.clock.now().getTime() / 1000) - 121
    const bent = [
      [await wallet.keyProof('made up', issuer), 'invalid_nonce'],
      [await wallet.keyProof(nonce, 'https://evil.example'), 'invalid_proof'],
      [await wallet.keyProof(nonce, issuer, { header: { typ: 'JWT' } }), 'invalid_proof'],
      [await wallet.keyProof(nonce, issuer, { claims: { iss: 'evil.example' } }), 'invalid_proof'],
      [await wallet.keyProof(nonce, issuer, { claims: { iat: old } }), 'invalid_proof'],
      [await wallet.keyProof(nonce, issuer, { header: { jwk: (await rawKey()).jwk } }), 'invalid_proof'],
      ['not a proof', 'invalid_proof'],
    ] as const
    for (const [proof, error] of bent)
      assert.equal(errorOf(await wallet.fetchWith(token, { proofs: { jwt: [proof] } })), error)
    for (const proofs of [undefined, {}, { jwt: [] }, { jwt: 'x' }, { attestation: ['x'] }, { ldp_vp: [] }])
      assert.equal(errorOf(await wallet.fetchWith(token, { proofs })), 'invalid_proof')
  })

  test('a nonce is good for five minutes and no longer', async () => {
    const nonces = [await wallet.takeNonce(), await wallet.takeNonce()] as const
    world.clock.advance(5 * minute)
    const token = await tokenOf()
    const fetched = async (nonce: string) =>
      wallet.fetchWith(token, { proofs: { jwt: [await wallet.keyProof(nonce, issuer)] } })
    assert.equal((await fetched(nonces[0])).status, 200)
    world.clock.advance(second)
    assert.equal(errorOf(await fetched(nonces[1])), 'invalid_nonce')
  })

  test('a proof brought a second time gives no second copy', async () => {
    const token = await tokenOf()
    const proofs = { jwt: [await wallet.keyProof(await wallet.takeNonce(), issuer)] }
    assert.equal((await wallet.fetchWith(token, { proofs })).status, 200)
    assert.equal(errorOf(await wallet.fetchWith(token, { proofs })), 'invalid_nonce')
  })

  test('a key is of one copy alone: twice in a batch or again later it is refused', async () => {
    const token = await tokenOf()
    const key = await rawKey()
    const nonce = await wallet.takeNonce()
    const twice = [await wallet.keyProof(nonce, issuer, { key }), await wallet.keyProof(nonce, issuer, { key })]
    assert.equal(errorOf(await wallet.fetchWith(token, { proofs: { jwt: twice } })), 'invalid_proof')
    const once = async () => ({ jwt: [await wallet.keyProof(await wallet.takeNonce(), issuer, { key })] })
    assert.equal((await wallet.fetchWith(token, { proofs: await once() })).status, 200)
    assert.equal(errorOf(await wallet.fetchWith(token, { proofs: await once() })), 'invalid_proof')
  })

  test('ten at once are given, eleven are not', async () => {
    const token = await tokenOf()
    const proofsOf = async (count: number) => {
      const nonce = await wallet.takeNonce()
      return { jwt: await Promise.all(Array.from({ length: count }, () => wallet.keyProof(nonce, issuer))) }
    }
    assert.equal((await wallet.fetchWith(token, { proofs: await proofsOf(10) })).status, 200)
    assert.equal(errorOf(await wallet.fetchWith(token, { proofs: await proofsOf(11) })), 'invalid_proof')
  })

  test('only what the holder agreed to is given', async () => {
    const token = await tokenOf()
    const proofs = { jwt: [await wallet.keyProof(await wallet.takeNonce(), issuer)] }
    const answer = await wallet.fetchWith(token, { proofs, id: 'address-reference' })
    assert.equal(errorOf(answer), 'invalid_credential_request')
    assert.equal(errorOf(await wallet.fetchWith(token, { proofs, id: 'nothing' })), 'unknown_credential_configuration')
  })

  test('a key signed with no algorithm is no key', async () => {
    const token = await tokenOf()
    const nonce = await wallet.takeNonce()
    const key = await rawKey()
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const bare = `${part({ alg: 'none', typ: 'openid4vci-proof+jwt', jwk: key.jwk })}.${part({ aud: issuer, iat: world.clock.now().getTime() / 1000, nonce })}.`
    assert.equal(errorOf(await wallet.fetchWith(token, { proofs: { jwt: [bare] } })), 'invalid_proof')
  })
})
