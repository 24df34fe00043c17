/**
 * The rules of the X-Road REST protocol (PR-REST) as tests: what whoever asks must send and may believe. The request
 * hash is worked out here once more from the text of the standard, so that an error shared by adapter and simulator shows.
 */
import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { after, before, beforeEach, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { ExchangeAnswer, ExchangePort, ExchangeRequest } from '#exchange'
import { linesOf, type ScriptedServer, type Seen, scriptedServer } from './scripted-server.ts'

/** Headers that are of a hop, or set by a security server: no part of the message (X-Road's RestMessage.java). */
const notInTheMessage =
  /^(transfer-encoding|keep-alive|proxy-.*|te|trailer|upgrade|connection|pragma|user-agent|host|content-length|server|expect)$/i
const hopByHop = [
  'keep-alive',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'cookie',
  'authorization',
]
const sizeMax = 1_000_000

/** SHA-512 over verb, path and headers, a line each, the security server's identifier last; hashed again with the body's. */
export function hashFromTheStandard(
  { method, url, rawHeaders, body }: Pick<Seen, 'method' | 'url' | 'rawHeaders' | 'body'>,
  requestId: string,
): string {
  const lines = [method, url]
  for (let i = 0; i < rawHeaders.length; i += 2)
    if (!notInTheMessage.test(rawHeaders[i]!)) lines.push(`${rawHeaders[i]}:${rawHeaders[i + 1]}`)
  lines.push(`x-road-request-id:${requestId}`)
  const sha512 = (bytes: Buffer) => createHash('sha512').update(bytes).digest()
  const head = sha512(Buffer.from(lines.map((line) => `${line}\r\n`).join('')))
  return (body.length === 0 ? head : sha512(Buffer.concat([head, sha512(body)]))).toString('base64')
}

/** What a security server answers when all is well. */
export function answerWell(
  seen: Seen,
  response: ServerResponse,
  given: { headers?: Record<string, string>; body?: string | Buffer } = {},
): void {
  const requestId = randomUUID()
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'X-Road-Client': seen.header('x-road-client')!,
    'X-Road-Id': seen.header('x-road-id')!,
    'X-Road-Service': seen.url.slice('/r1/'.length),
    'X-Road-Request-Id': requestId,
    'X-Road-Request-Hash': hashFromTheStandard(seen, requestId),
    ...given.headers,
  }
  response.writeHead(200, headers).end(given.body ?? '{"resultCode":1}')
}

export function requestFor(more: Partial<ExchangeRequest> = {}): ExchangeRequest {
  return {
    id: randomUUID(),
    client: ['MN', 'GOV', '0001', 'platform'],
    service: ['MN', 'GOV', '1001', 'civil', 'WS100103'],
    agency: 'ubeg',
    name: 'GetCitizenAddressInfo',
    userId: 'MN01900000-0000-7000-8000-000000000002',
    issue: randomUUID(),
    body: { regnum: 'УХ91052824' },
    ...more,
  }
}

/** The rules for whoever asks; `open` gives the adapter for a security server at that address. */
export function askerContract(what: string, open: (url: string, timeoutMs: number) => ExchangePort): void {
  let server: ScriptedServer
  before(async () => {
    server = await scriptedServer(answerWell)
  })
  beforeEach(() => {
    server.answer = answerWell
    server.seen.length = 0
  })
  after(() => server.close())
  const send = (request = requestFor(), timeoutMs = 5000): Promise<ExchangeAnswer> =>
    open(server.url, timeoutMs).send(request)
  const brokenBy = async (answer: ScriptedServer['answer'], code?: string): Promise<void> => {
    server.answer = answer
    const got = await send(requestFor(), 500)
    assert.equal(got.kind, 'broken')
    if (code) assert.equal((got as { code: string }).code, code)
  }

  test(`${what}: the message goes to /r1/instance/class/member/subsystem/service and is believed when it comes back right`, async () => {
    const request = requestFor()
    const knownId = randomUUID()
    server.answer = (seen, response) => {
      const headers = { 'X-Road-Request-Id': knownId, 'X-Road-Request-Hash': hashFromTheStandard(seen, knownId) }
      answerWell(seen, response, { headers })
    }
    const answer = await send(request)
    const [seen] = server.seen
    assert.deepEqual([seen!.method, seen!.url], ['POST', '/r1/MN/GOV/1001/civil/WS100103'])
    assert.deepEqual(JSON.parse(seen!.body.toString()), request.body)
    assert.ok(answer.kind === 'answer')
    assert.deepEqual(answer.body, { resultCode: 1 })
    assert.equal(answer.requestHash, hashFromTheStandard(seen!, knownId))
    assert.deepEqual(answer.sha256, createHash('sha256').update('{"resultCode":1}').digest())
  })

  test(`${what}: exactly one client, identifier, issue and user go along`, async () => {
    const request = requestFor()
    await send(request)
    const expected = {
      'x-road-client': 'MN/GOV/0001/platform',
      'x-road-id': request.id,
      'x-road-issue': request.issue,
      'x-road-userid': request.userId,
    }
    for (const [name, value] of Object.entries(expected))
      assert.deepEqual(linesOf(server.seen[0]!, name), [value], name)
  })

  test(`${what}: whom somebody acts for, and our own name for what is to happen once, go along where there are any`, async () => {
    const key = randomUUID()
    await send(requestFor({ represented: ['COM', '1234567'], key }))
    await send()
    const [with_, without] = server.seen as [Seen, Seen]
    assert.deepEqual(linesOf(with_, 'x-road-represented-party'), ['COM/1234567'])
    assert.deepEqual(linesOf(with_, 'idempotency-key'), [key])
    for (const name of ['x-road-represented-party', 'idempotency-key']) assert.deepEqual(linesOf(without, name), [])
  })

  test(`${what}: a question waits no longer than whoever asks can`, { timeout: 30_000 }, async () => {
    server.answer = () => {}
    assert.equal((await send(requestFor({ withinMs: 100 }), 120_000)).kind, 'broken')
  })

  test(`${what}: JSON in UTF-8, as it is; whatever says or is something else is not read`, async () => {
    for (const [type, code] of [
      ['application/json; charset=windows-1251', 'charset'],
      ['application/json;charset=UTF-16', 'charset'],
      ['text/html; charset=utf-8', 'content-type'],
      ['application/xml', 'content-type'],
      ['', 'content-type'],
    ] as const)
      await brokenBy((seen, response) => answerWell(seen, response, { headers: { 'Content-Type': type } }), code)
    const latin = Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xc0, 0xe1]), Buffer.from('"}')])
    await brokenBy((seen, response) => answerWell(seen, response, { body: latin }), 'charset')
    for (const type of ['application/json', 'application/json; charset="utf-8"', 'Application/JSON;charset=UTF-8']) {
      server.answer = (seen, response) => answerWell(seen, response, { headers: { 'Content-Type': type } })
      assert.equal((await send()).kind, 'answer', type)
    }
  })

  test(`${what}: an answer that says it is about somebody else is not believed`, async () => {
    const about = (regnum: string) => JSON.stringify({ resultCode: 1, request: { regnum } })
    await brokenBy((seen, response) => answerWell(seen, response, { body: about('ТА52123062') }), 'other-person')
    server.answer = (seen, response) => answerWell(seen, response, { body: about('УХ91052824') })
    assert.equal((await send()).kind, 'answer')
  })

  test(`${what}: the answer the specification gives as its first example is the register's own error, and no answer`, async () => {
    const body = '{"timestamp":"2019-03-21T09:45:19.904Z","status":405,"error":"Method Not Allowed"}'
    await brokenBy(
      (_, response) => response.writeHead(405, { 'Content-Type': 'application/json' }).end(body),
      'status-405',
    )
  })

  test(`${what}: log injection: the code of a fault holds letters of codes and nothing else`, async () => {
    server.answer = (_, response) => response.writeHead(500, { 'X-Road-Error': 'Server.of 91052824 \t"x"' }).end('{}')
    const answer = await send()
    assert.ok(answer.kind !== 'answer')
    assert.match(answer.code, /^[\w.-]+$/)
  })

  test(`${what}: nothing of a hop, no cookie and no credentials go along`, async () => {
    await send()
    for (const name of hopByHop) assert.deepEqual(linesOf(server.seen[0]!, name), [], name)
  })

  test(`${what}: each part of an identifier is encoded by itself`, async () => {
    await send(requestFor({ service: ['MN', 'GOV', "a'b(c)", 'd+e,f', 'g=h?.-9'] }))
    assert.equal(server.seen[0]!.url, "/r1/MN/GOV/a'b(c)/d%2Be%2Cf/g%3Dh%3F.-9")
  })

  test(`${what}: path traversal and header injection: a character outside the alphabet keeps the message from leaving`, async () => {
    for (const part of [
      '',
      '.',
      '..',
      'a/b',
      'a\\b',
      'a%2fb',
      'a b',
      'a;b',
      'a\r\nX-Road-Client: b',
      'а',
      'a:b',
      'a&b',
      'x'.repeat(256),
    ]) {
      for (const request of [
        requestFor({ service: ['MN', 'GOV', '1001', part, 'WS1'] }),
        requestFor({ client: ['MN', 'GOV', part, 'platform'] }),
      ])
        await assert.rejects(send(request), /identifier/, part)
    }
    assert.equal(server.seen.length, 0)
  })

  for (const name of ['X-Road-Id', 'X-Road-Client', 'X-Road-Service', 'X-Road-Request-Hash'])
    test(`${what}: an answer whose ${name} is not that of the question is not believed`, async () => {
      await brokenBy((seen, response) => answerWell(seen, response, { headers: { [name]: randomUUID() } }))
    })

  test(`${what}: an answer to another question with the same identifier is not believed`, async () => {
    await brokenBy((seen, response) => answerWell({ ...seen, body: Buffer.from('{"regnum":"ТА52123062"}') }, response))
  })

  for (const [code, ours] of [
    // the second, third and fourth examples of the specification, and the component its fifth tells apart
    ['Server.ServerProxy.NetworkError', false],
    ['Client.BadRequest', true],
    ['Server.ServerProxy.DatabaseError', false],
    ['Server.ClientProxy.OutdatedGlobalConf', false],
    ['Server.ServerProxy.AccessDenied', true],
    ['Server.ClientProxy.NetworkError', false],
    ['Server.ServerProxy.ServiceFailed.HttpError', false],
  ] as const)
    test(`${what}: ${code} is a fault ${ours ? 'of ours' : 'of the other side'}`, async () => {
      server.answer = (_, response) => response.writeHead(500, { 'X-Road-Error': code }).end('{}')
      assert.deepEqual(await send(), { kind: 'fault', code, ours })
    })

  test(`${what}: a status without X-Road-Error is the provider's own, and no answer`, async () => {
    for (const status of [204, 400, 404, 500, 503])
      await brokenBy((_, response) => response.writeHead(status).end(), `status-${status}`)
  })

  test(`${what}: SSRF by redirect: none is followed`, async () => {
    const other = await scriptedServer(answerWell)
    try {
      for (const status of [301, 302, 303, 307, 308])
        await brokenBy((_, response) => response.writeHead(status, { location: other.url }).end(), `status-${status}`)
      assert.equal(other.connections(), 0)
    } finally {
      await other.close()
    }
  })

  test(`${what}: an answer of a million bytes is read, one byte more is not`, async () => {
    const json = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`
    server.answer = (seen, response) => answerWell(seen, response, { body: json(sizeMax) })
    assert.equal((await send()).kind, 'answer')
    server.answer = (seen, response) => answerWell(seen, response, { body: json(sizeMax + 1) })
    assert.equal((await send()).kind, 'broken')
  })

  test(`${what}: decompression bomb: what unpacks to more than a million bytes is not read`, async () => {
    const body = gzipSync(Buffer.alloc(50_000_000, 0x20))
    server.answer = (seen, response) => answerWell(seen, response, { headers: { 'Content-Encoding': 'gzip' }, body })
    assert.equal((await send()).kind, 'broken')
  })

  test(`${what}: slow loris: whoever never ends, before or within the answer, is left`, async () => {
    await brokenBy(() => {})
    await brokenBy((_, response) => response.writeHead(200, { 'Content-Length': '100' }).write('{'))
  })

  test(`${what}: what is no JSON, is cut off, or is no HTTP at all is no answer`, async () => {
    for (const body of ['', '{', 'null}', '<xml/>', Buffer.from([0xff, 0xfe])])
      await brokenBy((seen, response) => answerWell(seen, response, { body }))
    await brokenBy((_, response) => {
      response.writeHead(200, { 'Content-Length': '100' }).write('{"resultCode":0}')
      response.destroy()
    })
    await brokenBy((_, response) => response.socket!.end('not HTTP\r\n\r\n'))
    await brokenBy((_, response) => response.socket!.destroy())
  })

  test(`${what}: nobody listening is no answer`, async () => {
    assert.equal((await open('http://127.0.0.1:9', 500).send(requestFor())).kind, 'broken')
  })
}
