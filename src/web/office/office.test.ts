import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { askAt, cookieOf, posted } from '../../../test/asking.ts'
import { startWhole } from '../../../test/platform.ts'
import { Visitor } from '../../../test/visitor.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
const [head, officer] = platform.nation.officers.filter(({ offered }) => offered)

async function signedIn(number = officer!.number, path = '/office'): Promise<Visitor> {
  const visitor = new Visitor(platform.origin)
  await visitor.open(path)
  await visitor.submit('/office/sign-in', { key: 'demo', officer: number })
  return visitor
}

describe('the office', () => {
  test('sends who is nobody to its door, and from there to where they were going', async () => {
    const visitor = new Visitor(platform.origin)
    await visitor.open('/en/office')
    assert.match(visitor.page.path, /^\/en\/office\/sign-in\?to=%2Foffice$/)
    await visitor.submit('/office/sign-in', { key: 'demo', officer: officer!.number })
    assert.equal(visitor.page.path, '/en/office')
  })

  test('opens to the demonstration key without script, and shows who works there', async () => {
    const visitor = await signedIn()
    assert.equal(visitor.page.status, 200)
    assert.ok(visitor.words.includes(officer!.number))
  })

  test('does not know the citizen, and the citizen’s pages do not know the officer', async () => {
    const citizen = await platform.visitorAs('Сарангэрэл')
    assert.match((await citizen.open('/office')).path, /^\/office\/sign-in/)
    const visitor = await signedIn()
    assert.match((await visitor.open('/me')).path, /^\/sign-in/)
  })

  test('is left for good by signing out', async () => {
    const visitor = await signedIn()
    const cookie = cookieOf(visitor)
    await visitor.submit('/office/sign-out')
    assert.match(visitor.page.path, /^\/office\/sign-in/)
    const response = await ask('/office', { headers: { cookie } })
    assert.equal(response.status, 303)
    await response.arrayBuffer()
  })

  test('signing in anew ends the session there was', async () => {
    const visitor = await signedIn()
    const cookie = cookieOf(visitor)
    const csrf = /name="csrf" value="([^"]+)"/.exec(visitor.page.text)![1]!
    await visitor.post('/office/sign-in', new URLSearchParams({ key: 'demo', officer: head!.number, csrf }))
    assert.ok(visitor.words.includes(head!.number))
    const response = await ask('/office', { headers: { cookie } })
    assert.equal(response.status, 303)
    await response.arrayBuffer()
  })

  test('keeps its cookies from scripts and from other sites', async () => {
    const sent: Record<string, string>[] = [{ number: officer!.number }, { key: 'demo', officer: officer!.number }]
    for (const fields of sent) {
      const response = await ask('/office/sign-in', posted(fields))
      await response.text()
      const set = response.headers.getSetCookie().filter((line) => !/max-age=0/i.test(line))
      assert.equal(set.length, 1)
      assert.match(set[0]!, /^office-(challenge|session)=/)
      for (const word of [/httponly/i, /samesite=strict/i, /path=\//i]) assert.match(set[0]!, word)
    }
  })

  test('leads nowhere else after signing in', async () => {
    for (const to of ['//evil.example', 'https://evil.example', '/me', '/officer', '/office/../me', '/office//x']) {
      const response = await ask('/office/sign-in', posted({ key: 'demo', officer: officer!.number, to }))
      await response.text()
      const location = new URL(response.headers.get('location')!, platform.origin)
      assert.match(location.href.slice(platform.origin.length), /^\/office(\/|$)/, to)
    }
  })

  test('tells a number that cannot be one, and nothing more', async () => {
    const response = await ask('/en/office/sign-in', posted({ number: '<b>' }))
    assert.equal(response.status, 422)
    assert.match(await response.text(), /error-summary/)
    const [known, unknown] = await Promise.all(
      [officer!.number, '99999'].map(async (number) => {
        const answer = await ask('/en/office/sign-in', posted({ number }))
        return { status: answer.status, text: (await answer.text()).replace(/data-options="[^"]*"/, '') }
      }),
    )
    assert.deepEqual(known, unknown)
  })

  test('an answer that comes without the cookie of the browser that asked is refused', async () => {
    const answer = JSON.stringify({ id: 'x', response: {} })
    for (const path of ['/office/sign-in', '/office/enrolment']) {
      const response = await ask(path, posted({ answer }))
      assert.equal(response.status, 422)
      assert.match(await response.text(), /error-summary/)
    }
  })

  test('a wrong code and an unknown officer are told in the same words', async () => {
    const pages = await Promise.all(
      [officer!.number, '99999'].map(async (number) => {
        const response = await ask('/office/enrolment', posted({ number, code: '1234567812345678' }))
        const text = (await response.text()).replace(/\/assets\/[\w.-]+/g, '') // whose names may hold any digits
        return [response.status, text.replaceAll(number, '')]
      }),
    )
    assert.deepEqual(pages[0], pages[1])
    assert.equal(pages[0]![0], 422)
  })
})

/** Some authority's certificate, as a file: none is asked here. */
function certificateFile(): string {
  const der = readFileSync(new URL('../../../test/vectors/sealed-without-time-stamp.authority.der', import.meta.url))
  const file = join(mkdtempSync(join(tmpdir(), 'authority-')), 'authority.pem')
  writeFileSync(file, `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`)
  return file
}

describe('in earnest', async () => {
  const urls = {
    PUBLIC_URL: 'https://www.example.org',
    SMS_GATEWAY_URL: 'http://127.0.0.1:1',
    SMS_SECRET: 'a secret for tests only',
    EXCHANGE_URL: 'http://127.0.0.1:1',
    TIMESTAMP_URL: 'http://127.0.0.1:1',
    TIMESTAMP_CA_FILE: certificateFile(),
    BANK_URL: 'http://127.0.0.1:1',
    BANK_USERNAME: 'platform',
    BANK_PASSWORD: 'a password for tests only',
    BANK_INVOICE_CODE: 'TEST',
  }
  const earnest = await startWhole({ DEMO: 'off', ...urls })
  after(() => earnest.stop())

  test('there is no demonstration key: neither its form nor a way around it', async () => {
    const fetch = (path: string, init?: ReturnType<typeof posted>) =>
      earnest.platform.fetch(new Request(`https://www.example.org${path}`, init))
    const page = await (await fetch('/office/sign-in')).text()
    assert.match(page, /name="number"/)
    assert.doesNotMatch(page, /value="demo"/)
    const forced = await fetch('/office/sign-in', posted({ key: 'demo', officer: officer!.number }))
    assert.equal(forced.headers.get('location'), null)
    assert.ok(forced.headers.getSetCookie().every((line) => !line.startsWith('__Host-office-session')))
    assert.match(forced.headers.getSetCookie().join(), /^__Host-office-challenge=.*secure/i)
  })
})
