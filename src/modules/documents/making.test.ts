import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { day, hour, minute, Outage } from '#kernel'
import { actingAs, sql, transact } from '#platform'
import { checkCredential, fromCanonical, openKeyList, openStatusList, statusCapacity } from '#verify'
import { stampingWithoutHttp } from '../../../simulators/timestamping/without-http.ts'
import { type Issued, issued, issueRequest } from '../../../test/contracts/documents.ts'
import { lifeOf, type NationWorld, nationWorld } from '../../../test/contracts/world.ts'
import { testNow } from '../../../test/harness.ts'
import {
  documentOf,
  documentOfApplication,
  documentsOf,
  issue,
  openDocument,
  revoke,
  rootPoint,
  signedKeyList,
  signedStatusList,
  verifyPdf,
  verifyText,
} from './index.ts'
import { readyKeys } from './keys/keys.ts'
import { sealContent } from './sealed.ts'
import { allocateStatus, placeAt, revokePlaces } from './status/places.ts'
import { watchDocuments } from './watch/watch.ts'

const owner = lifeOf('Сарангэрэл').id
const keyWaitMs = 24 * hour

let world: NationWorld
let isAway = false
before(async () => {
  const stamping = await stampingWithoutHttp({ now: () => world?.clock.now() ?? new Date(testNow) })
  const stamp = async (sha256: Uint8Array) => {
    if (isAway) throw new Outage('documents/timestamp-away')
    return stamping.stamp(sha256)
  }
  world = await nationWorld({ outside: { keyWaitMs, timestamps: { ...stamping, stamp } } })
})
after(() => world.close())

type Entry = { did: string; data: { number: string; record: Uint8Array; qr: Uint8Array } }
async function entriesAbout(id: string): Promise<Entry[]> {
  const rows = await world.database.many<{ record: Buffer }>(
    sql`select record from transparency.entry where about = ${id} order by id`,
  )
  return rows.map(({ record }) => fromCanonical<Entry>(record))
}

/** What somebody without a network knows just now. */
async function packNow() {
  const keyList = openKeyList((await signedKeyList(world.ctx)).bytes, await rootPoint(world.ctx))
  const signed = await signedStatusList(world.ctx, { list: 1, form: 'cwt' })
  const statusLists = signed ? [openStatusList(signed.bytes, keyList.keys)] : []
  return { keyList, statusLists: new Map(statusLists.map((list) => [list.list, list])) }
}
const secondsNow = () => Math.floor(world.clock.now().getTime() / 1000)
const offline = async ({ document }: Issued) =>
  checkCredential(document.credential, await packNow(), secondsNow()).verdict

test('a key that was made just now signs nothing until it stood in the public log as long as it must', async () => {
  await assert.rejects(issue(world.ctx, issueRequest(world.ctx)), { code: 'documents/key-waits' })
  await readyKeys(world.ctx, ['ubeg'])
  const { published, count } = await world.database.one<{ published: number; count: number }>(sql`
    select count(*) as count, count(e.id) as published
    from documents.signing_key k left join transparency.entry e on e.id = k.entry_id and e.log = 'registry'`)
  assert.ok(count >= 3 && published === count, `${published} of ${count}`)
  world.clock.advance(keyWaitMs - 1000)
  await assert.rejects(issue(world.ctx, issueRequest(world.ctx)), { code: 'documents/key-waits' })
  world.clock.advance(1000)
  assert.equal(await offline(await issued(world.ctx)), 'genuine')
})

test('killed between the log and the signature: what was told is what is made, with other facts at hand too', async () => {
  const request = issueRequest(world.ctx)
  isAway = true
  await assert.rejects(issue(world.ctx, request), { code: 'documents/timestamp-away' })
  const [waiting] = await documentsOf(world.ctx, owner, { limit: 1 })
  assert.equal(waiting?.madeAt, null)
  const [told] = await entriesAbout(waiting.id)
  assert.deepEqual([told?.did, told?.data.number], ['documents.issued', waiting.number])
  const of = { id: waiting.id, personId: owner }
  await assert.rejects(openDocument(world.as('Сарангэрэл'), of), { code: 'documents/being-made' })
  await assert.rejects(issue(world.ctx, request), { code: 'documents/timestamp-away' })
  const readings = () =>
    world.database.one(sql`
    select count(*) as count from transparency.receipt where application_id = ${request.applicationId}`)
  assert.deepEqual(await readings(), { count: 0 }, 'nothing was read in vain')

  isAway = false
  const made = await issue(world.ctx, { ...request, holder: { name: 'Өөр', registerNumber: 'ТА52123062' } })
  assert.deepEqual([made.id, made.number], [waiting.id, waiting.number])
  assert.deepEqual(await readings(), { count: 1 })
  const { record } = await openDocument(world.as('Сарангэрэл'), of)
  assert.equal(record.holder.name, request.holder.name)
  assert.deepEqual(Buffer.from(told!.data.record), createHash('sha256').update(JSON.stringify(record)).digest())
  const { drafts } = await world.database.one<{ drafts: number }>(
    sql`select count(*) as drafts from vault.sealed where kind = 'documents.draft'`,
  )
  assert.equal(drafts, 0)
})

test('revoked, it is known to whoever has lists of now, and every copy of it is; one that was taken back alone too', async () => {
  const one = await issued(world.ctx)
  const copies = await transact(world.ctx, (ctx) => allocateStatus(ctx, { documentId: one.document.id, count: 3 }))
  const isSetNow = async () => {
    const { bits } = (await packNow()).statusLists.get(1)!
    return copies.map(({ index }) => (bits[index >> 3]! >> (index & 7)) & 1)
  }
  assert.deepEqual(await isSetNow(), [0, 0, 0])
  await transact(world.ctx, (ctx) => revokePlaces(ctx, copies.slice(0, 1)))
  world.clock.advance(minute)
  assert.deepEqual(await isSetNow(), [1, 0, 0])
  assert.equal(await offline(one), 'genuine')
  await transact(world.ctx, (ctx) => revoke(ctx, { id: one.document.id, because: 'lost' }))
  const before = await packNow()
  assert.equal(
    checkCredential(one.document.credential, before, secondsNow()).verdict,
    'genuine',
    'within its stated age',
  )
  world.clock.advance(minute)
  assert.equal(await offline(one), 'revoked')
  assert.deepEqual(await isSetNow(), [1, 1, 1])
})

test('a list for wallets says the same, signed by a key with a certificate', async () => {
  const [cwt, jwt] = [
    await signedStatusList(world.ctx, { list: 1, form: 'cwt' }),
    await signedStatusList(world.ctx, { list: 1, form: 'jwt' }),
  ]
  const [header, payload] = Buffer.from(jwt!.bytes)
    .toString()
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()))
  assert.deepEqual([header.typ, header.alg, header.x5c.length], ['statuslist+jwt', 'ES256', 1])
  assert.equal(payload.sub, 'https://example.test/status/1')
  assert.ok(Buffer.from(cwt!.bytes).includes(Buffer.from(payload.status_list.lst, 'base64url')))
  assert.equal(await signedStatusList(world.ctx, { list: 2, form: 'cwt' }), undefined)
})

test('places come in no order that anybody could guess, and none twice', () => {
  const secret = Buffer.alloc(32, 3)
  const places = Array.from({ length: 5000 }, (_, turn) => placeAt(secret, turn))
  assert.equal(new Set(places).size, places.length)
  assert.ok(places.every((place) => Number.isInteger(place) && place >= 0 && place < statusCapacity))
  const steps = places.slice(1).filter((place, at) => place > places[at]!).length
  assert.ok(steps > 2300 && steps < 2700, `${steps} of them upwards`)
  assert.notEqual(placeAt(Buffer.alloc(32, 4), 0), places[0])
})

test('an officer revokes documents of their own agency and no other’s; an inspector none', async () => {
  const one = await issued(world.ctx)
  const officer = { kind: 'officer', officerId: 'x', officeId: 'y', sessionId: 'z' } as const
  for (const [agencyId, role] of [
    ['teg', 'officer'],
    ['ubeg', 'inspector'],
  ] as const)
    await assert.rejects(
      transact(actingAs(world.ctx, { ...officer, agencyId, role }), (ctx) =>
        revoke(ctx, { id: one.document.id, because: 'wrong' }),
      ),
      { code: 'documents/not-found' },
    )
  const own = actingAs(world.ctx, { ...officer, agencyId: 'ubeg', role: 'officer' })
  await transact(own, (ctx) => revoke(ctx, { id: one.document.id, because: 'wrong' }))
  assert.equal((await verifyText(world.ctx, one.document.credential)).verdict, 'revoked')
})

test('issued anew, the one before holds until the new one is there, and says then which that is', async () => {
  const request = issueRequest(world.ctx)
  const old = await issued(world.ctx, { applicationId: request.applicationId })
  const anew = { ...request, replaces: { id: old.document.id, because: 'replaced' } }
  isAway = true
  await assert.rejects(issue(world.ctx, anew), { code: 'documents/timestamp-away' })
  const shown = { applicationId: request.applicationId, purpose: 'result', personId: owner } as const
  assert.equal((await documentOfApplication(world.ctx, shown))?.id, old.document.id)
  assert.equal((await verifyText(world.ctx, old.document.credential)).verdict, 'genuine')
  isAway = false
  const made = await issue(world.ctx, anew)
  assert.equal((await issue(world.ctx, anew)).id, made.id)
  assert.equal((await documentOfApplication(world.ctx, shown))?.id, made.id)
  const before = await documentOf(world.ctx, { id: old.document.id, personId: owner })
  assert.deepEqual([before.replacedBy, before.revokedBecause], [made.id, 'replaced'])
  assert.equal((await verifyPdf(world.ctx, old.pdf)).verdict, 'revoked')
  await assert.rejects(issue(world.ctx, { ...anew, replaces: { id: world.ctx.ids.uuid(), because: 'replaced' } }), {
    code: 'documents/not-replaceable',
  })
})

test('an attack: a replacement asked for before a document was revoked does not outlive it', async () => {
  const request = issueRequest(world.ctx)
  const old = await issued(world.ctx, { applicationId: request.applicationId })
  const anew = { ...request, replaces: { id: old.document.id, because: 'replaced' } }
  isAway = true
  await assert.rejects(issue(world.ctx, anew), { code: 'documents/timestamp-away' })
  await transact(world.ctx, (ctx) => revoke(ctx, { id: old.document.id, because: 'wrong' }))
  isAway = false
  const { id } = await issue(world.ctx, anew)
  const { revokedBecause } = await documentOf(world.ctx, { id, personId: owner })
  assert.equal(revokedBecause, 'wrong')
})

test('insider: a document without an entry in the log, or without a case, is told within the minute and once', async () => {
  const name = 'test.watch'
  const none = async () => undefined
  await watchDocuments(world.ctx, { name, turn: 0 }, none)
  const slipped = await issued(world.ctx)
  assert.equal(await watchDocuments(world.ctx, { name, turn: 1 }, async () => 'later'), 0)
  assert.equal(await watchDocuments(world.ctx, { name, turn: 2 }, async () => 'no-case'), 1)
  assert.equal(await watchDocuments(world.ctx, { name, turn: 3 }, async () => 'no-case'), 0)
  const { why } = await world.database.one<{ why: string }>(
    sql`select why from documents.unfounded where document_id = ${slipped.document.id}`,
  )
  assert.equal(why, 'no-case')

  const { personId, record } = slipped.document
  const { face, credentialSha256, contentId, pdfId } = await sealContent(world.ctx, {
    ...{ personId, record, credential: 'forged', pdf: Buffer.from('forged') },
  })
  await world.database.run(sql`
    insert into documents.document (id, number, application_id, person_id, type, sameness, face, credential_sha256,
      content_id, pdf_id, pdf_sha256, issued_at, valid_until, made_at)
    values (${world.ctx.ids.uuid()}, 'forged', ${world.ctx.ids.uuid()}, ${personId}, 'x', 'x', ${face}, ${credentialSha256},
      ${contentId}, ${pdfId}, ${credentialSha256}, now(), '2030-01-01', now())`)
  assert.equal(await watchDocuments(world.ctx, { name, turn: 4 }, none), 1)
})

test('the next key is ready a month before the last one ends, and what that one signed stays genuine', async () => {
  const one = await issued(world.ctx, { validUntil: '2029-01-01' })
  world.clock.advance(340 * day)
  await readyKeys(world.ctx, ['ubeg'])
  world.clock.advance(26 * day)
  const other = await issued(world.ctx, { validUntil: '2029-01-01' })
  const kids = await world.database.many(sql`
    select distinct qr_kid from documents.document where id in (${one.document.id}, ${other.document.id})`)
  assert.equal(kids.length, 2)
  assert.deepEqual([await offline(one), await offline(other)], ['genuine', 'genuine'])
  assert.equal((await verifyPdf(world.ctx, one.pdf)).verdict, 'genuine')
})
