/** The authority behind HTTP (RFC 3161 §3.4), with its revocation list beside it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openStampingAuthority, type StampingAuthority, type StampingKeys } from './authority.ts'

/** How it is: well, not there, or so slow that nobody waits for it. */
export type StampingMood = 'up' | 'down' | 'hanging'
export type StampingServer = Pick<StampingAuthority, 'ca' | 'count'> & {
  /** Where to send questions; its list lies at the same origin. */
  readonly url: string
  readonly setMood: (mood: StampingMood) => void
  readonly close: () => Promise<void>
}

const bodyMax = 10_000
const stampPath = '/stamp'
const crlPath = '/crl'

/** Starts it on a free port. */
export async function startTimestamping({
  port = 0,
  keys,
  now,
}: {
  port?: number
  keys?: StampingKeys
  now?: () => Date
} = {}): Promise<StampingServer> {
  let mood: StampingMood = 'up'
  let authority: StampingAuthority | undefined

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request)
    if (mood === 'hanging') return
    if (mood === 'down' || !authority) return void response.writeHead(503).end()
    const send = (type: string, bytes: Buffer) => void response.writeHead(200, { 'Content-Type': type }).end(bytes)
    if (request.method === 'GET' && request.url === crlPath) return send('application/pkix-crl', await authority.crl())
    if (request.method !== 'POST' || request.url !== stampPath) return void response.writeHead(404).end()
    if (request.headers['content-type'] !== 'application/timestamp-query') return void response.writeHead(415).end()
    send('application/timestamp-reply', await authority.stamp(body))
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const opened = await openStampingAuthority({
    crlAt: `${origin}${crlPath}`,
    ...(keys && { keys }),
    ...(now && { now }),
  })
  authority = opened
  return {
    url: `${origin}${stampPath}`,
    ca: opened.ca,
    count: opened.count,
    setMood: (next) => {
      mood = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > bodyMax) throw new Error('too large')
    parts.push(part)
  }
  return Buffer.concat(parts)
}
