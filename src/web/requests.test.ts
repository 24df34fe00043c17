import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, describe, test } from 'node:test'
import { askAt, cookieOf, posted, tokenOf } from '../../test/asking.ts'
import { startWhole } from '../../test/platform.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
const visitor = await platform.visitorAs('Сарангэрэл')
const csrf = await tokenOf(visitor)
const headers = { cookie: cookieOf(visitor), origin: platform.origin }
const megabyte = 'a'.repeat(1_000_000)
const registerNumber = { registerNumber: platform.person('Айгүл').registerNumber }

describe('methods', () => {
  for (const [method, path, allow] of [
    ['PUT', '/me', /GET/],
    ['DELETE', '/documents', /GET/],
    ['PATCH', '/services/id-card-reference', /GET/],
    ['POST', '/', /GET/],
    ['GET', '/sign-out', /POST/],
    ['OPTIONS', '/sign-in', /GET.*POST/],
    ['POST', '/documents/01a20000-0000-7000-8000-000000000000/pdf', /GET/],
    ['POST', '/en/help', /GET/],
  ] as const) {
    test(`${method} ${path} is not one of those there are`, async () => {
      const response = await ask(path, { method })
      const text = await response.text()
      assert.equal(response.status, 405)
      assert.match(response.headers.get('allow') ?? '', allow)
      assert.match(text, /<h1>/)
    })
  }

  test('an address that is not there stays 404 whatever the method', async () => {
    for (const method of ['GET', 'POST', 'DELETE']) {
      const response = await ask('/nowhere/at/all', { method })
      await response.text()
      assert.equal(response.status, 404)
    }
  })

  test('HEAD is answered like GET, without the page', async () => {
    for (const path of ['/', '/services', '/search?q=zzzz', '/me', '/nowhere', '/healthz']) {
      const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })]
      await get.text()
      assert.equal(await head.text(), '')
      assert.equal(head.status, get.status, path)
      assert.equal(head.headers.get('content-type'), get.headers.get('content-type'), path)
      assert.ok(head.headers.get('content-security-policy'))
    }
  })

  test('TRACE and made-up methods give nothing of the request back', async () => {
    for (const method of ['TRACE', 'PROPFIND', 'SEARCH']) {
      const status = await new Promise<number>((resolve, reject) => {
        const asked = request(`${platform.origin}/me`, { method, headers }, (response) => {
          let body = ''
          response.on('data', (part) => {
            body += part
          })
          response.on('end', () =>
            body.includes('session=') ? reject(new Error('the cookie came back')) : resolve(response.statusCode ?? 0),
          )
        })
        asked.on('error', reject)
        asked.end()
      })
      assert.ok(status >= 400 && status < 500, `${method} ${status}`)
    }
  })
})

type Sent = { readonly what: string; readonly init: RequestInit; readonly status: number }
const multipart = (boundary: string, body: string) => ({
  method: 'POST',
  body,
  headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
})
const typed = (type: string, body: string) => ({ method: 'POST', body, headers: { ...headers, 'content-type': type } })

const sent: readonly Sent[] = [
  { what: 'a field of a megabyte', init: posted({ csrf, registerNumber: megabyte }, headers), status: 413 },
  { what: 'a name of a megabyte', init: posted({ csrf, [megabyte]: '1' }, headers), status: 413 },
  { what: 'a body of nothing but ampersands', init: posted('&'.repeat(900_000), headers), status: 413 },
  { what: 'too many fields', init: posted(`csrf=${csrf}&${'a=1&'.repeat(201)}`, headers), status: 413 },
  { what: 'JSON', init: typed('application/json', JSON.stringify({ csrf, ...registerNumber })), status: 400 },
  { what: 'plain text', init: typed('text/plain', `csrf=${csrf}`), status: 400 },
  {
    what: 'XML',
    init: typed('application/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
    status: 400,
  },
  {
    what: 'a type that only begins like ours',
    init: typed('application/x-www-form-urlencodedx', `csrf=${csrf}`),
    status: 400,
  },
  { what: 'multipart without a boundary', init: typed('multipart/form-data', 'x'), status: 400 },
  { what: 'multipart that is none', init: multipart('b', megabyte.slice(0, 1000)), status: 400 },
  {
    what: 'multipart cut off',
    init: multipart('b', '--b\r\nContent-Disposition: form-data; name="csrf"\r\n\r\nabc'),
    status: 400,
  },
  {
    what: 'multipart without names',
    init: multipart('b', '--b\r\nContent-Type: x\r\n\r\nabc\r\n--b--\r\n'),
    status: 400,
  },
  { what: 'nothing at all', init: { method: 'POST', headers }, status: 403 },
  {
    what: 'names of the language itself',
    init: posted(`__proto__=x&constructor=y&toString=z&csrf=${csrf}`, headers),
    status: 422,
  },
  { what: 'names in brackets', init: posted(`__proto__[csrf]=${csrf}&csrf[]=${csrf}`, headers), status: 403 },
  { what: 'broken percent signs', init: posted(`csrf=${csrf}&registerNumber=%E0%A4%A&%=%`, headers), status: 422 },
]

describe('a form that arrives as', () => {
  for (const { what, init, status } of sent) {
    test(`${what} is answered with a page (${status})`, async () => {
      const response = await ask('/sign-in', init)
      const text = await response.text()
      assert.equal(response.status, status)
      assert.match(text, /<h1>/)
      assert.doesNotMatch(text, /root:|node_modules/)
    })
  }

  test('a body that grows without end is cut where the limit is', async () => {
    let pulled = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (pulled++ > 2000) controller.close()
        else controller.enqueue(new Uint8Array(50_000))
      },
    })
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    const endless = { method: 'POST', body, duplex: 'half', headers: { ...headers, ...type } } as RequestInit
    const status = await ask('/sign-in', endless).then(
      async (response) => (await response.text()) && response.status,
      () => 413, // the connection was closed on us, which is the same answer
    )
    assert.equal(status, 413)
    assert.ok(pulled < 2000)
    assert.equal((await ask('/healthz')).status, 200)
  })

  test('names of the language change nothing for the next who asks', async () => {
    await (await ask('/sign-in', posted('__proto__[polluted]=1&constructor.prototype.polluted=1'))).text()
    assert.equal(({} as Record<string, unknown>).polluted, undefined)
    for (const path of [
      '/search?__proto__[q]=a&q=zzzz',
      '/search?constructor=1',
      '/services/__proto__',
      '/life-events/constructor',
      '/log/constructor/checkpoint',
      '/assets/__proto__',
      '/assets/toString',
    ]) {
      const response = await ask(path)
      await response.text()
      assert.ok(response.status === 200 || response.status === 404, path)
    }
  })

  test('the same name several times counts once: the first', async () => {
    const twice = `registerNumber=&registerNumber=${encodeURIComponent(registerNumber.registerNumber)}&csrf=${csrf}&csrf=x`
    const response = await ask('/sign-in', posted(twice, headers))
    await response.text()
    assert.ok(response.status === 422 || response.status === 403, String(response.status))
    const search = await (await ask('/search?q=zzzz&q=address')).text()
    assert.match(search, /value="zzzz"/)
  })
})

test('addresses beyond measure are refused and harm nobody', async () => {
  for (const path of [
    `/${'a'.repeat(7000)}`,
    `/search?q=${'%D1%8F'.repeat(2000)}`,
    `/services/${'../'.repeat(500)}etc/passwd`,
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e%2fconfig.ts',
  ]) {
    const response = await ask(path)
    const text = await response.text()
    assert.ok([200, 404, 414, 431].includes(response.status), `${path.slice(0, 40)} ${response.status}`)
    assert.doesNotMatch(text, /root:|"dependencies"/)
  }
  assert.equal((await ask('/healthz')).status, 200)
})
