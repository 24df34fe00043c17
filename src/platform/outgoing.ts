/**
 * The one way out: whoever wants to reach something outside gets a line to it here, and only to what the configuration
 * names. A line keeps to its origin whatever path it is given, follows no redirect, ends at a deadline and at a size, and
 * shows the certificate and believes the authority that were agreed for it.
 */
import {
  type AgentOptions,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'

export type Destination = {
  readonly url: string
  /** The authority of its certificate, as PEM; the machine's own otherwise. */
  readonly ca?: string | undefined
  /** What we show it that we are ourselves, as PEM. */
  readonly certificate?: { readonly cert: string; readonly key: string } | undefined
  /** A unix socket of this machine behind which it is reached, whatever the address says. */
  readonly socket?: string | undefined
}
export type Message = {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** What stands behind the destination's address. */
  readonly path: string
  /** These go along and no others, but for the host and the length. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array | undefined
  /** From the first byte out to the last byte in. */
  readonly timeoutMs: number
  readonly bytesMax: number
}
export type Returned = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Missing when there were more than `bytesMax`; then the connection was ended. */
  readonly bytes: Buffer | undefined
}
export type Line = { readonly send: (message: Message) => Promise<Returned> }
export type Outgoing = { readonly to: (url: string) => Line }

/** A place that the configuration does not name, or a way around it; what was asked for is not repeated. */
export class NotAllowedOut extends Error {
  override name = 'NotAllowedOut'
  constructor() {
    super('the platform connects only to what its configuration names')
  }
}

/** Opens the way out to these places and to no other; whatever is sent anywhere else throws `NotAllowedOut`. */
export function openOutgoing(destinations: readonly Destination[]): Outgoing {
  const agents = new Map(
    destinations.filter(({ url }) => url !== '').map((one): [string, HttpAgent] => [originOf(one.url), agentFor(one)]),
  )
  return { to: (url) => ({ send: async (message) => send({ base: url, agents }, message) }) }
}

/** A line to one place, for whoever has no other. */
export function lineTo(destination: Destination): Line {
  return openOutgoing([destination]).to(destination.url)
}

/** Scheme, host and port as the standard reads them; a name or a password before the host is a trick, not an address. */
function originOf(url: string): string {
  if (!URL.canParse(url)) throw new NotAllowedOut()
  const { protocol, username, password, origin } = new URL(url)
  if (!/^https?:$/.test(protocol) || username || password) throw new NotAllowedOut()
  return origin
}

/** Connections are kept open between messages; how many there are at once is for whoever asks to bound. */
function agentFor({ url, ca, certificate, socket }: Destination): HttpAgent {
  if (socket) return new HttpAgent({ keepAlive: true, socketPath: socket } as AgentOptions)
  if (!url.startsWith('https:')) return new HttpAgent({ keepAlive: true })
  return new HttpsAgent({ keepAlive: true, minVersion: 'TLSv1.2', ...(ca && { ca }), ...certificate })
}

type Way = { readonly base: string; readonly agents: ReadonlyMap<string, HttpAgent> }

function send({ base, agents }: Way, message: Message): Promise<Returned> {
  const { method, path, headers, body, timeoutMs, bytesMax } = message
  const address = `${base}${path}`
  const agent = agents.get(originOf(base))
  if (!agent || originOf(address) !== originOf(base)) throw new NotAllowedOut()
  const { protocol, hostname, port, pathname, search } = new URL(address)
  const options: RequestOptions = {
    protocol,
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port,
    path: `${pathname}${search}`,
    method,
    agent,
    headers: { ...headers, ...(body && { 'Content-Length': body.length }) },
    signal: AbortSignal.timeout(timeoutMs),
  }
  return new Promise((resolve, reject) => {
    const outgoing = (protocol === 'https:' ? httpsRequest : httpRequest)(options, (incoming) => {
      readWithin(incoming, bytesMax).then(
        (bytes) => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, bytes }),
        reject,
      )
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

async function readWithin(incoming: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of incoming as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > most) return undefined // leaving the loop ends the connection
    parts.push(part)
  }
  return Buffer.concat(parts)
}
