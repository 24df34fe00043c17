/**
 * A push service of browsers in miniature, with the browsers behind it: it takes what a sender proves to be in its own
 * name (RFC 8292), for a browser that is there (RFC 8030), and opens it as that browser would (RFC 8291).
 */
import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type PushBrowser = {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
  /** What it showed, in order: the texts as they were before they were sealed. */
  readonly got: () => readonly { readonly text: string; readonly topic: string; readonly urgency: string }[]
  /** It is no more: the service says 410 from now on. */
  readonly leave: () => void
}
export type PushService = {
  readonly url: string
  /** A browser that subscribes; only who signs with that key reaches it, where one is given. */
  readonly subscribe: (applicationKey?: string) => PushBrowser
  readonly setFailing: (failing: boolean) => void
  readonly close: () => Promise<void>
}

type Held = {
  readonly ecdh: ReturnType<typeof createECDH>
  readonly auth: Buffer
  readonly applicationKey: string | undefined
  readonly got: { text: string; topic: string; urgency: string }[]
}

const bodyMost = 4096 + 86
const gotMost = 100
/** A sender's word holds a day at most (RFC 8292 §2). */
const longestSeconds = 86_400

export async function startPushService({
  port = 0,
  now = () => new Date(),
}: {
  port?: number
  now?: () => Date
} = {}): Promise<PushService> {
  const browsers = new Map<string, Held>()
  let failing = false
  let origin = ''

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request)
    if (failing) return void response.writeHead(503).end()
    if (request.method !== 'POST') return void response.writeHead(405).end()
    const browser = browsers.get(request.url ?? '')
    if (!browser) return void response.writeHead(410).end()
    const sender = senderOf(request.headers.authorization ?? '', { audience: origin, now: now() })
    if (!sender || (browser.applicationKey && browser.applicationKey !== sender))
      return void response.writeHead(403).end()
    if (!/^\d+$/.test(String(request.headers.ttl)) || request.headers['content-encoding'] !== 'aes128gcm')
      return void response.writeHead(400).end()
    const topic = String(request.headers.topic ?? '')
    if (!/^[\w-]{0,32}$/.test(topic)) return void response.writeHead(400).end()
    browser.got.push({ text: opened(browser, body), topic, urgency: String(request.headers.urgency ?? 'normal') })
    browser.got.splice(0, browser.got.length - gotMost)
    response.writeHead(201, { Location: `/message/${randomBytes(8).toString('hex')}` }).end()
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.writeHead(400).end())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: origin,
    subscribe: (applicationKey) => {
      const path = `/push/${randomBytes(16).toString('base64url')}`
      const ecdh = createECDH('prime256v1')
      const p256dh = ecdh.generateKeys('base64url')
      const held: Held = { ecdh, auth: randomBytes(16), applicationKey, got: [] }
      browsers.set(path, held)
      return {
        endpoint: `${origin}${path}`,
        p256dh,
        auth: held.auth.toString('base64url'),
        got: () => held.got,
        leave: () => void browsers.delete(path),
      }
    },
    setFailing: (now) => {
      failing = now
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Whose key signed the message for this service, if it is said as it must be and still holds. */
function senderOf(header: string, { audience, now }: { audience: string; now: Date }): string | undefined {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(header) ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  if (point.length !== 65) return undefined
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url')) as [
    string,
    string,
  ]
  const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
  const { aud, exp, sub } = read(claims)
  const seconds = now.getTime() / 1000
  const holds = Number(exp) > seconds && Number(exp) <= seconds + longestSeconds
  return isSigned && read(head).alg === 'ES256' && aud === audience && holds && /^(mailto:|https?:)/.test(String(sub))
    ? key
    : undefined
}

/** The text as the browser reads it: its own reading of RFC 8188 and RFC 8291. */
function opened({ ecdh, auth }: Held, body: Buffer): string {
  const salt = body.subarray(0, 16)
  const length = body[20]!
  const senderKey = body.subarray(21, 21 + length)
  const sealed = body.subarray(21 + length)
  const derive = (input: Uint8Array, by: Uint8Array, info: Buffer, bytes: number) =>
    Buffer.from(hkdfSync('sha256', input, by, info, bytes))
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), senderKey])
  const input = derive(ecdh.computeSecret(senderKey), auth, info, 32)
  const key = derive(input, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
  const nonce = derive(input, salt, Buffer.from('Content-Encoding: nonce\0'), 12)
  const decipher = createDecipheriv('aes-128-gcm', key, nonce)
  decipher.setAuthTag(sealed.subarray(-16))
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  const end = plain.lastIndexOf(2)
  if (end < 0) throw new Error('the last record does not end')
  return plain.subarray(0, end).toString('utf8')
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > bodyMost) throw new Error('too large')
    parts.push(part)
  }
  return Buffer.concat(parts)
}
