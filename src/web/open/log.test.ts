import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { addDays, dateIn, day as dayMs } from '#kernel'
import { openDatabase } from '#platform'
import { policyTextOf, publishDay } from '#transparency'
import { openReceipt, openStatement, readPolicy, toHex } from '#verify'
import { askAt, cookieOf, proofOf, takeReference } from '../../../test/asking.ts'
import { rowsWithoutEntry } from '../../../test/logs/entry-coverage.ts'
import { readOnce } from '../../../test/office/readings.ts'
import { startWhole, type WholePlatform } from '../../../test/platform.ts'
import type { Visitor } from '../../../test/visitor.ts'
import { monitor } from '../../../watch/monitor.ts'

let platform: WholePlatform
let owner: Visitor
let personId: string
let proof: string
let policyText: string
before(async () => {
  platform = await startWhole()
  ;({ id: personId } = platform.person('Сарангэрэл'))
  owner = await platform.visitorAs('Сарангэрэл')
  await takeReference(owner, 'id-card-reference')
  proof = await proofOf(owner)
  policyText = await policyTextOf(platform.platform.ctx)
})
after(() => platform.stop())

const file = async (path: string, as = owner) => {
  const response = await askAt(platform.origin)(path, { headers: { cookie: cookieOf(as) } })
  return { response, text: await response.text() }
}

async function untilWords(path: string, there: RegExp): Promise<void> {
  for (const until = performance.now() + 20_000; performance.now() < until; await sleep(100))
    if (there.test((await owner.open(path)).text)) return
}

test('the page of a reading says its place and which witnesses saw it, and its file says the same', async () => {
  const { response, text } = await file(proof)
  assert.match(response.headers.get('content-disposition') ?? '', /attachment; filename="receipt.tlog-proof"/)
  assert.ok(Buffer.byteLength(text) <= 2048, `${Buffer.byteLength(text)} bytes`)
  const { index, seen } = openReceipt(text, readPolicy(policyText))
  await owner.open(proof.replace(/\/proof$/, ''))
  assert.ok(owner.words.includes(`№${index}`))
  assert.ok(seen.length >= 2)
  for (const { witness } of seen)
    assert.ok(owner.words.includes(platform.nation.words.mn![`verify.witness-${witness}`]!), witness)
})

test('what was done about an application stands there line by line, with a proof each', async () => {
  const id = /href="[^"]*\/applications\/([\w-]{36})"/.exec((await owner.open('/me/access-log')).text)?.[1]
  assert.ok(id)
  await untilWords(`/applications/${id}/proofs`, /href="[^"]*\/proofs\/[\w-]{36}"/)
  assert.match(owner.words, /Хүсэлт илгээсэн/)
  assert.match(owner.words, /Зөвшөөрсөн/)
  const path = /href="([^"]*\/proofs\/[\w-]{36})"/.exec(owner.page.text)![1]!
  const { says, log } = openReceipt((await file(path)).text, readPolicy(policyText))
  assert.equal(log, 'case')
  assert.equal((says as { about: string }).about, id)
  const other = await platform.visitorAs('Айгүл')
  assert.equal((await file(path, other)).response.status, 404)
})

test('an attack: a reading under secrecy has no page, no proof and no line in the statement', async () => {
  const { ctx } = platform.platform
  const officerId = platform.nation.officers.find(({ role }) => role === 'officer')!.id
  const secrecy = { until: new Date(ctx.clock.now().getTime() + dayMs), order: '2026/114' }
  const id = await readOnce(ctx, { personId, officerId, secrecy, law: 'sealed law' })
  await publishDay(ctx, dateIn(platform.nation.country.timeZone, ctx.clock.now()))
  for (const path of [`/me/access-log/${id}`, `/me/access-log/${id}/proof`])
    assert.equal((await file(path)).response.status, 404)
  assert.ok(
    !JSON.stringify(openStatement((await file('/me/access-log/statement')).text, readPolicy(policyText))).includes(
      'sealed law',
    ),
  )
})

test('the statement of a person holds under the root of the day, which everybody sees on a page and in the feed', async () => {
  const day = dateIn(platform.nation.country.timeZone, platform.platform.ctx.clock.now())
  let opened = openStatement((await file('/me/access-log/statement')).text, readPolicy(policyText))
  for (const until = performance.now() + 20_000; opened.day !== day && performance.now() < until; await sleep(100))
    opened = openStatement((await file('/me/access-log/statement')).text, readPolicy(policyText))
  assert.equal(opened.day, day)
  assert.ok(opened.lines.some(({ isUnderRoot, log }) => isUnderRoot && log === 'access'))
  assert.ok(opened.seen.length >= 2)
  const ask = askAt(platform.origin)
  const text = (await file('/me/access-log/statement')).text
  const form = new FormData()
  form.set('pdf', new File([text], 'statement.json', { type: 'application/json' }))
  const page = await (await ask('/en/verify', { method: 'POST', body: form })).text()
  assert.ok(page.includes(platform.nation.words.en!['verify.statement-complete-title']!))
  const sent = { method: 'POST', body: text, headers: { 'content-type': 'application/json' } }
  const said = (await (await ask('/api/verify', sent)).json()) as { verdict: string; says: { day: string } }
  assert.deepEqual([said.verdict, said.says.day], ['complete', day])
  const guest = await file('/open/log')
  const root = (await file(`/open/log/${day}`)).text
  const [shown] = /<code class="hash">([^<]*)</.exec(root)!.slice(1)
  assert.ok(guest.text.includes(shown!))
  assert.ok((await file('/open/log.atom')).text.includes(shown!.replaceAll(' ', '')))
  assert.equal((await file(`/open/log/${addDays(day, 1)}`)).response.status, 404)
  for (const { key } of readPolicy(policyText).witnesses) assert.ok(guest.text.includes(key.name), toHex(key.publicKey))
})

test('a monitor finds nothing to say about a platform that holds', async () => {
  const state = mkdtempSync(join(tmpdir(), 'monitor-'))
  const { findings, unread, looked } = await monitor({ url: platform.origin, state, now: new Date() })
  assert.deepEqual([findings, unread], [[], []])
  for (const log of ['registry', 'case', 'access'])
    assert.ok(
      looked.some((line) => line.includes(`/log/${log}: `)),
      log,
    )
})

test('no command commits without its entry: every row of the main tables is told of', async () => {
  const database = openDatabase({ url: platform.databaseUrl, connectionsMax: 1 })
  const { rows, missing } = await rowsWithoutEntry(database).finally(database.close)
  assert.deepEqual(missing, [])
  assert.ok(rows > 100)
})
