/**
 * A wallet somebody else made receives a document and a driving licence over HTTP, libraries of others check what it shows, a
 * revocation is seen by them, and every bent request is refused.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { issue } from '#documents'
import { takeReference } from '../test/asking.ts'
import { startWhole, type WholePlatform } from '../test/platform.ts'
import type { Visitor } from '../test/visitor.ts'
import { cardChecker, checkMobile, presentCard } from '../test/wallet/foreign-checkers.ts'
import { type Copies, foreignWallet, receive, redirectUri } from '../test/wallet/foreign-wallet.ts'
import { type Maker, makeMaker } from '../test/wallet/maker.ts'
import { type Answer, type RawWallet, rawKey, rawWallet } from '../test/wallet/raw-wallet.ts'
import type { Promised } from './promise.ts'

const [quick, long] = [2, 10]
const seenMsMost = 60_000
const lookEveryMs = 500
const reference = 'id-card-reference'
const licence = 'driving-licence'

export const promise: Promised = {
  name: 'wallet',
  says: 'A foreign wallet receives, foreign libraries check what it shows and see a revocation, and every bent request is refused.',
  limit: `all received and checked, revoked seen in ≤ ${seenMsMost / 1000} s, all bent refused`,
  measure: async ({ full, brief = false, note }) => {
    const maker = await makeMaker([redirectUri, 'https://raw.example/back'])
    const platform = await startWhole({ WALLET_ATTESTED: 'on', WALLET_MAKERS_FILE: maker.file })
    try {
      const count = full ? long : quick
      const world = await openWorld({ platform, maker, count })
      const genuine = await checkAll(world, { note, brief })
      const seenMs = await untilRevoked(world)
      const refused = await refuseAll(world, note)
      const asked = Object.keys(bentRequests).length
      return {
        figure: `${world.received} copies received, ${genuine} found genuine; revoked seen in ${(seenMs / 1000).toFixed(1)} s; ${refused} of ${asked} bent requests refused`,
        kept: genuine === world.received && world.received === 3 * count && seenMs <= seenMsMost && refused === asked,
      }
    } finally {
      await platform.stop()
      maker.remove()
    }
  },
}

type World = {
  readonly platform: WholePlatform
  readonly maker: Maker
  readonly holder: Visitor
  readonly documentPath: string
  readonly authority: Uint8Array
  readonly cards: Copies
  readonly licences: Copies
  readonly mobiles: Copies
  readonly received: number
}

async function openWorld({
  platform,
  maker,
  count,
}: {
  platform: WholePlatform
  maker: Maker
  count: number
}): Promise<World> {
  const holder = await platform.visitorAs('Сарангэрэл')
  const documentPath = await takeReference(holder, reference)
  const wallet = foreignWallet({ vouching: await maker.vouchingFor('wallet.example') })
  const given = { holder, count, keyAttestation: maker.attest }
  const [cards] = await receive(wallet, { ...given, documentPath, ids: [reference] })
  const licencePath = `/documents/${await issueLicence(platform)}`
  const [licences, mobiles] = await receive(wallet, {
    ...given,
    documentPath: licencePath,
    ids: [licence, `${licence}.mdoc`],
  })
  const authority = new Uint8Array(await (await fetch(`${platform.origin}/authority/certificate`)).arrayBuffer())
  const all = { cards: cards!, licences: licences!, mobiles: mobiles! }
  const received = Object.values(all).reduce((sum, { credentials }) => sum + credentials.length, 0)
  return { platform, maker, holder, documentPath, authority, ...all, received }
}

/** A driving licence of the demo person, as an officer's grant would have issued it. */
async function issueLicence({ platform, nation, person }: WholePlatform): Promise<string> {
  const { ctx } = platform
  const { id: personId, registerNumber } = person('Сарангэрэл')
  const agency = nation.agencies.find(({ id }) => id === 'atut')!
  const row = (key: string, value: string) => ({ key, label: { mn: key, en: key }, value })
  const { id } = await issue(
    ctx.actor.kind === 'system' ? ctx : { ...ctx, actor: { kind: 'system', job: 'promise' } },
    {
      applicationId: ctx.ids.uuid(),
      personId,
      type: licence,
      sameness: licence,
      title: { mn: 'Жолооны цахим үнэмлэх', en: 'Digital driving licence' },
      agency: { id: agency.id, name: agency.name },
      holder: { name: 'Бат-Эрдэнэ Сарангэрэл', registerNumber },
      rows: [
        row('birthDate', '1991.05.28'),
        row('licence', '123456'),
        row('classes', 'B, C'),
        row('until', '2030.03.04'),
      ],
      sources: [{ register: { mn: 'Цагдаагийн бүртгэл', en: 'Police register' }, at: ctx.clock.now() }],
      validUntil: '2099-01-01',
      bound: 'holder',
    },
  )
  return id
}

type Checking = { readonly note: (line: string) => void; readonly brief: boolean }

/**
 * How many of the copies the libraries of others find genuine, whole and bound to the wallet's keys. In the brief form the list
 * is not fetched before something in it is revoked, since for some seconds a fetched one is as good as the next.
 */
async function checkAll(world: World, { note, brief }: Checking): Promise<number> {
  let genuine = 0
  for (const { credentials, keys } of [world.cards, world.licences])
    for (const [at, card] of credentials.entries()) {
      const found = await checkCard(world, { card, at, keys, withoutStatus: brief })
      if (found === 'genuine') genuine++
      else note(`a card is not found genuine: ${found}`)
    }
  for (const [at, mobile] of world.mobiles.credentials.entries()) {
    const { key } = world.mobiles.keys[at]!
    const show = ['family_name', 'birth_date', 'document_number', 'driving_privileges', 'issuing_country']
    const { failed, values } = await checkMobile(mobile, { anchor: world, key, show, now: new Date() })
    if (failed.length === 0 && values.document_number === '123456') genuine++
    else note(`a mobile document is not found genuine: ${failed.join('; ')}`)
  }
  return genuine
}

type Shown = {
  readonly card: string
  readonly at: number
  readonly keys: Copies['keys']
  readonly withoutStatus?: boolean
}

async function checkCard({ authority }: World, { card, at, keys, withoutStatus = false }: Shown): Promise<string> {
  const given = { claims: ['holder_name'], key: keys[at]!.key, audience: 'https://bank.example', nonce: 'once' }
  const text = await presentCard(card, { ...given, at: new Date() })
  const options = { keyBindingNonce: 'once', requiredClaimKeys: ['holder_name'] }
  const checker = cardChecker({ authority })
  if (withoutStatus) Object.assign(checker, { verifyStatus: async () => {} })
  return checker.verify(text, options).then(
    () => 'genuine',
    (error: Error) => error.message,
  )
}

/** The holder revokes the document; how long until a checker sees it in the list it fetches, where the licence still holds. */
async function untilRevoked(world: World): Promise<number> {
  const { holder, documentPath, cards, licences } = world
  await holder.open(`${documentPath}/revocation`)
  await holder.submit('/revocation')
  const from = performance.now()
  for (;;) {
    const found = await checkCard(world, { card: cards.credentials[0]!, at: 0, keys: cards.keys })
    const ms = performance.now() - from
    if (/status/i.test(found)) {
      const other = await checkCard(world, { card: licences.credentials[0]!, at: 0, keys: licences.keys })
      return other === 'genuine' ? ms : Number.POSITIVE_INFINITY
    }
    if (ms > seenMsMost) return ms
    await sleep(lookEveryMs)
  }
}

type Bent = (given: { wallet: RawWallet; holder: Visitor; stranger: RawWallet; issuer: string }) => Promise<Answer>
const pushedWith =
  (fields: Readonly<Record<string, string | undefined>>): Bent =>
  ({ wallet }) =>
    wallet.push(fields)

/** Each is wrong in one way. */
const bentRequests: Readonly<Record<string, Bent>> = {
  'no challenge': pushedWith({ code_challenge: undefined }),
  'a plain challenge': pushedWith({ code_challenge_method: 'plain' }),
  'a foreign address to be led back to': pushedWith({ redirect_uri: 'https://evil.example/back' }),
  'a wallet no maker speaks for': ({ stranger }) => stranger.push(),
  'a replayed code': async ({ wallet, holder }) => {
    const code = await wallet.agreed(holder)
    await wallet.redeem(code)
    return wallet.redeem(code)
  },
  'another verifier': async ({ wallet, holder }) =>
    wallet.redeem(await wallet.agreed(holder), { fields: { code_verifier: 'a'.repeat(43) } }),
  'no proof of the key': async ({ wallet, holder }) => wallet.redeem(await wallet.agreed(holder), { proof: '' }),
  'a proof for another address': async ({ wallet, holder }) =>
    wallet.redeem(await wallet.agreed(holder), { proof: { claims: { htu: 'https://evil.example/' } } }),
  'a proof with a nonce made up': async ({ wallet, holder }) =>
    wallet.redeem(await wallet.agreed(holder), { proof: { claims: { nonce: 'made up' } } }),
  'a stolen token': async (given) => fetched(given, { proof: { key: await rawKey() } }),
  'a key nobody attests': (given) => fetched(given, {}),
  'a nonce for a key made up': (given) => fetched(given, { nonce: 'made up' }),
}

type Fetched = { readonly proof?: { key: Awaited<ReturnType<typeof rawKey>> }; readonly nonce?: string }

async function fetched({ wallet, holder, issuer }: Parameters<Bent>[0], { proof, nonce }: Fetched): Promise<Answer> {
  const { body } = await wallet.redeem(await wallet.agreed(holder))
  const jwt = [await wallet.keyProof(nonce ?? (await wallet.takeNonce()), issuer)]
  return wallet.fetchWith(String(body.access_token), { proofs: { jwt }, ...(proof ? { proof } : {}) })
}

/** How many of the bent requests are refused. */
async function refuseAll({ platform, maker, holder }: World, note: (line: string) => void): Promise<number> {
  const { origin } = platform
  const send = (request: Request) => fetch(request, { redirect: 'manual' })
  const given = { send, origin, now: () => new Date(), scope: reference }
  await takeReference(holder, reference)
  const vouching = await maker.vouchingFor('raw.example')
  let refused = 0
  for (const [what, ask] of Object.entries(bentRequests)) {
    const wallet = await rawWallet({ ...given, vouching: () => vouching(origin) })
    await wallet.takeNonce()
    const { status } = await ask({
      wallet,
      holder,
      stranger: await rawWallet(given),
      issuer: `${origin}/wallet/issuers/ubeg`,
    })
    if (status === 400 || status === 401) refused++
    else note(`not refused: ${what} (${status})`)
  }
  return refused
}
