/**
 * The rules of the X-Road REST protocol (PR-REST) as tests: what whoever asks must send and may believe. The request
 * hash is worked out here once more from the text of the standard, so that an error shared by adapter and simulator shows.
 */
import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { after, before, beforeEach, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { XRoadPort } from '#exchange'
import { linesOf, type ScriptedServer, type Seen, scriptedServer } from './scripted-server.ts'

type Request = Parameters<XRoadPort['send']>[0]
type XRoadAnswer = Awaited<ReturnType<XRoadPort['send']>>

/** Headers that are part of the message, as they are named in the standard. */
const messageHeaders = ['X-Road-Client', 'X-Road-Id', 'X-Road-Issue', 'X-Road-UserId', 'Content-Type']
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

/** SHA-512 over verb, path and headers, a line each, hashed again with that of the body; base64. */
export function hashFromTheStandard(seen: Pick<Seen, 'method' | 'url' | 'header' | 'body'>): string {
  const lines = [seen.method, seen.url, ...messageHeaders.map((name) => `${name}:${seen.header(name.toLowerCase())}`)]
  const sha512 = (bytes: Buffer) => createHash('sha512').update(bytes).digest()
  const head = sha512(Buffer.from(lines.map((line) => `${line}\r\n`).join('')))
  return (seen.body.length === 0 ? head : sha512(Buffer.concat([head, sha512(seen.body)]))).toString('base64')
}

/** What a security server answers when all is well. */
export function answerWell(
  seen: Seen,
  response: ServerResponse,
  given: { headers?: Record<string, string>; body?: string | Buffer } = {},
): void {
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'X-Road-Client': seen.header('x-road-client')!,
    'X-Road-Id': seen.header('x-road-id')!,
    'X-Road-Service': seen.url.slice('/r1/'.length),
    'X-Road-Request-Id': randomUUID(),
    'X-Road-Request-Hash': hashFromTheStandard(seen),
    ...given.headers,
  }
  response.writeHead(200, headers).end(given.body ?? '{"resultCode":1}')
}

export function requestFor(more: Partial<Request> = {}): Request {
  return {
    id: randomUUID(),
    client: ['MN', 'GOV', '0001', 'platform'],
    service: ['MN', 'GOV', '1001', 'civil', 'WS100103'],
    userId: 'MN01900000-0000-7000-8000-000000000002',
    issue: randomUUID(),
    body: { regnum: 'УХ91052824' },
    ...more,
  }
}

/** The rules for whoever asks; `open` gives the adapter for a security server at that address. */
export function askerContract(what: string, open: (url: string, timeoutMs: number) => XRoadPort): void {
  let server: ScriptedServer
  before(async () => {
    server = await scriptedServer(answerWell)
  })
  beforeEach(() => {
    server.answer = answerWell
    server.seen.length = 0
  })
  after(() => server.close())
  const send = (request = requestFor(), timeoutMs = 5000): Promise<XRoadAnswer> =>
    open(server.url, timeoutMs).send(request)
  const brokenBy = async (answer: ScriptedServer['answer'], code?: string): Promise<void> => {
    server.answer = answer
    const got = await send(requestFor(), 500)
    assert.equal(got.kind, 'broken')
    if (code) assert.equal((got as { code: string }).code, code)
  }

  test(`${what}: the message goes to /r1/instance/class/member/subsystem/service and is believed when it comes back right`, async () => {
    const request = requestFor()
    const answer = await send(request)
    const [seen] = server.seen
    assert.deepEqual([seen!.method, seen!.url], ['POST', '/r1/MN/GOV/1001/civil/WS100103'])
    assert.deepEqual(JSON.parse(seen!.body.toString()), request.body)
    assert.ok(answer.kind === 'answer')
    assert.deepEqual(answer.body, { resultCode: 1 })
    assert.equal(answer.requestHash, hashFromTheStandard(seen!))
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
    ['Client.BadRequest', true],
    ['Client.ServerProxy.AccessDenied', true],
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
