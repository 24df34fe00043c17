import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { type Database, openDatabase, sql } from '#platform'
import { askAt, cookieOf, tokenOf } from '../../../test/asking.ts'
import { startWhole } from '../../../test/platform.ts'
import { jpeg } from '../../../test/sent-files.ts'
import type { Visitor } from '../../../test/visitor.ts'

const platform = await startWhole()
const database: Database = openDatabase({ url: platform.databaseUrl, connectionsMax: 2 })
after(async () => {
  await database.close()
  await platform.stop()
})
const ask = askAt(platform.origin)
const serviceId = 'passport-order'
const { hash } = platform.platform.ctx.outside.catalogue.byId(serviceId)!
const fileId = '11111111-1111-4111-8111-111111111111'
const file = { id: fileId, name: 'photo.jpg', content: jpeg({ width: 413, height: 531 }).toString('base64') }
const photo = `${fileId}|jpeg|10|photo.jpg`
const right = { whom: 'self', reason: 'expired', latinRight: 'yes', kind: 'ordinary', abroad: 'no', truth: 'yes' }
const atHome = { ...right, office: 'ubeg-8301' }
const abroad = { ...right, abroad: 'yes', photo, office: embassy() }

function embassy(): string {
  const all = platform.nation.agencies.flatMap(({ offices }) => offices)
  return all.find(({ division }) => division === undefined)!.id
}

type Sent = { readonly fields?: Readonly<Record<string, string>>; readonly [other: string]: unknown }

const devices = new Map<string, ReturnType<typeof signedIn>>()

/** The device of a demo person; signing in again and again is slowed down. */
function device(name: string): ReturnType<typeof signedIn> {
  const known = devices.get(name) ?? signedIn(name)
  devices.set(name, known)
  return known
}

async function signedIn(name: string) {
  const visitor = await platform.visitorAs(name)
  const session = await ask('/offline/session', { headers: { cookie: cookieOf(visitor) } })
  const { person } = (await session.json()) as { person: string }
  return { visitor, person }
}

function draftOf({ fields = atHome, ...other }: Sent) {
  const at = '2026-11-24T02:00:00.000Z'
  const written = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value, at }]))
  return { id: platform.platform.ctx.ids.uuid(), serviceId, definitionHash: hash, fields: written, ...other }
}

function posted(visitor: Visitor | undefined, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const own = { 'content-type': 'application/json', 'x-outbox': '1', 'sec-fetch-site': 'same-origin' }
  const cookie = visitor ? cookieOf(visitor) : ''
  return { method: 'POST', body: JSON.stringify(body), headers: { ...own, cookie, ...headers } }
}

async function send(visitor: Visitor | undefined, body: unknown, path = '/offline/outbox') {
  const response = await ask(path, posted(visitor, body))
  assert.equal(response.status, 200, await response.clone().text())
  return (await response.json()) as { outcome: string; number?: string; applicationId?: string; at?: string }
}

async function countOf(name: string): Promise<number> {
  const { registerNumber } = platform.person(name)
  const { count } = await database.one<{ count: number }>(sql`
    select count(*)::int as count from applications.application join identity.person on person.id = person_id
    where register_number = ${registerNumber}`)
  return count
}

describe('a form that was filled in without a network', () => {
  test('is sent once, with its file, however often and at once it comes', async () => {
    const { visitor, person } = await device('Сарангэрэл')
    const body = { person, draft: draftOf({ fields: abroad }), files: [file], language: 'mn', pressedAt: 'x' }
    const answers = []
    for (let round = 0; round < 5; round++)
      answers.push(...(await Promise.all(Array.from({ length: 20 }, () => send(visitor, body)))))
    assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1)
    assert.equal(answers[0]!.outcome, 'sent')
    assert.equal(await countOf('Сарангэрэл'), 1)
    const { name } = await database.one<{ name: string }>(sql`
      select answers->'photo'->>'name' as name from applications.application where id = ${answers[0]!.applicationId!}`)
    assert.equal(name, 'photo.jpg')
  })

  test('waits when nobody is signed in, or somebody else', async () => {
    const { person } = await device('Айгүл')
    const other = await device('Тэмүүжин')
    const body = { person, draft: draftOf({}), files: [], language: 'mn' }
    for (const path of ['/offline/outbox', '/offline/drafts']) {
      assert.deepEqual(await send(undefined, body, path), { outcome: 'sign-in' })
      assert.deepEqual(await send(other.visitor, body, path), { outcome: 'sign-in' })
    }
    assert.deepEqual([await countOf('Айгүл'), await countOf('Тэмүүжин')], [0, 0])
  })

  const toMend = [
    { what: 'an answer is missing', fields: { ...atHome, kind: '' }, at: '/kind' },
    { what: 'a file did not come along', fields: abroad, at: '' },
    {
      what: 'the definition is another by now',
      fields: atHome,
      definitionHash: hash.replaceAll(/./g, '0'),
      at: '/check',
    },
  ]
  for (const { what, at, ...sent } of toMend)
    test(`becomes the person's draft when ${what}, and leads there`, async () => {
      const { visitor, person } = await device('Айгүл')
      const draft = draftOf(sent)
      const answer = await send(visitor, { person, draft, files: [], language: 'mn' })
      assert.deepEqual(answer, { outcome: 'mend', at: `/services/${serviceId}/application${at}` })
      assert.equal(await countOf('Айгүл'), 0)
      const kept = await visitor.open(`/services/${serviceId}/application/reason`)
      assert.match(kept.text, /value="expired"[^>]* checked|checked[^>]* value="expired"/)
    })

  test('is not sent against a rule that stops it: the person is shown why', async () => {
    const { visitor, person } = await device('Ганболд')
    const answer = await send(visitor, { person, draft: draftOf({}), files: [], language: 'mn' })
    assert.deepEqual(answer, { outcome: 'mend', at: `/services/${serviceId}/application` })
    assert.equal(await countOf('Ганболд'), 0)
  })

  test('goes on as a draft on another device, each field as it was written last', async () => {
    const { visitor, person } = await device('Тэмүүжин')
    const draft = draftOf({ fields: { whom: 'self', reason: 'full' } })
    const first = await send(visitor, { person, draft, files: [], language: 'mn' }, '/offline/drafts')
    const again = await send(visitor, { person, draft, files: [], language: 'mn' }, '/offline/drafts')
    assert.equal(first.outcome, 'kept')
    assert.deepEqual(again, first)
    const { text } = await visitor.open(`/services/${serviceId}/application/reason`)
    assert.match(text, /value="full"[^>]* checked|checked[^>]* value="full"/)
  })

  test('is told its receipt when its draft comes after it was sent', async () => {
    const { visitor, person } = await device('Тэмүүжин')
    const body = { person, draft: draftOf({}), files: [], language: 'mn' }
    const sent = await send(visitor, body)
    assert.equal(sent.outcome, 'sent')
    assert.deepEqual(await send(visitor, body, '/offline/drafts'), sent)
  })
})

describe('what a device brings is refused', () => {
  const forged: readonly { what: string; headers: Record<string, string> }[] = [
    { what: 'without the header that no form can send', headers: { 'x-outbox': '' } },
    { what: 'from another site', headers: { 'sec-fetch-site': 'cross-site' } },
    { what: 'from a sibling site', headers: { 'sec-fetch-site': 'same-site' } },
    {
      what: 'from another origin, by an old browser',
      headers: { 'sec-fetch-site': '', origin: 'https://evil.example' },
    },
  ]
  for (const { what, headers } of forged)
    test(what, async () => {
      const { visitor, person } = await device('Сарангэрэл')
      const before = await countOf('Сарангэрэл')
      for (const path of ['/offline/outbox', '/offline/drafts']) {
        const body = { person, draft: draftOf({}), files: [], language: 'mn' }
        const response = await ask(path, posted(visitor, body, headers))
        assert.equal(response.status, 403)
        await response.text()
      }
      assert.equal(await countOf('Сарангэрэл'), before)
    })

  test('when it is no draft, has a file that is none, or is more than one form can be', async () => {
    const { visitor, person } = await device('Сарангэрэл')
    const draft = draftOf({})
    const given: readonly [number, unknown][] = [
      [400, 'text'],
      [400, { person, draft: { ...draft, id: 'x' }, files: [] }],
      [400, { person, draft, files: [{ id: fileId }] }],
      [400, { person, draft, files: Array.from({ length: 21 }, () => file) }],
      [413, { person, draft, files: [{ ...file, content: 'A'.repeat(9_000_000) }] }],
    ]
    for (const [status, body] of given) {
      const response = await ask('/offline/outbox', posted(visitor, body))
      assert.equal(response.status, status)
      await response.text()
    }
  })

  test('when a file is not what its bytes say: the question is asked again', async () => {
    const { visitor, person } = await device('Сарангэрэл')
    const hostile = { ...file, content: Buffer.from('<svg onload=alert(1)>').toString('base64') }
    const body = { person, draft: draftOf({ fields: abroad }), files: [hostile], language: 'mn' }
    assert.equal((await send(visitor, body)).at, `/services/${serviceId}/application/photo`)
  })
})

test('the pack of a form is of its own person alone, and of one that was begun', async () => {
  const { visitor, person } = await device('Дуламсүрэн')
  const pack = (of?: Visitor) =>
    ask(`/offline/services/${serviceId}`, { headers: of ? { cookie: cookieOf(of) } : {}, redirect: 'manual' })
  assert.equal((await pack()).status, 303)
  assert.equal((await pack(visitor)).status, 404)
  await visitor.open(`/services/${serviceId}/application`)
  const response = await pack(visitor)
  assert.equal(response.headers.get('cache-control'), 'no-store')
  const packed = (await response.json()) as { person: string; in: Record<string, { options: { office: unknown[] } }> }
  assert.equal(packed.person, person)
  assert.deepEqual(Object.keys(packed.in), ['mn', 'en', 'kk'])
  assert.ok(packed.in.en!.options.office.length > 20)
  assert.equal(await tokenOf(visitor).then((token) => JSON.stringify(packed).includes(token)), false)
})
