import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { authorityCertificate, documentsOf, revoke, signedStatusList, takeCopiesBack } from '#documents'
import { minute } from '#kernel'
import { sql, transact } from '#platform'
import { fromCanonical } from '#verify'
import { type VisitedWorld, visitedWorld } from '../../../test/contracts/visited-world.ts'
import { lifeOf } from '../../../test/contracts/world.ts'
import type { Visitor } from '../../../test/visitor.ts'
import { cardChecker, presentCard } from '../../../test/wallet/foreign-checkers.ts'
import { type Key, type RawWallet, rawKey, rawWallet } from '../../../test/wallet/raw-wallet.ts'
import { routes } from '../routes.ts'

const origin = 'https://example.test'
const scope = 'id-card-reference'
const issuer = `${origin}${routes.walletIssuer('ubeg')}`
const personId = lifeOf('Сарангэрэл').id
const shown = { audience: 'https://bank.example', nonce: 'once' }

let world: VisitedWorld
let holder: Visitor
let documentId: string
let wallet: RawWallet
before(async () => {
  world = await visitedWorld()
  holder = await world.visitorAs('Сарангэрэл')
})
after(() => world.close())
/** A document of its own for each. */
beforeEach(async () => {
  for (const { id } of await documentsOf(world.ctx, personId, { limit: 20 })) await revoked(id)
  await world.apply('Сарангэрэл', scope)
  documentId = (await documentsOf(world.ctx, personId, { limit: 1 }))[0]!.id
  wallet = await rawWallet({ send: world.fetch, origin, now: () => world.clock.now(), scope })
  await wallet.takeNonce()
})

const revoked = (id: string) => transact(world.as('Сарангэрэл'), (ctx) => revoke(ctx, { id, because: 'holder' }))

type Copy = { readonly card: string; readonly key: Key }

async function fetchCopies(count: number): Promise<{ copies: Copy[]; status: number }> {
  const { body } = await wallet.redeem(await wallet.agreed(holder))
  const keys = await Promise.all(Array.from({ length: count }, rawKey))
  const nonce = await wallet.takeNonce()
  const jwt = await Promise.all(keys.map((key) => wallet.keyProof(nonce, issuer, { key })))
  const { status, body: given } = await wallet.fetchWith(String(body.access_token), { proofs: { jwt } })
  const cards = (given.credentials ?? []) as { credential: string }[]
  return { status, copies: cards.map(({ credential }, at) => ({ card: credential, key: keys[at]! })) }
}

/** What a checker with the library of others finds of a copy that is shown to it now. */
async function checked({ card, key }: Copy): Promise<string> {
  const at = world.clock.now()
  const statusOf = async (uri: string) => {
    const list = Number(uri.split('/').at(-1))
    return Buffer.from((await signedStatusList(world.ctx, { list, form: 'jwt' }))!.bytes).toString()
  }
  const text = await presentCard(card, { claims: ['holder_name'], key: key.key, ...shown, at })
  const checker = cardChecker({ authority: await authorityCertificate(world.ctx) }, { statusOf })
  const options = { currentDate: Math.floor(at.getTime() / 1000), keyBindingNonce: shown.nonce }
  return checker.verify(text, options).then(
    ({ payload }) => String((payload as Record<string, unknown>).holder_name),
    (error: Error) => error.message,
  )
}

test('copies taken back hold no longer while the document does', async () => {
  const { copies } = await fetchCopies(2)
  for (const copy of copies) assert.equal(await checked(copy), 'Бат-Эрдэнэ Сарангэрэл')
  const page = await holder.open(routes.document(documentId))
  assert.match(page.text, /2 хуулбар/)

  await holder.open(routes.walletOffer(documentId))
  await holder.submit('/wallet/withdrawal')
  world.clock.advance(minute)
  for (const copy of copies) assert.match(await checked(copy), /Status/)
  assert.doesNotMatch((await holder.open(routes.document(documentId))).text, /хуулбар бий/)
  assert.match(holder.words, /Хүчинтэй/)
})

test('an attack: a wallet whose copies were taken back fetches no new ones by its old token', async () => {
  const { body } = await wallet.redeem(await wallet.agreed(holder))
  const fetchOne = async () => {
    const jwt = [await wallet.keyProof(await wallet.takeNonce(), issuer, { key: await rawKey() })]
    return (await wallet.fetchWith(String(body.access_token), { proofs: { jwt } })).status
  }
  assert.equal(await fetchOne(), 200)
  await transact(world.as('Сарангэрэл'), (ctx) => takeCopiesBack(ctx, { id: documentId }))
  assert.equal(await fetchOne(), 401)
})

test('with the document every copy is revoked, and none is made any more', async () => {
  const { copies } = await fetchCopies(1)
  assert.equal(await checked(copies[0]!), 'Бат-Эрдэнэ Сарангэрэл')
  await revoked(documentId)
  world.clock.advance(minute)
  assert.match(await checked(copies[0]!), /Status/)
  assert.equal((await holder.open(routes.walletOffer(documentId))).status, 404)
})

test('a document revoked between the holder’s yes and the wallet’s asking gives no copy', async () => {
  const { body } = await wallet.redeem(await wallet.agreed(holder))
  await revoked(documentId)
  const jwt = [await wallet.keyProof(await wallet.takeNonce(), issuer)]
  const answer = await wallet.fetchWith(String(body.access_token), { proofs: { jwt } })
  assert.deepEqual([answer.status, answer.body.error], [400, 'credential_request_denied'])
})

test('two copies have nothing in common but what they say: other keys, digests, places and salts', async () => {
  const { copies } = await fetchCopies(2)
  const [one, other] = copies.map(({ card }) => {
    const [jwt = '', ...disclosures] = card.split('~')
    return { claims: JSON.parse(Buffer.from(jwt.split('.')[1]!, 'base64url').toString()), disclosures }
  }) as [Opened, Opened]
  assert.notDeepEqual(one.claims.cnf, other.claims.cnf)
  assert.notDeepEqual(one.claims.status, other.claims.status)
  assert.deepEqual(
    one.claims._sd.filter((digest) => other.claims._sd.includes(digest)),
    [],
  )
  assert.deepEqual(
    one.disclosures.filter((text) => text && other.disclosures.includes(text)),
    [],
  )
  const { cnf: _, status: __, _sd: ___, ...same } = one.claims
  const { cnf: ____, status: _____, _sd: ______, ...too } = other.claims
  assert.deepEqual(same, too)
})
type Opened = { claims: { cnf: unknown; status: unknown; _sd: string[] }; disclosures: string[] }

test('fifty copies of a document are all there may be', async () => {
  for (let at = 0; at < 5; at++) assert.equal((await fetchCopies(10)).status, 200)
  assert.equal((await fetchCopies(1)).status, 400)
})

test('the log tells of the offer, the yes, the copies and the taking back, and of nobody’s key', async () => {
  await holder.open(routes.walletOffer(documentId))
  await holder.submit('/wallet')
  await fetchCopies(1)
  await holder.open(routes.walletOffer(documentId))
  await holder.submit('/wallet/withdrawal')
  const rows = await world.database.many<{ record: Buffer }>(
    sql`select record from transparency.entry where about = ${documentId} and log = 'case' order by id`,
  )
  const told = rows.map(({ record }) => fromCanonical<{ did: string }>(record).did)
  const expected = ['offered', 'agreed', 'issued', 'taken-back'].map((did) => `documents.wallet-${did}`)
  assert.deepEqual(
    told.filter((did) => did.startsWith('documents.wallet')),
    expected,
  )
})

test('that a document was read for a wallet stands among the readings of its holder’s data', async () => {
  const readings = () =>
    world.database.one<{ count: number }>(
      sql`select count(*) as count from transparency.receipt where person_id = ${personId} and register = 'documents'`,
    )
  const before = await readings()
  await fetchCopies(3)
  assert.equal((await readings()).count, before.count + 1)
})
