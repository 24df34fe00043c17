import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { addDays, dateIn } from '#kernel'
import { sql, transact } from '#platform'
import { append, policyTextOf, publish, publishDay } from '#transparency'
import { nation } from '../mongolia/index.ts'
import { type LogSite, startLogSite } from '../test/logs/log-site.ts'
import { sequenceAll } from '../test/office/readings.ts'
import { monitor } from './monitor.ts'

let site: LogSite
let state: string
const agency = 'registry-office'
const spki = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'der' })
const kid = createHash('sha256').update(spki).digest('hex').slice(0, 16)
const yesterday = () => addDays(dateIn(nation.country.timeZone, site.world.clock.now()), -1)
const look = (more: object = {}) => monitor({ url: site.url, state, now: site.world.clock.now(), ...more })
const say = (kind: string, id: string, body: unknown) =>
  transact(site.world.ctx, (ctx) => publish(ctx, { kind, id, body }))
const figures = (day: string, issued: number, approved: number, by = kid) =>
  say('statistics', day, {
    approvals: { [agency]: approved },
    documents: { issued: { [by]: issued }, replacing: {}, revoked: 0 },
  })
const many = (count: number) =>
  transact(site.world.ctx, async (ctx) => {
    for (let i = 0; i < count; i++)
      await append(ctx, { did: 'test.done', personId: '019aa000-0000-7000-8000-000000000001' })
  })

before(async () => {
  site = await startLogSite()
  await many(300)
  await say('policy', 'log', { text: await policyTextOf(site.world.ctx) })
  await say('key', kid, { agency, purpose: 'qr', spki, from: site.world.clock.now(), until: site.world.clock.now() })
  await sequenceAll(site.world.ctx)
  await publishDay(site.world.ctx, yesterday())
  await figures(yesterday(), 2, 2)
  await sequenceAll(site.world.ctx)
})
beforeEach(() => {
  site.change(undefined)
  state = mkdtempSync(join(tmpdir(), 'monitor-'))
})
after(() => site.close())

test('logs that hold give no finding, the first time, once more, and after they grew', async () => {
  for (const more of [0, 0, 250]) {
    if (more > 0) await many(more)
    await sequenceAll(site.world.ctx)
    const { findings, unread, looked } = await look()
    assert.deepEqual([findings, unread], [[], []])
    assert.equal(looked.length, 3, looked.join('\n'))
  }
})

test('what was walked before is not read again, unless it is asked for', async () => {
  await look()
  site.asked.clear()
  await look()
  assert.ok(![...site.asked].some((path) => path.startsWith('/log/case/tile/entries/000')))
  await look({ all: true })
  assert.ok(site.asked.has('/log/case/tile/entries/000'))
})

test('an attack: one changed byte anywhere in what is handed out is found', async () => {
  await look()
  const paths = [...site.asked].filter((path) => path !== '/verify/keys')
  for (const path of paths) {
    site.change((asked, bytes) => {
      if (asked !== path) return bytes
      const changed = Uint8Array.from(bytes)
      changed[Math.floor(changed.length / 2)]! ^= 1
      return changed
    })
    const { findings } = await look({ all: true, state }).catch((error: Error) => ({ findings: [error.message] }))
    assert.notDeepEqual(findings, [], path)
  }
})

test('an attack: a log that became shorter, and one without a tile, are found', async () => {
  const older = new Map<string, Uint8Array>()
  site.change((path, bytes) => {
    older.set(path, bytes)
    return bytes
  })
  await look()
  await many(10)
  await sequenceAll(site.world.ctx)
  site.change(undefined)
  await look()
  site.change((path, bytes) => older.get(path) ?? bytes)
  assert.match((await look()).findings.join(), /became shorter/)
  site.change((path, bytes) => (path.includes('/tile/0/') ? undefined : bytes))
  assert.match(
    (await monitor({ url: site.url, state: mkdtempSync(join(tmpdir(), 'm-')), now: new Date(0) })).findings.join(),
    /is missing/,
  )
})

test('an attack: the site names other keys to believe than before', async () => {
  await look()
  site.change((path, bytes) => (path === '/log/policy' ? Buffer.concat([bytes, Buffer.from('# more\n')]) : bytes))
  assert.match((await look()).findings.join(), /something else now/)
})

test('what does not answer is told apart from what is wrong', async () => {
  const { findings, unread } = await monitor({ url: 'http://127.0.0.1:9', state, now: new Date(0) })
  assert.deepEqual(findings, [])
  assert.equal(unread.length, 1)
})

test('a policy of one’s own takes the place of the site’s, for any log', async () => {
  const policy = await policyTextOf(site.world.ctx)
  const { findings, looked } = await monitor({
    policy: policy
      .split('\n')
      .filter((line) => !/log\/access/.test(line))
      .join('\n'),
    state,
    now: new Date(0),
  })
  assert.deepEqual(findings, [])
  assert.equal(looked.length, 2)
})

test('a day without heads or figures is found two days after it, and not before', async () => {
  const now = (days: number) => new Date(Date.parse(`${yesterday()}T00:00:00Z`) + days * 86_400_000)
  assert.deepEqual((await look({ now: now(3) })).findings, [])
  const { findings } = await look({ now: new Date(now(3).getTime() + 1) })
  assert.equal(findings.filter((one) => one.includes(`of ${addDays(yesterday(), 1)}`)).length, 2)
})

test('an attack: more documents than approvals, an unknown key, a key before its time, a root that is none', async () => {
  const at = yesterday()
  await figures(addDays(at, 1), 3, 2)
  await sequenceAll(site.world.ctx)
  assert.match((await look()).findings.join(), /issued 5 documents up to .*, and 4 were approved/)
  await figures(addDays(at, 2), 1, 2, kid)
  await sequenceAll(site.world.ctx)
  assert.doesNotMatch((await look()).findings.join(), /were approved/, 'approved after midnight')
  await figures(addDays(at, 3), 1, 1, '0011223344556677')
  await say('heads', addDays(at, 9), {
    size: 0,
    root: new Uint8Array(32),
    logs: { case: { size: 7, root: new Uint8Array(32) } },
  })
  await say('key', kid, { agency, purpose: 'qr', spki, from: new Date(0), until: new Date(0) })
  await sequenceAll(site.world.ctx)
  const found = (await look({ all: true })).findings.join('\n')
  for (const said of [/never published/, /root published for 7 entries/, /counts from before it was public/])
    assert.match(found, said)
})

test('every entry of the registry is of a known kind, and the same each time it is read', async () => {
  await say('rumour', 'x', {})
  await sequenceAll(site.world.ctx)
  assert.match((await look()).findings.join(), /no known kind/)
  assert.ok((await site.world.database.many(sql`select 1 from transparency.entry where log = 'registry'`)).length > 0)
})

test('an attack: the file of a day’s figures is gone, or another than was published that night', async () => {
  await say('figures', yesterday(), { sha256: createHash('sha256').update('what it was').digest(), lines: 1 })
  await sequenceAll(site.world.ctx)
  const { findings } = await look()
  assert.ok(findings.includes(`The figures of ${yesterday()} are published in the registry and not to be had.`))
})
