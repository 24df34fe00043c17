import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import { readOnce } from '../../../test/office/readings.ts'
import { startWhole, type WholePlatform } from '../../../test/platform.ts'

const secret = 'a secret of the security server'
const portal = 'MN/GOV/0001/platform'
const usage = '/r1/MN/GOV/0001/platform/usage'

let platform: WholePlatform
let person: { id: string; registerNumber: string }
before(async () => {
  platform = await startWhole({ EXCHANGE_PROVIDER_SECRET: secret })
  person = platform.person('Сарангэрэл')
})
after(() => platform.stop())

type Answer = {
  status: number
  headers: Record<string, string>
  body: Record<string, unknown>
  sent: [string, string][]
}

/** Asks as a security server does: these headers in this order and no others. */
function ask(path: string, given: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  const all: Record<string, string> = {
    'X-Road-Client': portal,
    'X-Road-Id': randomUUID(),
    'X-Road-UserId': `MN${person.id}`,
    Authorization: `Bearer ${secret}`,
    ...given,
  }
  const { host } = new URL(platform.origin)
  const sent = [['Host', host], ...Object.entries(all).filter(([, value]) => value !== '')] as [string, string][]
  return new Promise((resolve, reject) => {
    const outgoing = request(`${platform.origin}${path}`, { method, headers: sent.flat() }, (incoming) => {
      let text = ''
      incoming.on('data', (part) => (text += part))
      incoming.on('end', () => {
        const headers = incoming.headers as Record<string, string>
        resolve({ status: incoming.statusCode ?? 0, headers, body: JSON.parse(text || '{}'), sent })
      })
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}
const find = (query: Readonly<Record<string, string>> = {}, headers: Readonly<Record<string, string>> = {}) =>
  ask(`${usage}/findUsage?${new URLSearchParams({ userCode: `MN${person.id}`, ...query })}`, headers)
type Usage = { logtime: string; action: string; receiverCode: string; receiverName: string; receiverSystem: string }
const usagesOf = ({ body }: Answer) => body.usages as Usage[]

test('findUsage gives readings newest first, within a period, page by page', async () => {
  const { ctx } = platform.platform
  const days = ['2026-01-05', '2026-01-06', '2026-01-07'].map((day) => new Date(`${day}T02:00:00Z`))
  for (const at of days) await readOnce(ctx, { personId: person.id, at })
  const period = { periodStart: '2026-01-06T10:00:00', periodEnd: '2026-01-08T00:00:00+08:00' } // a place's own time, or any zone's
  const found = await find(period)
  assert.equal(found.status, 200)
  assert.equal(found.body.totalUsages, 2)
  assert.deepEqual(
    usagesOf(found).map(({ logtime }) => logtime),
    ['2026-01-07T02:00:00.000Z', '2026-01-06T02:00:00.000Z'],
  )
  const [first] = usagesOf(found)
  assert.equal(first?.receiverCode, 'ubeg')
  for (const name of ['action', 'receiverName', 'receiverSystem'] as const) assert.ok(first?.[name], name)
  const second = await find({ ...period, offset: '1', limit: '1' })
  assert.deepEqual([second.body.totalUsages, usagesOf(second).length], [2, 1])
  assert.equal(usagesOf(second)[0]?.logtime, '2026-01-06T02:00:00.000Z')
})

test('a person is asked for by their register number as well, in version 2 of the address too', async () => {
  const code = `MN${person.registerNumber}`
  const { status, body } = await ask(`${usage}/v2/findUsage?userCode=${encodeURIComponent(code)}`, {
    'X-Road-UserId': encodeURIComponent(code),
  })
  assert.equal(status, 200)
  assert.ok((body.totalUsages as number) > 0)
})

test('who asks leaves a reading that the next answer shows', async () => {
  const before = (await find()).body.totalUsages as number
  assert.equal((await find()).body.totalUsages, before + 1)
})

test('the answer is tied to its question by echoes and the request hash', async () => {
  const id = randomUUID()
  const path = `${usage}/usagePeriod?x=%D0%B0`
  const { headers, sent } = await ask(path, { 'X-Road-Id': id })
  assert.equal(headers['x-road-id'], id)
  assert.equal(headers['x-road-client'], portal)
  assert.equal(headers['x-road-service'], `${portal}/usage`)
  const own = ['Host', 'Authorization', 'Connection']
  const lines = sent.filter(([name]) => !own.includes(name)).map(([name, value]) => `${name}:${value}\r\n`)
  const text = `GET\r\n${path}\r\n${lines.join('')}x-road-request-id:${headers['x-road-request-id']}\r\n`
  assert.equal(headers['x-road-request-hash'], createHash('sha512').update(text).digest('base64'))
})

test('usagePeriod, heartbeat and the metadata answer as their texts say', async () => {
  assert.match(String((await ask(`${usage}/usagePeriod`)).body.periodStart), /^\d{4}-\d{2}-\d{2}T/)
  assert.deepEqual((await ask(`${usage}/heartbeat`)).body, { status: 'OK' })
  const base = '/r1/MN/GOV/0001/platform'
  const stranger = { 'X-Road-Client': 'MN/COM/7777/shop' }
  const codes = ({ body }: Answer) => (body.service as { service_code: string }[]).map((one) => one.service_code)
  assert.deepEqual(codes(await ask(`${base}/listMethods`, stranger)), ['usage'])
  assert.deepEqual(codes(await ask(`${base}/allowedMethods`, stranger)), [])
  assert.deepEqual(codes(await ask(`${base}/allowedMethods`)), ['usage'])
  const { body } = await ask(`${base}/getOpenAPI?serviceCode=usage`)
  assert.deepEqual(Object.keys(body.paths as object), ['/findUsage', '/usagePeriod', '/heartbeat'])
  assert.equal((await ask(`${base}/getOpenAPI?serviceCode=other`)).status, 404)
})

test('what cannot be read is the asker’s mistake, and no fault of the exchange', async () => {
  const wrong: [Record<string, string>, Record<string, string>?][] = [
    [{ userCode: '' }],
    [{ offset: '-1' }],
    [{ limit: 'ten' }],
    [{ periodStart: 'yesterday' }],
    [{}, { 'X-Road-UserId': '' }],
  ]
  for (const [query, headers] of wrong) {
    const answer = await find(query, headers)
    assert.equal(answer.status, 400, JSON.stringify(query))
    assert.equal(answer.headers['x-road-error'], undefined)
  }
})

test('an attack: without the security server’s secret, with a wrong one, nothing is said', async () => {
  for (const Authorization of ['', 'Bearer wrong', `Bearer ${secret}x`]) {
    const { status, headers } = await find({}, { Authorization })
    assert.equal(status, 403)
    assert.equal(headers['x-road-error'], 'Server.ServerProxy.AccessDenied')
    assert.equal(headers['x-road-request-hash'], undefined)
  }
})

test('an attack: another member, two clients at once, a crooked identifier, another subsystem, a form sent', async () => {
  const tried: [Promise<Answer>, number][] = [
    [find({}, { 'X-Road-Client': 'MN/COM/7777/shop' }), 403],
    [find({}, { 'X-Road-Client': `${portal}, ${portal}` }), 400],
    [find({}, { 'X-Road-Client': 'MN/GOV/0001/plat%2Fform' }), 400],
    [find({}, { 'X-Road-Client': 'MN/GOV/0001' }), 400],
    [find({}, { 'X-Road-Client': '' }), 400],
    [ask('/r1/MN/GOV/0001/other/usage/findUsage'), 404],
    [ask('/r1/MN/GOV/0001/platform/unknown'), 404],
    [ask(`${usage}/findUsage`, {}, 'POST'), 405],
  ]
  for (const [answer, status] of tried) {
    const { status: got, headers } = await answer
    assert.equal(got, status)
    assert.ok(headers['x-road-error'])
  }
})

test('an attack: a portal asks for somebody other than who sits in front of it', async () => {
  const other = platform.person('Айгүл')
  const { status, body } = await find({ userCode: `MN${other.id}` })
  assert.equal(status, 403)
  assert.equal(body.usages, undefined)
})

test('an attack: guessing numbers tells nothing: who is not known is answered like who was never read', async () => {
  const { status, body } = await find({ userCode: 'MNАА00000000' })
  assert.deepEqual([status, body], [200, { totalUsages: 0, usages: [] }])
})
