/**
 * A witness between the platform and the registers: sees every request as it arrives, looks at once whether its receipt
 * is committed, over a connection of its own, and only then hands it on. Counts what registers answered.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openDatabase, sql } from '#platform'

export type Reading = {
  /** The identifier of the attempt (`X-Road-Id`). */
  readonly id: string
  /** The receipt that was committed when the request arrived, about the person it names and to this register. */
  readonly receiptId: string | undefined
  answered: boolean
}
export type ExchangeWitness = {
  readonly url: string
  readonly readings: readonly Reading[]
  /** Where the registers and the platform's database are, once they are known. */
  readonly watch: (between: { registersUrl: string; databaseUrl: string }) => void
  readonly close: () => Promise<void>
}

export async function startWitness(): Promise<ExchangeWitness> {
  const readings: Reading[] = []
  let registers = ''
  let database: ReturnType<typeof openDatabase> | undefined

  async function receiptOf(headers: IncomingMessage['headers'], path: string): Promise<string | undefined> {
    const [, code = ''] = /\/([^/]+)$/.exec(path) ?? []
    const found = await database!.maybe<{ id: string }>(sql`
      select receipt.id from exchange.exchanged
        join transparency.receipt on receipt.id = exchanged.receipt_id
        join transparency.entry on entry.id = receipt.id and entry.log = 'access'
        join exchange.operation on operation.register_id = receipt.register and operation.key = receipt.operation
      where exchanged.id::text = ${String(headers['x-road-id'])} and operation.code = ${code}
        and ${String(headers['x-road-userid'])} like '%' || receipt.person_id
        and receipt.register = exchanged.register_id and receipt.operation = exchanged.operation
        and exchanged.ended_at is null`)
    return found?.id
  }

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const path = incoming.url ?? ''
    const isReading = incoming.method === 'POST' // what is asked with GET describes services, and is about nobody
    const receiptId = isReading ? await receiptOf(incoming.headers, path) : undefined
    const reading: Reading = { id: String(incoming.headers['x-road-id']), receiptId, answered: false }
    if (isReading) readings.push(reading)
    const parts: Buffer[] = []
    for await (const part of incoming as AsyncIterable<Buffer>) parts.push(part)
    const headers = headersOf(incoming)
    const onward = request(`${registers}${path}`, { method: incoming.method ?? 'POST', headers }, (answer) => {
      reading.answered = answer.statusCode === 200
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
      answer.on('error', () => outgoing.destroy())
    })
    onward.on('error', () => incoming.socket.destroy())
    outgoing.on('close', () => onward.destroy())
    onward.end(Buffer.concat(parts))
  }

  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch(() => incoming.socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    readings,
    watch: ({ registersUrl, databaseUrl }) => {
      registers = registersUrl
      database = openDatabase({ url: databaseUrl, connectionsMax: 4 })
    },
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
      await database?.close()
    },
  }
}

/** As they came, letter for letter: the request hash covers them. */
function headersOf({ rawHeaders }: IncomingMessage): Record<string, string> {
  const pairs = rawHeaders.flatMap((name, i) =>
    i % 2 === 0 && !/^host$/i.test(name) ? [[name, rawHeaders[i + 1]!]] : [],
  )
  return Object.fromEntries(pairs) as Record<string, string>
}
