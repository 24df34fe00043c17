import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createTlsServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import type { TLSSocket } from 'node:tls'
import { linesOf, type ScriptedServer, scriptedServer } from '../../test/contracts/scripted-server.ts'
import { toolPath, withoutTool } from '../../test/system-tools.ts'
import { type Line, lineTo, NotAllowedOut, openOutgoing } from './outgoing.ts'

const message = { method: 'GET', path: '/', headers: {}, timeoutMs: 2000, bytesMax: 1000 } as const

describe('the one way out', () => {
  let allowed: ScriptedServer
  let other: ScriptedServer
  before(async () => {
    allowed = await scriptedServer((_, response) => response.end('yes'))
    other = await scriptedServer((_, response) => response.end('stolen'))
  })
  beforeEach(() => {
    allowed.answer = (_, response) => response.end('yes')
    allowed.seen.length = 0
  })
  after(() => Promise.all([allowed.close(), other.close()]))
  const portOf = ({ url }: ScriptedServer) => new URL(url).port
  const refuses = async (line: Line, path = '/') =>
    assert.rejects(line.send({ ...message, path }), (error: Error) => {
      assert.ok(error instanceof NotAllowedOut)
      assert.doesNotMatch(error.message, /\d/, 'where it should have gone is repeated')
      return true
    })

  test('leads to what was named, with the headers that were given and those of the hop', async () => {
    const body = Buffer.from('asked')
    const line = lineTo({ url: allowed.url })
    const got = await line.send({ ...message, method: 'POST', path: '/a?b=c', headers: { 'X-Name': 'x' }, body })
    assert.deepEqual([got.status, got.bytes?.toString()], [200, 'yes'])
    const [seen] = allowed.seen as [(typeof allowed.seen)[number]]
    assert.deepEqual([seen.method, seen.url, seen.body.toString()], ['POST', '/a?b=c', 'asked'])
    const names = seen.rawHeaders.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase())
    assert.deepEqual(names.sort(), ['connection', 'content-length', 'host', 'x-name'])
    assert.deepEqual(linesOf(seen, 'content-length'), ['5'])
  })

  test('SSRF: leads to nothing else, however it is written', async () => {
    const outgoing = openOutgoing([{ url: allowed.url }])
    const [here, there] = [portOf(allowed), portOf(other)]
    for (const url of [
      other.url,
      `http://localhost:${there}`,
      `http://[::ffff:127.0.0.1]:${here}`,
      `http://[::1]:${here}`,
      `http://127.0.0.1:${here}@127.0.0.1:${there}`,
      `http://user:password@127.0.0.1:${here}`,
      `http://127.0.0.1:${here}#@127.0.0.1:${there}/`.replace('#@', '%23@'),
      `https://127.0.0.1:${here}`,
      `ftp://127.0.0.1:${here}`,
      'file:///etc/passwd',
      'data:text/plain,x',
      `http://127.0.0.1.example.org:${here}`,
      'nowhere',
      '',
    ])
      await refuses(outgoing.to(url))
    assert.deepEqual([allowed.seen.length, other.connections()], [0, 0])
  })

  test('SSRF: a path that turns the address into another place is refused', async () => {
    const line = lineTo({ url: allowed.url })
    const bare = lineTo({ url: 'http://127.0.0.1' })
    const there = portOf(other)
    for (const path of [`@127.0.0.1:${there}/`, `.example.org/`, `:${there}/`, `0@127.0.0.1:${there}`]) {
      await refuses(line, path)
      await refuses(bare, path)
    }
    assert.equal(other.connections(), 0)
  })

  test('the same place is reached however its number is written, and it is the one that was named', async () => {
    const got = await openOutgoing([{ url: allowed.url }])
      .to(`http://2130706433:${portOf(allowed)}`)
      .send(message)
    assert.equal(got.bytes?.toString(), 'yes')
  })

  test('SSRF by redirect: a redirect is an answer like any other', async () => {
    allowed.answer = (_, response) => response.writeHead(307, { location: other.url }).end()
    assert.equal((await lineTo({ url: allowed.url }).send(message)).status, 307)
    assert.equal(other.connections(), 0)
  })

  test('header injection: a line end in a header keeps the message from leaving', async () => {
    const headers = { 'X-Name': 'a\r\nX-Other: b' }
    await assert.rejects(lineTo({ url: allowed.url }).send({ ...message, headers }), /header/i)
    assert.equal(allowed.seen.length, 0)
  })

  test('as many bytes as may be are read, with one more none', async () => {
    const line = lineTo({ url: allowed.url })
    for (const [bytes, isRead] of [
      [1000, true],
      [1001, false],
    ] as const) {
      allowed.answer = (_, response) => response.end(Buffer.alloc(bytes))
      assert.equal((await line.send(message)).bytes?.length, isRead ? bytes : undefined)
    }
  })

  test('30 MB: what is too much is not taken into memory, and the connection ends', async () => {
    let sent = 0
    const closed = new Promise<void>((resolve) => {
      allowed.answer = (_, response) => {
        response.on('close', resolve)
        const more = () => {
          while (sent < 30_000_000 && !response.destroyed) {
            sent += 64_000
            if (!response.write(Buffer.alloc(64_000))) return void response.once('drain', more)
          }
          response.end()
        }
        more()
      }
    })
    assert.equal((await lineTo({ url: allowed.url }).send({ ...message, timeoutMs: 10_000 })).bytes, undefined)
    await closed
    assert.ok(sent < 30_000_000, `${sent} bytes were sent`)
  })

  test('slow loris: the deadline is for the whole answer, also when a byte comes now and then', async () => {
    let drips: NodeJS.Timeout | undefined
    allowed.answer = (_, response) => {
      response.writeHead(200)
      drips = setInterval(() => response.write('.'), 50)
    }
    await assert.rejects(lineTo({ url: allowed.url }).send({ ...message, timeoutMs: 300 }))
    clearInterval(drips)
  })
})

describe('over TLS', { skip: withoutTool('OPENSSL') }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'))
  const openssl = (...args: string[]) => execFileSync(toolPath('OPENSSL')!, args, { cwd: folder, stdio: 'pipe' })
  const pem = (name: string) => readFileSync(join(folder, name), 'utf8')
  let server: Server
  let url: string
  let names: (string | undefined)[]

  before(async () => {
    for (const name of ['ours', 'theirs', 'stranger'])
      openssl(
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
        ...['-subj', `/CN=${name}`, '-addext', 'subjectAltName=IP:127.0.0.1'],
        ...['-keyout', `${name}.key`, '-out', `${name}.crt`],
      )
    names = []
    const options = { cert: pem('theirs.crt'), key: pem('theirs.key'), ca: pem('ours.crt'), requestCert: true }
    server = createTlsServer({ ...options, rejectUnauthorized: true }, (request, response) => {
      names.push((request.socket as TLSSocket).getPeerCertificate().subject?.CN as string | undefined)
      response.end('yes')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(() => {
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const certificate = (name: string) => ({ cert: pem(`${name}.crt`), key: pem(`${name}.key`) })

  test('our certificate is shown, and theirs believed when it is of the authority that was agreed', async () => {
    const got = await lineTo({ url, ca: pem('theirs.crt'), certificate: certificate('ours') }).send(message)
    assert.equal(got.bytes?.toString(), 'yes')
    assert.deepEqual(names, ['ours'])
  })

  test('man in the middle: a certificate of another authority is not believed', async () => {
    for (const ca of [pem('stranger.crt'), undefined])
      await assert.rejects(lineTo({ url, ca, certificate: certificate('ours') }).send(message), /certificate/i)
  })

  test('without our certificate, or with another, the other side lets nobody in', async () => {
    for (const one of [undefined, certificate('stranger')])
      await assert.rejects(lineTo({ url, ca: pem('theirs.crt'), certificate: one }).send(message))
  })
})
