/**
 * The rules of KHUR's SOAP as tests: what whoever asks must send and may believe. Envelopes are written here by hand and
 * the signature is checked from the exchange's own words, so that an error shared by adapter and simulator shows.
 */
import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, type KeyObject, randomUUID, verify } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { after, before, beforeEach, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import type { ExchangeAnswer, ExchangePort, ExchangeRequest } from '#exchange'
import { bombs, mutated } from './khur-mutations.ts'
import { linesOf, type ScriptedServer, type Seen, scriptedServer } from './scripted-server.ts'
import { requestFor } from './x-road.ts'

export const khurKeys = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const khurToken = '0f1e2d3c4b5a69788796a5b4c3d2e1f0'
export type OpenKhur = (given: { url: string; accessToken: string; key: KeyObject; timeout: number }) => ExchangePort

const operation = 'WS100103_getCitizenAddressInfo'
const namespace = 'http://citizen.xyp.gov.mn/'
const regnum = 'УХ91052824'
const address = '<fullAddress>Баянхошуу 5 &amp; 6</fullAddress><addressDetail xsi:nil="true"/>'

type Told = {
  readonly regnum?: string
  readonly requestId?: string
  readonly code?: number | string
  readonly operation?: string
  readonly namespace?: string
  readonly response?: string
}

/** An answer of the exchange, as its own description shows it. */
function answerText(told: Told = {}): string {
  const { requestId = randomUUID(), code = 0, response = `<response>${address}</response>` } = told
  const name = `ns2:${told.operation ?? operation}Response`
  return `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><${name}
    xmlns:ns2="${told.namespace ?? namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><return>
    <request xsi:type="ns2:citizenRequestData"><regnum>${told.regnum ?? regnum}</regnum></request>
    <requestId>${requestId}</requestId>${response}<resultCode>${code}</resultCode>
    <resultMessage>амжилттай</resultMessage></return></${name}></soap:Body></soap:Envelope>`
}

function faultText(code: string): string {
  return `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultcode
    >${code}</faultcode><faultstring>x</faultstring></soap:Fault></soap:Body></soap:Envelope>`
}

export function khurRequest(more: Partial<ExchangeRequest> = {}): ExchangeRequest {
  return requestFor({ body: { regnum }, ...more })
}

function reply(response: ServerResponse, body: string | Buffer, more: Record<string, string> = {}, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'text/xml; charset=utf-8', ...more }).end(body)
}

const answerWell = (_: Seen, response: ServerResponse) => reply(response, answerText())

/** The rules for whoever asks; `open` gives the adapter for an exchange at that address. */
export function khurAskerContract(what: string, open: OpenKhur): void {
  let server: ScriptedServer
  before(async () => {
    server = await scriptedServer(answerWell)
  })
  beforeEach(() => {
    server.answer = answerWell
    server.seen.length = 0
  })
  after(() => server.close())
  const port = (timeout = 5000) => open({ url: server.url, accessToken: khurToken, key: khurKeys.privateKey, timeout })
  const send = (request = khurRequest(), timeout = 5000): Promise<ExchangeAnswer> => port(timeout).send(request)
  const told = async (body: string | Buffer, more: Record<string, string> = {}, status = 200) => {
    server.answer = (_, response) => reply(response, body, more, status)
    return (await send()) as { kind: string; code: string; ours?: boolean }
  }
  const brokenBy = async (code: string, body: string | Buffer, more: Record<string, string> = {}, status = 200) => {
    const { kind, code: got } = await told(body, more, status)
    assert.deepEqual([kind, got], ['broken', code])
  }

  test(`${what}: the question goes to the domain's address, as the operation around a request`, async () => {
    await send()
    const [seen] = server.seen
    assert.deepEqual([seen!.method, seen!.url], ['POST', '/citizen-1.5.0/ws'])
    assert.equal(seen!.header('content-type'), 'text/xml; charset=utf-8')
    const text = seen!.body.toString()
    assert.match(text, /<k:WS100103_getCitizenAddressInfo xmlns:k="http:\/\/citizen\.xyp\.gov\.mn\/"><request>/)
    assert.match(
      text,
      /<request><auth><citizen><authType>1<\/authType><regnum>УХ91052824<\/regnum><\/citizen><\/auth><regnum>УХ91052824<\/regnum><\/request>/,
    )
  })

  test(`${what}: token, second and signature go along, signed with the organisation's key, and no more`, async () => {
    await send()
    const [seen] = server.seen
    assert.equal(seen!.header('accesstoken'), khurToken)
    const timeStamp = seen!.header('timestamp')!
    assert.match(timeStamp, /^\d{10}$/)
    const signature = Buffer.from(seen!.header('signature')!, 'base64')
    assert.ok(verify('sha256', Buffer.from(`${khurToken}.${timeStamp}`), khurKeys.publicKey, signature))
    for (const name of ['cookie', 'authorization', 'x-road-client', 'user-agent'])
      assert.deepEqual(linesOf(seen!, name), [], name)
  })

  test(`${what}: the answer comes back as result and fields, with what ties it to the question`, async () => {
    const text = answerText()
    const answer = await told(text)
    const [seen] = server.seen
    assert.deepEqual(answer as unknown, {
      kind: 'answer',
      body: { resultCode: 0, response: { fullAddress: 'Баянхошуу 5 & 6', addressDetail: null } },
      requestHash: createHash('sha512').update(seen!.body).digest('base64'),
      sha256: createHash('sha256').update(text).digest(),
    })
  })

  test(`${what}: a list is rows, also of one; no record is no response`, async () => {
    const rows = (...inner: string[]) => answerText({ response: `<response>${inner.join('')}</response>` })
    const body = async (text: string) => ((await told(text)) as unknown as { body: unknown }).body
    const [one, two] = ['<listData><a>1</a></listData>', '<listData><a>2</a><a>3</a></listData>'] as const
    assert.deepEqual(await body(rows(one)), { resultCode: 0, response: [{ a: '1' }] })
    assert.deepEqual(await body(rows(one, two)), { resultCode: 0, response: [{ a: '1' }, { a: ['2', '3'] }] })
    assert.deepEqual(await body(answerText({ code: 1, response: '' })), { resultCode: 1, response: null })
  })

  test(`${what}: no two questions are the same bytes`, async () => {
    await send()
    await send()
    assert.notDeepEqual(server.seen[0]!.body, server.seen[1]!.body)
  })

  test(`${what}: XML injection: what somebody typed stays text`, async () => {
    server.answer = (_, response) => reply(response, answerText({ regnum: '' }))
    await send(khurRequest({ body: { regnum: '</regnum><auth/><x>&y;]]>"' } }))
    assert.match(server.seen[0]!.body.toString(), /<regnum>&lt;\/regnum&gt;&lt;auth\/&gt;&lt;x&gt;&amp;y;\]\]&gt;/)
  })

  test(`${what}: what XML cannot hold, and an operation of no domain, keeps the question from leaving`, async () => {
    for (const body of [{ regnum: 'a\u0000b' }, { regnum: '\ud800' }, { 'a b': 'c' }, { auth: 'x' }, { '<x>': 'y' }])
      assert.deepEqual(await send(khurRequest({ body } as never)), { kind: 'fault', code: 'not-xml', ours: true })
    for (const code of ['WS900101', 'WS1001', '../WS100101', ''])
      assert.deepEqual(await send(khurRequest({ service: ['MN', code] })), {
        kind: 'fault',
        code: 'no-domain',
        ours: true,
      })
    assert.equal(server.seen.length, 0)
  })

  test(`${what}: an answer about somebody else, of another operation or domain, or without an echo is not believed`, async () => {
    await brokenBy('echo-request', answerText({ regnum: 'ТА52123062' }))
    await brokenBy('echo-request', answerText({ regnum: `${regnum} ` }))
    await brokenBy('echo-operation', answerText({ operation: 'WS100101_getCitizenIDCardInfo' }))
    await brokenBy('echo-operation', answerText({ namespace: 'http://property.xyp.gov.mn/' }))
    await brokenBy('echo-request', answerText().replace(/<request .*<\/request>/, ''))
    await brokenBy('not-khur', answerText({ requestId: '' }))
    await brokenBy('not-khur', answerText({ code: 'yes' }))
    await brokenBy('not-khur', answerText().replace('<resultCode>', '<resultCode>1</resultCode><resultCode>'))
  })

  test(`${what}: replay: an answer that was given before is not believed a second time`, async () => {
    const one = port()
    const text = answerText()
    server.answer = (_, response) => reply(response, text)
    assert.equal((await one.send(khurRequest())).kind, 'answer')
    const again = await one.send(khurRequest())
    assert.deepEqual([again.kind, (again as { code: string }).code], ['broken', 'replayed'])
  })

  for (const [minutes, isBelieved] of [
    [4.9, true],
    [-4.9, true],
    [5.1, false],
    [-5.1, false],
    [10, false],
  ] as const)
    test(`${what}: a clock ${minutes} minutes off is ${isBelieved ? 'near enough' : 'refused'}`, async () => {
      const date = new Date(Date.now() + minutes * 60_000).toUTCString()
      if (isBelieved) assert.equal((await told(answerText(), { Date: date })).kind, 'answer')
      else await brokenBy('clock', answerText(), { Date: date })
    })

  for (const [code, ours] of [
    ['soap:Client', true],
    ['SOAP-ENV:Client.Authentication', true],
    ['soap:MustUnderstand', true],
    ['soap:Server', false],
    ['ns0:Clientele', false],
    ['', false],
  ] as const)
    test(`${what}: the fault "${code}" is ${ours ? 'of ours' : 'of the other side'}`, async () => {
      const { kind, ours: got } = await told(faultText(code), {}, 500)
      assert.deepEqual([kind, got], ['fault', ours])
    })

  for (const [code, ours] of [
    [2, false],
    [3, true],
    [201, true],
    [203, true],
    [605, true],
    [801, false],
    [999, false],
  ] as const)
    test(`${what}: result ${code} is a fault ${ours ? 'of ours' : 'of the other side'}, and never an answer`, async () => {
      assert.deepEqual(await told(answerText({ code })), { kind: 'fault', code: `result-${code}`, ours })
    })

  test(`${what}: another status is no answer, and no redirect is followed`, async () => {
    const other = await scriptedServer(answerWell)
    try {
      for (const status of [204, 301, 302, 307, 400, 404, 503])
        await brokenBy(`status-${status}`, '', { location: `${other.url}/citizen-1.5.0/ws` }, status)
      await brokenBy('status-500', answerText(), {}, 500)
      assert.equal(other.connections(), 0)
    } finally {
      await other.close()
    }
  })

  for (const [name, code, body, type] of bombs(answerText))
    test(`${what}: ${name} is refused as ${code}`, () => brokenBy(code, body, type ? { 'Content-Type': type } : {}))

  test(`${what}: an answer of 30 MB is left while it comes`, async () => {
    let written = 0
    server.answer = (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/xml; charset=utf-8' })
      const part = Buffer.alloc(100_000, 'x')
      const more = () => {
        if (response.destroyed || written > 30_000_000) return void response.end()
        written += part.length
        response.write(part, () => setImmediate(more))
      }
      more()
    }
    assert.equal(((await send()) as { code: string }).code, 'too-large')
    assert.ok(written < 30_000_000)
  })

  test(`${what}: decompression bomb: what is packed is not unpacked`, async () => {
    assert.equal((await told(gzipSync(answerText()), { 'Content-Encoding': 'gzip' })).kind, 'broken')
  })

  test(`${what}: slow loris, a connection that ends, and nobody listening are no answer`, async () => {
    const ways: ScriptedServer['answer'][] = [
      () => {},
      (_, response) => response.writeHead(200, { 'Content-Length': '100' }).write('<'),
      (_, response) => response.socket!.destroy(),
      (_, response) => response.socket!.end('not HTTP\r\n\r\n'),
    ]
    for (const way of ways) {
      server.answer = way
      assert.equal((await send(khurRequest(), 300)).kind, 'broken')
    }
    const nobody = open({ url: 'http://127.0.0.1:9', accessToken: khurToken, key: khurKeys.privateKey, timeout: 300 })
    assert.equal((await nobody.send(khurRequest())).kind, 'broken')
  })

  test(`${what}: a thousand damaged answers: none is an error, none hangs, none is believed about somebody else`, async () => {
    const one = port()
    await fc.assert(
      fc.asyncProperty(mutated(answerText), async (bytes) => {
        server.seen.length = 0
        server.answer = (_, response) => reply(response, bytes)
        const answer = await one.send(khurRequest())
        assert.ok(['answer', 'fault', 'broken'].includes(answer.kind))
        if (answer.kind === 'answer') assert.match(bytes.toString('utf8'), new RegExp(regnum))
      }),
      { numRuns: 1000 },
    )
  })
}
