/** Documents that are wrong or lost: ended and written anew by who leads at their agency, and by their holder. */
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { documentOf } from '#documents'
import { noticesOf } from '#notices'
import { sql } from '#platform'
import { askAt, cookieOf, posted, takeReference, tokenOf } from '../../../test/asking.ts'
import { officersAt, officerVisits } from '../../../test/office/visits.ts'
import { startWhole } from '../../../test/platform.ts'
import type { Visitor } from '../../../test/visitor.ts'

const platform = await startWhole()
after(() => platform.stop())
const { ctx } = platform.platform
const path = '/office/documents'
const say = (key: string) => platform.nation.words.mn![key]!
const owner = await platform.visitorAs('Сарангэрэл')
const { id: personId } = platform.person('Сарангэрэл')
const lead = await officerVisits(platform, officersAt(platform, 'ubeg-centre').lead, path)

async function taken() {
  const id = (await takeReference(owner, 'id-card-reference')).split('/').at(-1)!
  return documentOf(ctx, { id, personId })
}

async function untilReplaced(id: string): Promise<string> {
  for (const end = performance.now() + 30_000; performance.now() < end; await sleep(100)) {
    const { replacedBy, revokedAt } = await documentOf(ctx, { id, personId })
    if (replacedBy && revokedAt) return replacedBy
  }
  throw new Error('it was not replaced in time')
}

async function documentsOf(applicationId: string): Promise<number> {
  return (
    await ctx.db.one<{ count: number }>(
      sql`select count(*) as count from documents.document where application_id = ${applicationId} and purpose = 'result'`,
    )
  ).count
}
const keysTold = async () => (await noticesOf(ctx, personId, { limit: 20 })).map(({ key }) => key)
const ending = (visitor: Visitor, number: string, because: string) =>
  visitor.post(path, new URLSearchParams({ csrf: csrfIn(visitor), number, do: 'revoke', because }))
const csrfIn = ({ page }: Visitor) => /name="csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''

describe('a document with a mistake:', () => {
  test('who leads finds it by its number, has it written anew, and its holder is told', async () => {
    const old = await taken()
    await lead.open(path)
    await lead.submit(path, { number: ` ${old.number.toLowerCase()} ` })
    assert.equal(lead.title, old.number)
    assert.ok(!lead.words.includes('Сарангэрэл'), 'the number gives away whose it is')
    await lead.submit(path)
    assert.ok(lead.words.includes(say('office.document-corrected')))
    const made = await documentOf(ctx, { id: await untilReplaced(old.id), personId })
    assert.equal((await documentOf(ctx, { id: old.id, personId })).revokedBecause, 'corrected')
    assert.notEqual(made.number, old.number)
    assert.ok((await keysTold()).includes('document-reissued'))
    await lead.post(path, new URLSearchParams({ csrf: csrfIn(lead), number: old.number, do: 'correct' }))
    assert.equal(lead.page.status, 409)
    assert.ok(lead.words.includes(say('refusal.documents/not-replaceable')))
    assert.equal(await documentsOf(old.applicationId), 2)
  })

  test('it is ended for a reason and for no other, and its holder is told once', async () => {
    const { id, number } = await taken()
    await lead.open(path)
    for (const because of ['', 'holder', 'constructor']) assert.equal((await ending(lead, number, because)).status, 422)
    assert.equal((await documentOf(ctx, { id, personId })).revokedAt, null)
    for (const _ of ['once', 'again']) {
      await lead.open(path)
      await ending(lead, number, 'fraud')
      assert.ok(lead.words.includes(say('office.document-ended')))
    }
    assert.equal((await documentOf(ctx, { id, personId })).revokedBecause, 'fraud')
    assert.equal((await keysTold()).filter((key) => key.startsWith('document-ended')).length, 1)
  })

  test('an attack: another agency’s lead, a plain officer and its own holder end and correct nothing', async () => {
    const { id, number } = await taken()
    const stranger = await officerVisits(platform, officersAt(platform, 'atut-6701').lead, path)
    await stranger.submit(path, { number })
    assert.equal(stranger.page.status, 422)
    const unknown = await stranger.submit(path, { number: '2026-D-000000-X' })
    assert.ok(unknown.text.includes(say('office.document-none')), 'the same as for one that is not there')
    assert.equal((await ending(stranger, number, 'court')).status, 422)
    const plain = await officerVisits(platform, officersAt(platform, 'ubeg-centre').officers[0]!)
    const csrf = csrfIn(plain)
    assert.equal((await plain.open(path)).status, 403)
    for (const wanted of ['correct', 'revoke']) {
      const body = new URLSearchParams({ csrf, number, do: wanted, because: 'fraud' })
      assert.equal((await plain.post(path, body)).status, 403)
    }
    assert.match((await owner.open(path)).path, /^\/office\/sign-in/)
    const { revokedAt, replacedBy } = await documentOf(ctx, { id, personId })
    assert.deepEqual([revokedAt, replacedBy], [null, null])
  })
})

describe('a document that was lost:', () => {
  test('its holder has another in its place, and is led to it', async () => {
    const old = await taken()
    await owner.open(`/documents/${old.id}/replacement`)
    await owner.submit('/replacement')
    assert.equal(owner.title, say('documents.replacing'))
    const made = await untilReplaced(old.id)
    assert.equal((await owner.open(`/documents/${old.id}/replacement`)).path, `/documents/${made}`)
    assert.equal((await documentOf(ctx, { id: old.id, personId })).revokedBecause, 'replaced')
  })

  test('asked for ten times at once it is replaced once', async () => {
    const old = await taken()
    const asking = posted({ csrf: await tokenOf(owner) }, { cookie: cookieOf(owner), origin: platform.origin })
    const ask = askAt(platform.origin)
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => (await ask(`/documents/${old.id}/replacement`, asking)).status),
    )
    assert.ok(
      answers.every((status) => status === 303 || status === 409),
      answers.join(' '),
    )
    const made = await untilReplaced(old.id)
    await idle()
    assert.equal(await documentsOf(old.applicationId), 2)
    assert.equal((await documentOf(ctx, { id: made, personId })).revokedAt, null)
  })

  test('another person’s is not there', async () => {
    const { id } = await taken()
    const other = await platform.visitorAs('Айгүл')
    const csrf = await tokenOf(other)
    assert.equal((await other.open(`/documents/${id}/replacement`)).status, 404)
    assert.equal((await other.post(`/documents/${id}/replacement`, new URLSearchParams({ csrf }))).status, 404)
    assert.equal((await documentOf(ctx, { id, personId })).replacedBy, null)
  })
})

/** Waits until nothing is asked for any more that would issue a document. */
async function idle(): Promise<void> {
  for (const end = performance.now() + 30_000; performance.now() < end; await sleep(100)) {
    const { count } = await ctx.db.one<{ count: number }>(
      sql`select count(*) as count from platform.job where name = 'applications.reissue' and parked_at is null`,
    )
    if (count === 0) return
  }
  throw new Error('documents are still being replaced')
}
