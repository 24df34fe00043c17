import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { listen } from '#platform'
import { askAt, cookieOf, posted, tokenOf } from '../../test/asking.ts'
import { startWhole, type WholePlatform } from '../../test/platform.ts'
import { Visitor } from '../../test/visitor.ts'

const running: WholePlatform[] = []
after(() => Promise.all(running.map((platform) => platform.stop())))

async function start(environment: Record<string, string> = {}): Promise<WholePlatform> {
  const platform = await startWhole(environment)
  running.push(platform)
  return platform
}

const plain = await start()
const ask = askAt(plain.origin)

async function freePort(): Promise<number> {
  const server = await listen({ host: '127.0.0.1', port: 0, fetch: () => new Response() })
  await server.stop()
  return server.port
}

/** The cookies of an answer, each with its name and attributes. */
function cookiesOf(response: Response): { name: string; value: string; attributes: string[] }[] {
  return response.headers.getSetCookie().map((line) => {
    const [pair = '', ...attributes] = line.split('; ')
    const [name = '', value = ''] = pair.split('=')
    return { name, value, attributes: attributes.map((one) => one.toLowerCase()) }
  })
}

test('nobody gets a cookie for looking around', async () => {
  for (const path of ['/', '/en/', '/services', '/search?q=a', '/verify', '/help', '/sign-in', '/me', '/nowhere']) {
    const response = await ask(path)
    await response.text()
    assert.deepEqual(cookiesOf(response), [], path)
  }
})

test('choosing a language keeps that choice and nothing else', async () => {
  const response = await ask('/en/language?to=%2Fservices')
  await response.text()
  const [cookie, ...others] = cookiesOf(response)
  assert.deepEqual(others, [])
  assert.equal(cookie?.value, 'en')
  assert.ok(cookie?.attributes.includes('httponly') && cookie.attributes.includes('samesite=lax'))
})

test('the cookies of signing in are out of reach of scripts and of other sites', async () => {
  const { registerNumber } = plain.person('Сарангэрэл')
  const response = await ask('/sign-in', posted({ registerNumber }))
  await response.text()
  const cookies = cookiesOf(response)
  assert.equal(cookies.length, 1)
  for (const { attributes } of cookies) {
    assert.ok(attributes.includes('httponly'), 'HttpOnly')
    assert.ok(attributes.includes('samesite=lax') || attributes.includes('samesite=strict'), 'SameSite')
    assert.ok(attributes.includes('path=/'))
  }
})

test('over https the session is bound to the host and to safe connections', async () => {
  const port = await freePort()
  const platform = await start({ PUBLIC_URL: 'https://www.example.org', PORT: String(port) })
  const { registerNumber } = platform.person('Сарангэрэл')
  const seen: ReturnType<typeof cookiesOf> = []
  const watching = new Visitor(`http://127.0.0.1:${port}`, async (request) => {
    const response = await fetch(request)
    seen.push(...cookiesOf(response))
    return response
  })
  await watching.open('/en/language?to=%2F')
  await watching.open('/sign-in')
  await watching.submit('/sign-in', { registerNumber })
  const code = /class="code">(\d{6})</.exec(watching.page.text)?.[1] ?? ''
  await platform.phoneOf('Сарангэрэл').send(code)
  await watching.open('/sign-in/code')

  assert.match(watching.page.path, /\/me$/)
  assert.ok(watching.cookies.has('__Host-session'))
  for (const { name, attributes } of seen) {
    assert.ok(attributes.includes('secure'), `${name} is sent over safe connections only`)
    if (name.startsWith('__Host-'))
      assert.ok(attributes.includes('path=/') && !attributes.some((one) => one.startsWith('domain')))
  }
})

test('a cookie that was made up, cut or copied from the form opens nothing', async () => {
  const visitor = await plain.visitorAs('Мөнхбат')
  const session = cookieOf(visitor)
  const token = await tokenOf(visitor)
  for (const cookie of [
    'session=',
    'session=x',
    session.slice(0, -1),
    `session=${token}`,
    `${session}x`,
    'session=%00',
  ]) {
    const response = await ask('/me', { headers: { cookie } })
    assert.equal(response.status, 303, cookie)
    assert.match(response.headers.get('location') ?? '', /^\/sign-in/)
  }
})

test('after signing out the cookie is dead at once', async () => {
  const visitor = await plain.visitorAs('Мөнхбат')
  const cookie = cookieOf(visitor)
  await visitor.open('/me')
  await visitor.submit('/sign-out')
  assert.equal(visitor.cookies.has('session'), false)
  const response = await ask('/me', { headers: { cookie } })
  assert.match(response.headers.get('location') ?? '', /^\/sign-in/)
})
