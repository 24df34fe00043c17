/** An HTTP server for tests that keeps every request as it came and answers as it is told, also wrongly. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Seen = {
  readonly method: string
  readonly url: string
  readonly rawHeaders: readonly string[]
  readonly header: (name: string) => string | undefined
  readonly body: Buffer
}
export type Answer = (seen: Seen, response: ServerResponse) => unknown
export type ScriptedServer = {
  readonly url: string
  readonly seen: Seen[]
  readonly connections: () => number
  answer: Answer
  readonly close: () => Promise<void>
}

/** Starts it on a free port of loopback. */
export async function scriptedServer(answer: Answer): Promise<ScriptedServer> {
  const seen: Seen[] = []
  let connections = 0
  const server = createServer((request, response) => {
    read(request)
      .then((one) => {
        seen.push(one)
        return scripted.answer(one, response)
      })
      .catch(() => response.destroy())
  })
  server.on('connection', () => connections++)
  server.keepAliveTimeout = 1
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const scripted: ScriptedServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    connections: () => connections,
    answer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return scripted
}

async function read(request: IncomingMessage): Promise<Seen> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    rawHeaders: request.rawHeaders,
    header: (name) => request.headers[name] as string | undefined,
    body: Buffer.concat(parts),
  }
}

/** The values of a header as they came, one for each line. */
export function linesOf({ rawHeaders }: Seen, name: string): string[] {
  return rawHeaders.filter((_, i) => i % 2 === 1 && rawHeaders[i - 1]!.toLowerCase() === name)
}
