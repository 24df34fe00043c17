import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { anonymous } from '#kernel'
import { actingAs, sql, transact } from '#platform'
import { fromCanonical } from '#verify'
import { issued, issueRequest } from '../../../test/contracts/documents.ts'
import { citizen, countOf, lifeOf, type NationWorld, nationWorld } from '../../../test/contracts/world.ts'
import { documentNumber, maskNumber } from './document.ts'
import {
  documentOf,
  documentsOf,
  findValid,
  issue,
  openDocument,
  openDocuments,
  pdfOf,
  revoke,
  sealOlder,
} from './index.ts'

const owner = lifeOf('Сарангэрэл').id
const stranger = lifeOf('Айгүл').id

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
after(() => world.close())

type Entry = { did: string; about: string; data?: { number?: string } }
async function entriesAbout(id: string): Promise<Entry[]> {
  const rows = await world.database.many<{ record: Buffer }>(
    sql`select record from transparency.entry where about = ${id} order by id`,
  )
  return rows.map(({ record }) => fromCanonical<Entry>(record))
}

test('twenty that issue for one application at once give one document, with one entry in the log', async () => {
  const request = issueRequest(world.ctx)
  const all = await Promise.all(Array.from({ length: 20 }, () => issue(world.ctx, request)))
  assert.equal(new Set(all.map(({ id, number }) => `${id} ${number}`)).size, 1)
  const { count } = await world.database.one<{ count: number }>(
    sql`select count(*) as count from documents.document where application_id = ${request.applicationId}`,
  )
  assert.equal(count, 1)
  assert.deepEqual(
    (await entriesAbout(all[0]!.id)).map(({ did, data }) => [did, data?.number]),
    [['documents.issued', all[0]!.number]],
  )
})

test('issued again tomorrow, with other words, it is still the first document', async () => {
  const request = issueRequest(world.ctx)
  const first = await issue(world.ctx, request)
  assert.deepEqual(await issue(world.ctx, { ...request, holder: { name: 'Өөр', registerNumber: 'ТА52123062' } }), first)
})

test('insider without a case: only the system issues', async () => {
  for (const actor of [citizen('Сарангэрэл'), anonymous])
    await assert.rejects(issue(actingAs(world.ctx, actor), issueRequest(world.ctx)), { name: 'Refusal' })
})

test('somebody else’s document is not found, just like one that is not there', async () => {
  const { document } = await issued(world.ctx)
  const missing = world.ctx.ids.uuid()
  const theirs = actingAs(world.ctx, citizen('Айгүл'))
  for (const read of [documentOf, openDocument, pdfOf]) {
    await read(world.as('Сарангэрэл'), { id: document.id, personId: owner })
    await assert.rejects(read(theirs, { id: document.id, personId: stranger }), {
      code: 'documents/not-found',
      detail: {},
    })
    await assert.rejects(read(theirs, { id: missing, personId: stranger }), {
      code: 'documents/not-found',
      detail: {},
    })
  }
  assert.deepEqual(await documentsOf(world.ctx, stranger, { limit: 10 }), [])
})

test('a person’s documents come newest first, a page at a time', async () => {
  const { document } = await issued(world.ctx)
  const page = await documentsOf(world.ctx, owner, { limit: 2 })
  assert.equal(page[0]?.id, document.id)
  const next = await documentsOf(world.ctx, owner, { limit: 100, before: page[1]!.id })
  assert.ok(!next.some(({ id }) => page.some((one) => one.id === id)))
})

test('a document that says the same is found while it holds, and not when it is revoked or another’s', async () => {
  const { document } = await issued(world.ctx, { sameness: 'only here', validUntil: '2026-12-24' })
  const find = (on: string, personId = owner) => findValid(world.ctx, { personId, sameness: 'only here', on })
  assert.equal((await find('2026-12-24'))?.id, document.id)
  assert.equal(await find('2026-12-25'), undefined)
  assert.equal(await find('2026-12-24', stranger), undefined)
  await transact(world.ctx, (ctx) => revoke(ctx, { id: document.id, because: 'lost' }))
  assert.equal(await find('2026-12-24'), undefined)
})

test('revoking twice is revoking once, and stands once in the log with its reason', async () => {
  const { document } = await issued(world.ctx)
  for (let i = 0; i < 2; i++) await transact(world.ctx, (ctx) => revoke(ctx, { id: document.id, because: 'lost' }))
  const entries = await entriesAbout(document.id)
  assert.deepEqual(
    entries.map(({ did }) => did),
    ['documents.issued', 'documents.revoked'],
  )
  assert.equal((entries[1] as Entry & { because?: string }).because, 'lost')
})

test('nobody revokes the document of somebody else', async () => {
  const { document } = await issued(world.ctx)
  for (const actor of [citizen('Айгүл'), anonymous])
    await assert.rejects(
      transact(actingAs(world.ctx, actor), (ctx) => revoke(ctx, { id: document.id, because: 'spite' })),
      { name: 'Refusal' },
    )
  assert.equal((await documentOf(world.ctx, { id: document.id, personId: owner })).revokedAt, null)
})

test('each key an agency seals with stands in the public log before its first document is out', async () => {
  const rows = await world.database.many<{ kid: Buffer; published: boolean }>(sql`
    select kid, exists (select 1 from transparency.entry where log = 'registry'
      and position(convert_to(encode(kid, 'hex'), 'UTF8') in record) > 0) as published from documents.signing_key`)
  assert.ok(rows.length >= 2)
  for (const { kid, published } of rows) assert.ok(published, kid.toString('hex'))
})

test('a number catches every slip of a digit and every swap of neighbours', () => {
  const digitsOf = (number: string) => number.replace(/\D/g, '').slice(0, 11)
  for (const running of [1, 42, 123_456, 9_999_999]) {
    const number = documentNumber(2026, running)
    assert.match(number, /^2026-D-\d{7}-[0-9A-HJ-NP-Z]$/)
    const check = number.at(-1)
    const digits = digitsOf(number)
    const checkOf = (other: string) => documentNumber(Number(other.slice(0, 4)), Number(other.slice(4))).at(-1)
    for (let at = 0; at < digits.length; at++) {
      for (let digit = 0; digit < 10; digit++) {
        const slipped = digits.slice(0, at) + digit + digits.slice(at + 1)
        if (slipped !== digits && slipped[0] !== '0') assert.notEqual(checkOf(slipped), check, slipped)
      }
      const swapped = digits.slice(0, at) + (digits[at + 1] ?? '') + digits[at] + digits.slice(at + 2)
      if (swapped !== digits && at + 1 < digits.length && swapped[0] !== '0')
        assert.notEqual(checkOf(swapped), check, swapped)
    }
  }
})

test('a masked register number does not tell the birth date', () => {
  assert.equal(maskNumber('УХ91052824'), 'УХ••••2824')
})

test('nobody opens what a document says but its holder, and each time that is receipted', async () => {
  const { document } = await issued(world.ctx)
  const of = { id: document.id, personId: owner }
  for (const actor of [citizen('Айгүл'), anonymous, world.ctx.actor])
    for (const open of [openDocument, pdfOf])
      await assert.rejects(open(actingAs(world.ctx, actor), of), { code: 'vault/not-permitted' })
  const before = await countOf(world.ctx, 'receipts')
  const page = await openDocuments(world.as('Сарангэрэл'), { personId: owner, limit: 2 })
  assert.deepEqual(page[0]?.record.holder, document.record.holder)
  assert.equal(await countOf(world.ctx, 'receipts'), before + 1)
})

test('a document from before anything was sealed is sealed at the start, and says what it said', async () => {
  const { document, pdf } = await issued(world.ctx)
  await world.database.run(sql`
    update documents.document set face = null, credential_sha256 = null, content_id = null, pdf_id = null,
      record = ${document.record}, credential = ${document.credential}, pdf = ${pdf}
    where id = ${document.id}`)
  for (let i = 0; i < 2; i++) await sealOlder(world.ctx)
  const of = { id: document.id, personId: owner }
  assert.deepEqual(await openDocument(world.as('Сарангэрэл'), of), document)
  assert.deepEqual(await pdfOf(world.as('Сарангэрэл'), of), pdf)
  const { plain } = await world.database.one<{ plain: number }>(
    sql`select count(*) as plain from documents.document where num_nonnulls(record, credential, pdf) > 0`,
  )
  assert.equal(plain, 0)
})
