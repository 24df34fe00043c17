import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { unzipSync } from 'fflate'
import { sql } from '#platform'
import { askAt, cookieOf, tokenOf } from '../../../../test/asking.ts'
import { startWhole } from '../../../../test/platform.ts'
import type { Visitor } from '../../../../test/visitor.ts'
import { resetGates } from '../../../modules/exchange/gate.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
const { db } = platform.platform.ctx
const owner = await platform.visitorAs('Сарангэрэл')
const other = await platform.visitorAs('Айгүл')
const bundle = platform.nation.bundles.find(({ id }) => id === 'visa')!
const readyMs = 30_000

/** Sends a consent by the form of the page, as a browser without script does. */
async function take(
  visitor: Visitor,
  { key = randomUUID() as string, services = bundle.services } = {},
): Promise<string> {
  const fields = [['csrf', await tokenOf(visitor)], ['key', key], ...services.map((id) => ['services', id])]
  await visitor.post(`/bundles/${bundle.id}`, new URLSearchParams(fields))
  return key
}

/** Looks until each part has come to its end. */
async function untilTaken(visitor: Visitor): Promise<void> {
  for (const until = performance.now() + readyMs; /http-equiv="refresh"/.test(visitor.page.text); await sleep(100)) {
    assert.ok(performance.now() < until, 'taken in time')
    await visitor.open(visitor.page.path)
  }
}

async function applications(): Promise<number> {
  const { id } = platform.person('Сарангэрэл')
  const row = sql`select count(*) as count from applications.application where person_id = ${id}`
  return (await db.one<{ count: number }>(row)).count
}

function download(visitor: Visitor, key: string): Promise<Response> {
  return ask(`/bundles/${bundle.id}/${key}/documents.zip`, { headers: { cookie: cookieOf(visitor) } })
}

const key = await take(owner)
await untilTaken(owner)
const documents = [...owner.page.text.matchAll(/href="\/documents\/([\w-]+)"/g)].map(([, id]) => id!)

test('nothing chosen: the same page says what to do, and nothing is sent', async () => {
  const before = await applications()
  await take(owner, { services: [] })
  assert.equal(owner.page.status, 422)
  assert.match(owner.words, /Дор хаяж нэг баримт сонгоно уу/)
  assert.equal(await applications(), before)
})

test('what is not of the bundle cannot be slipped in with it', async () => {
  await take(owner, { services: ['tax-debt-reference'] })
  assert.equal(owner.page.status, 422)
})

test('before the consent it is said what will be read and from whom', async () => {
  await other.open(`/en/bundles/${bundle.id}`)
  assert.equal([...other.page.text.matchAll(/name="services"/g)].length, bundle.services.length)
  assert.match(other.words, /I agree that my data is read/)
  assert.match(other.words, /Passport/)
})

test('one consent brings every document, and an application for each', async () => {
  assert.equal(documents.length, bundle.services.length, owner.words)
  assert.equal(await applications(), bundle.services.length)
})

test('the archive holds each document, whole and sealed', async () => {
  const response = await download(owner, key)
  assert.equal(response.headers.get('content-type'), 'application/zip')
  assert.equal(response.headers.get('cache-control'), 'no-store')
  const files = Object.entries(unzipSync(new Uint8Array(await response.arrayBuffer())))
  assert.equal(files.length, documents.length)
  for (const [name, bytes] of files) {
    const text = Buffer.from(bytes).toString('latin1')
    assert.match(name, /^[\w-]+\.pdf$/)
    assert.match(text, /^%PDF-/, name)
    assert.match(text, /\/ByteRange/, name)
    assert.match(text, /ETSI\.CAdES\.detached/, name)
  }
})

test('sent twice it is taken once', async () => {
  await take(owner, { key })
  assert.equal(owner.page.path, `/bundles/${bundle.id}/${key}`)
  assert.equal(await applications(), bundle.services.length)
})

test('what the person holds already is said so, and used again', async () => {
  await owner.open(`/en/bundles/${bundle.id}`)
  assert.equal([...owner.words.matchAll(/You hold one that is valid/g)].length, bundle.services.length)
  const again = await take(owner)
  await untilTaken(owner)
  assert.equal(await applications(), bundle.services.length)
  assert.equal((await download(owner, again)).status, 200)
})

test('somebody else’s key opens nothing: not the page, not the archive', async () => {
  await other.open(`/bundles/${bundle.id}/${key}`)
  assert.equal(other.page.status, 404)
  assert.equal((await download(other, key)).status, 404)
  assert.equal((await ask(`/bundles/${bundle.id}/${key}/documents.zip`)).status, 303)
})

test('documents for a child are taken for one’s own child, and for nobody else’s', async () => {
  const page = await owner.open('/bundles/kindergarten')
  const children = [...page.text.matchAll(/name="whom" value="([^"]+)"/g)].map(([, number]) => number!)
  assert.equal(children.length, 3)
  const sending = async (visitor: Visitor, whom: string) => {
    const fields = [
      ['csrf', await tokenOf(visitor)],
      ['key', randomUUID()],
      ['services', 'birth-reference'],
      ['whom', whom],
    ]
    return visitor.post('/bundles/kindergarten', new URLSearchParams(fields))
  }
  const before = await applications()
  assert.equal((await sending(owner, platform.person('Айгүл').registerNumber)).status, 422)
  assert.equal((await sending(owner, '')).status, 422)
  assert.equal((await sending(other, children[0]!)).status, 422)
  assert.equal(await applications(), before)
  await sending(owner, children[0]!)
  await untilTaken(owner)
  assert.match(owner.page.text, /href="\/documents\//)
})

test('whoever is not signed in is led to it, and back', async () => {
  const page = await (await ask('/bundles/kindergarten')).text()
  assert.match(page, /href="\/sign-in\?to=\/bundles\/kindergarten"/)
  assert.doesNotMatch(page, /name="whom"/)
})

test('while the register does not answer the child is typed, and checked before anything is read of it', async () => {
  const { registers, population } = platform.simulators
  const mother = platform.person('Сарангэрэл').registerNumber
  const anothers = [...population.byNumber.values()].find(
    ({ parents }) => parents?.mother && parents.mother !== mother,
  )!
  const own = /name="whom" value="([^"]+)"/.exec((await owner.open('/bundles/kindergarten')).text)![1]!
  await db.run(sql`delete from exchange.answer`)
  registers.setMood('civil', 'down')
  const keys: string[] = []
  const sending = async (whom: string) => {
    const key = randomUUID()
    const fields = [
      ['csrf', await tokenOf(owner)],
      ['key', key],
      ['services', 'birth-reference'],
      ['whom', whom],
    ]
    keys.push(key)
    return (await owner.post('/bundles/kindergarten', new URLSearchParams(fields))).status
  }
  try {
    assert.equal((await owner.open('/bundles/kindergarten')).status, 200)
    assert.match(owner.page.text, /<input[^>]*name="whom"[^>]*type="text"/)
    assert.equal(await sending('a child'), 422)
    assert.equal(await sending(own), 200)
    assert.equal(await sending(anothers.registerNumber), 200)
  } finally {
    registers.setMood('civil', 'up')
  }
  const [, taken] = keys
  const untilEnded = async (ended: () => Promise<boolean>, what: string) => {
    resetGates()
    for (const until = performance.now() + readyMs; !(await ended()); await sleep(100)) {
      assert.ok(performance.now() < until, what)
      await db.run(sql`update platform.job set due = now() where name = 'applications.fulfil'`)
    }
  }
  const page = async () => (await owner.open(`/bundles/kindergarten/${taken}`)).text
  await untilEnded(async () => /href="\/documents\//.test(await page()), 'the own child’s comes')
  const refused = sql`select count(*) as count from applications.application where refusal_code = 'not-listed'`
  await untilEnded(async () => (await db.one<{ count: number }>(refused)).count === 1, 'somebody else’s is refused')
})
