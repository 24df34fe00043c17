import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { askAt, cookieOf, posted, tokenOf } from '../../test/asking.ts'
import { startWhole } from '../../test/platform.ts'
import { codingFor } from './ui/coding.ts'

const platform = await startWhole()
after(() => platform.stop())
const shared = [
  '/',
  '/en/',
  '/services',
  '/en/services',
  '/services/id-card-reference',
  '/life-events/birth',
  '/help',
  '/verify',
  '/alerts',
]

/** The answer as it came, before anything is unpacked. */
async function raw(path: string, headers: Record<string, string> = {}) {
  const { request } = await import('node:http')
  return new Promise<{ status: number; headers: Record<string, string>; body: Buffer }>((resolve, reject) => {
    const asked = request(`${platform.origin}${path}`, { headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(parts),
        }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}

describe('the coding is the best the browser takes:', () => {
  for (const [accept, coding] of [
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.1', 'br'],
    ['br;q=0', undefined],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.000 , gzip;q=0.5', 'gzip'],
    ['gzip;q=0, br;q=0', undefined],
    ['GZIP', 'gzip'],
    ['brotli, x-gzip', undefined],
  ] as const) {
    test(`"${accept}" → ${coding ?? 'as it is'}`, () => {
      assert.equal(codingFor(accept), coding)
    })
  }
})

describe('a page that is the same for all', () => {
  for (const path of shared) {
    test(`${path} comes packed or not, and says the same`, async () => {
      const [plain, br, gzip, refused] = [
        await raw(path, { 'accept-encoding': 'identity' }),
        await raw(path, { 'accept-encoding': 'gzip, br' }),
        await raw(path, { 'accept-encoding': 'gzip' }),
        await raw(path, { 'accept-encoding': 'br;q=0' }),
      ]
      assert.equal(br.headers['content-encoding'], 'br')
      assert.equal(gzip.headers['content-encoding'], 'gzip')
      assert.equal(plain.headers['content-encoding'], undefined)
      assert.equal(refused.headers['content-encoding'], undefined)
      const text = plain.body.toString()
      assert.equal(brotliDecompressSync(br.body).toString(), text)
      assert.equal(gunzipSync(gzip.body).toString(), text)
      assert.equal(refused.body.toString(), text)
      for (const { headers, body } of [plain, br, gzip]) {
        assert.match(headers.vary ?? '', /Accept-Encoding/i)
        assert.equal(Number(headers['content-length']), body.length)
      }
    })

    test(`${path} is not sent again to who has it`, async () => {
      const { headers } = await raw(path)
      const again = await raw(path, { 'if-none-match': headers.etag! })
      assert.equal(again.status, 304)
      assert.equal(again.body.length, 0)
      assert.equal(again.headers.etag, headers.etag)
      assert.ok(again.headers['content-security-policy'])
      assert.equal((await raw(path, { 'if-none-match': '"other"' })).status, 200)
    })

    test(`${path} brings no fonts to who saves data`, async () => {
      const saving = (await raw(path, { 'save-data': 'on' })).body.toString()
      const plain = (await raw(path)).body.toString()
      assert.match(plain, /woff2/)
      assert.doesNotMatch(saving, /woff2/)
      assert.match(saving, /\/assets\/plain\.[0-9a-f]+\.css/)
    })

    test(`${path} is never kept by anyone between, and varies by who asks`, async () => {
      const { headers } = await raw(path)
      assert.match(headers['cache-control'] ?? '', /private|no-store/)
      assert.match(headers.vary ?? '', /Cookie/i)
    })
  }
})

test('the languages are kept apart', async () => {
  for (const round of [1, 2])
    for (const path of ['/services', '/help', '/verify']) {
      assert.match((await raw(path)).body.toString(), /<html lang="mn">/, `round ${round}`)
      assert.match((await raw(`/en${path}`)).body.toString(), /<html lang="en">/, `round ${round}`)
    }
})

test('what somebody put after the address is not shown to the next', async () => {
  const ask = askAt(platform.origin)
  for (const [path, sneaky] of [
    ['/life-events/work', '/life-events/work?sneaky=1'],
    ['/en/life-events/work', '/en/life-events/work?sneaky=1'],
    ['/services/passport-reference', '/services/%70assport-reference?sneaky=1'],
  ] as const) {
    await (await ask(sneaky)).text()
    assert.doesNotMatch(await (await ask(path)).text(), /sneaky|%70/, path)
  }
})

test('a person’s own page never gets into what is shared', async () => {
  const ask = askAt(platform.origin)
  const name = 'Тэмүүжин'
  const visitor = await platform.visitorAs(name)
  const cookie = cookieOf(visitor)
  const token = await tokenOf(visitor)
  const open = async (path: string, who = '') => (await ask(path, { headers: who ? { cookie: who } : {} })).text()

  for (const path of shared) {
    const mine = await ask(path, { headers: { cookie } })
    assert.match(mine.headers.get('cache-control') ?? '', /no-store/)
    const text = await mine.text()
    assert.ok(text.includes(name), path)
    assert.ok(text.includes(token), path)
    for (const theirs of [await open(path), await open(path)]) {
      assert.equal(theirs.includes(name), false, path)
      assert.doesNotMatch(theirs, /name="csrf"|\/sign-out/)
    }
  }
  await (await ask('/sign-out', posted({ csrf: token }, { cookie, origin: platform.origin }))).text()
  for (const path of shared) assert.equal((await open(path, cookie)).includes(name), false, path)
})

test('a session that has ended is answered as nobody, even from memory', async () => {
  const ask = askAt(platform.origin)
  const text = await (await ask('/', { headers: { cookie: 'session=made-up' } })).text()
  assert.doesNotMatch(text, /\/sign-out/)
})
