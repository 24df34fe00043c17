/** The HTTP server in front of a `fetch` function: takes requests until told to stop, and finishes those it took. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { second } from '#kernel'
import { StartFailure } from './start-failure.ts'

const lookEveryMs = 50
const finishMs = 10 * second
const headersMs = 15 * second
const requestMs = 60 * second
const idleMs = 20 * second

export type Fetch = (
  request: Request,
  info: { address: string; rawHeaders?: readonly string[] },
) => Response | Promise<Response>
/** An answer that is at hand, before any request object is made. */
export type AtHand = (request: {
  method: string
  path: string
  header: (name: string) => string | undefined
}) =>
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body?: Uint8Array }
  | undefined
export type HttpServer = {
  readonly port: number
  /** Takes no more requests, lets those under way finish, and resolves when all is closed. */
  readonly stop: () => Promise<void>
}

/** Listens on `host` and `port` (0: any free one); throws a `StartFailure` when that is not possible. */
export async function listen(at: {
  host: string
  port: number
  fetch: Fetch
  atHand?: AtHand
  /** How long a request may take to arrive. */
  requestMs?: number
}): Promise<HttpServer> {
  const answer = getRequestListener(
    (request, { incoming }) =>
      at.fetch(request, {
        address: (incoming as IncomingMessage).socket.remoteAddress ?? 'unknown',
        rawHeaders: incoming.rawHeaders, // in the order they came, which a hash over them takes
      }),
    { overrideGlobalObjects: false },
  )
  const server = createServer(
    { headersTimeout: headersMs, requestTimeout: at.requestMs ?? requestMs, keepAliveTimeout: idleMs },
    (incoming, outgoing) => {
      if (!answerAtHand(at.atHand, incoming, outgoing)) void answer(incoming, outgoing)
    },
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(listenFailure(at, cause)))
    server.listen(at.port, at.host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        const idle = setInterval(() => server.closeIdleConnections(), lookEveryMs) // one that has its answer stays open
        const late = setTimeout(() => server.closeAllConnections(), finishMs)
        server.close(() => {
          clearInterval(idle)
          clearTimeout(late)
          resolve()
        })
      }),
  }
}

function answerAtHand(atHand: AtHand | undefined, incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  const header = (name: string) => incoming.headers[name] as string | undefined
  const found = atHand?.({ method: incoming.method ?? 'GET', path: incoming.url ?? '/', header })
  if (!found) return false
  outgoing.writeHead(found.status, found.headers)
  outgoing.end(found.body)
  return true
}

function listenFailure({ host, port }: { host: string; port: number }, cause: NodeJS.ErrnoException): StartFailure {
  const failure = (code: string, sentence: string) => new StartFailure(code, sentence, { cause })
  if (cause.code === 'EADDRINUSE')
    return failure('port-in-use', `Port ${port} is in use: stop what uses it, or set PORT to another one.`)
  if (cause.code === 'EACCES')
    return failure('port-closed', `Port ${port} is not open to this user: set PORT to one from 1024 up.`)
  return failure('host-unknown', `This machine has no address ${host} to listen on (${cause.code}): correct HOST.`)
}
