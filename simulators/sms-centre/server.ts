/**
 * A text-message centre in miniature: takes messages over Kannel's `sendsms` interface, drops one it has had, keeps what
 * each phone got, and carries what a phone sends to the platform, trying three times, as a real centre would.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Sms = {
  readonly id: string
  readonly at: Date
  readonly with: string
  readonly text: string
  readonly sent: boolean
}
export type SmsCentre = {
  readonly url: string
  readonly messagesOf: (phone: string) => readonly Sms[]
  /** The phone sends a text; answers whether it was delivered. */
  readonly sendFrom: (phone: string, message: { to: string; text: string }) => Promise<boolean>
  readonly setFailing: (failing: boolean) => void
  readonly close: () => Promise<void>
}

const keptMost = 200
const triesMost = 3
const bodyMax = 20_000

export async function startSmsCentre({
  port = 0,
  inboundUrl,
  secret,
}: {
  port?: number
  inboundUrl: () => string
  secret: string
}): Promise<SmsCentre> {
  const phones = new Map<string, Sms[]>()
  const had = new Set<string>()
  let failing = false
  let count = 0

  function keep(phone: string, sms: Sms): void {
    const kept = phones.get(phone) ?? []
    kept.push(sms)
    phones.set(phone, kept.slice(-keptMost))
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await textOf(request))
    if (request.method !== 'POST' || request.url !== '/cgi-bin/sendsms') return void response.writeHead(404).end()
    if (failing) return void response.writeHead(503).end('3: Temporal failure, try again later.')
    if (form.get('password') !== secret) return void response.writeHead(403).end('Authorization failed for sendsms')
    const id = form.get('foreign-id') ?? ''
    if (!had.has(id)) {
      had.add(id)
      keep(form.get('to') ?? '', {
        id,
        at: new Date(),
        with: form.get('from') ?? '',
        text: form.get('text') ?? '',
        sent: false,
      })
    }
    response.writeHead(202).end('0: Accepted for delivery')
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messagesOf: (phone) => phones.get(phone) ?? [],
    sendFrom: async (phone, { to, text }) => {
      const id = `mo-${process.pid}-${Date.now()}-${++count}`
      keep(phone, { id, at: new Date(), with: to, text, sent: true })
      const form = new URLSearchParams({ secret, from: `+976${phone}`, to, text, id })
      for (let tries = 0; tries < triesMost; tries++) {
        const answer = await fetch(inboundUrl(), {
          method: 'POST',
          body: form,
          signal: AbortSignal.timeout(5000),
        }).catch(() => undefined)
        await answer?.body?.cancel()
        if (answer?.ok) return true
      }
      return false
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

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) {
    text += part
    if (text.length > bodyMax) throw new Error('too large')
  }
  return text
}
