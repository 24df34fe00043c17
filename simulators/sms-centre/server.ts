/**
 * A text-message centre in miniature: takes messages over Kannel's `sendsms` interface, so many a second where it grants
 * no more, drops one it has had, keeps what each phone got, and carries what a phone sends to the platform, trying three
 * times, as a real centre would. A whole country of phones makes it no larger.
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
  /** It takes nothing for these numbers from now on. */
  readonly deny: (phones: readonly string[]) => void
  /** How many messages it takes a second from now on. */
  readonly grant: (perSecond: number) => void
  /** Of what it was sent: taken, had before, and more than it grants. */
  readonly counts: () => { readonly taken: number; readonly repeats: number; readonly throttled: number }
  readonly close: () => Promise<void>
}

const keptMost = 200
/** Phones whose messages are kept, those that got one last. */
const phonesMost = 20_000
/** Identifiers by which a repeat is known. */
const idsMost = 1_000_000
/** What it takes beyond the rate when nothing came before: so long a time's worth. */
const burstSeconds = 0.25
const triesMost = 3
const bodyMax = 20_000

type Options = {
  readonly port?: number
  readonly inboundUrl: () => string
  readonly secret: string
  /** How many messages it takes a second. */
  readonly perSecond?: number
  /** Hears of each message that is taken for the first time. */
  readonly taken?: (message: { readonly to: string; readonly text: string }) => void
}

export async function startSmsCentre(options: Options): Promise<SmsCentre> {
  const { port = 0, inboundUrl, secret, perSecond = Number.POSITIVE_INFINITY, taken = () => {} } = options
  const phones = openPhones()
  const had = openMemory()
  const counts = { taken: 0, repeats: 0, throttled: 0 }
  let grant = openGrant(perSecond)
  let failing = false
  let denied = new Set<string>()

  function take(form: URLSearchParams): void {
    const id = form.get('foreign-id') ?? ''
    if (had.isRepeat(id)) return void counts.repeats++
    counts.taken++
    const [to, text] = [form.get('to') ?? '', form.get('text') ?? '']
    phones.keep(to, { id, at: new Date(), with: form.get('from') ?? '', text, sent: false })
    taken({ to, text })
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await textOf(request))
    if (request.method !== 'POST' || request.url !== '/cgi-bin/sendsms') return void response.writeHead(404).end()
    if (failing) return void response.writeHead(503).end('3: Temporal failure, try again later.')
    if (form.get('password') !== secret) return void response.writeHead(403).end('Authorization failed for sendsms')
    if (denied.has(form.get('to') ?? '')) return void response.writeHead(403).end('Number has been denied')
    if (!grant()) {
      counts.throttled++
      return void response.writeHead(429).end('3: Throughput exceeded, try again later.')
    }
    take(form)
    response.writeHead(202).end('0: Accepted for delivery')
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  let count = 0
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messagesOf: phones.of,
    sendFrom: async (phone, { to, text }) => {
      const id = `mo-${process.pid}-${Date.now()}-${++count}`
      phones.keep(phone, { id, at: new Date(), with: to, text, sent: true })
      return deliver(inboundUrl(), new URLSearchParams({ secret, from: `+976${phone}`, to, text, id }))
    },
    setFailing: (now) => {
      failing = now
    },
    deny: (phones) => {
      denied = new Set(phones)
    },
    grant: (perSecond) => {
      grant = openGrant(perSecond)
    },
    counts: () => ({ ...counts }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What each phone got and sent, of those that did last. */
function openPhones(): { keep: (phone: string, sms: Sms) => void; of: (phone: string) => readonly Sms[] } {
  const phones = new Map<string, Sms[]>()
  return {
    keep: (phone, sms) => {
      const kept = [...(phones.get(phone) ?? []), sms].slice(-keptMost)
      phones.delete(phone)
      phones.set(phone, kept)
      if (phones.size > phonesMost) phones.delete(phones.keys().next().value!)
    },
    of: (phone) => phones.get(phone) ?? [],
  }
}

/** Which identifiers it has had. */
function openMemory(): { isRepeat: (id: string) => boolean } {
  const had = new Set<string>()
  return {
    isRepeat: (id) => {
      if (had.has(id)) return true
      had.add(id)
      if (had.size > idsMost) had.delete(had.keys().next().value!)
      return false
    },
  }
}

/** Hands a phone's message to the platform, so many times until it is taken. */
async function deliver(url: string, form: URLSearchParams): Promise<boolean> {
  for (let tries = 0; tries < triesMost; tries++) {
    const answer = await fetch(url, { method: 'POST', body: form, signal: AbortSignal.timeout(5000) }).catch(
      () => undefined,
    )
    await answer?.body?.cancel()
    if (answer?.ok) return true
  }
  return false
}

/** Whether one more may come now. */
function openGrant(perSecond: number): () => boolean {
  if (perSecond === Number.POSITIVE_INFINITY) return () => true
  const most = Math.max(1, perSecond * burstSeconds)
  let [left, at] = [most, performance.now()]
  return () => {
    const now = performance.now()
    left = Math.min(most, left + ((now - at) / 1000) * perSecond)
    at = now
    if (left < 1) return false
    left--
    return true
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
