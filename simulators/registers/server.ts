/**
 * The agencies' registers behind one security server, speaking X-Road REST as the real one does. Each register can be
 * told to misbehave; how many readings were answered is counted, so that receipts can be held against them.
 */
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { registers } from '../../mongolia/registers/index.ts'
import { hashedHeaders, requestHash } from '../../src/modules/exchange/identifier.ts'
import type { Population } from '../population/population.ts'
import { type Asked, answers } from './answers.ts'
import type { FinesPaid } from './fines.ts'
import type { LicencesOrdered } from './licences.ts'

export type Mood =
  | 'up'
  | 'down'
  | 'hang'
  | 'malformed'
  | 'wrong-hash'
  | 'wrong-echo'
  | 'redirect'
  | 'huge'
  | 'fault-client'
  | 'fault-server'
export type RegisterServer = {
  readonly url: string
  readonly answered: () => number
  readonly moodOf: (register: string) => Mood
  readonly setMood: (register: string, mood: Mood) => void
  /** What was paid and ordered since the start is as if it had never been. */
  readonly forget: () => void
  readonly close: () => Promise<void>
}

const knownClients = ['MN/GOV/0001/platform']
const bodyMax = 64_000
const byService = new Map<string, { register: string; code: string }>(
  Object.values(registers).flatMap((register) =>
    Object.values(register.operations).map(({ code }): [string, { register: string; code: string }] => {
      const { memberClass, memberCode, subsystem } = register.member
      return [`MN/${memberClass}/${memberCode}/${subsystem}/${code}`, { register: register.id, code }]
    }),
  ),
)

export async function startRegisters({
  population,
  port = 0,
  today = () => new Date().toISOString().slice(0, 10),
}: {
  population: Population
  port?: number
  today?: () => string
}): Promise<RegisterServer> {
  const moods = new Map<string, Mood>()
  const paid: FinesPaid = new Map()
  const ordered: LicencesOrdered = new Map()
  let answered = 0
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? ''
    const body = await bodyOf(request)
    const service = path.replace(/^\/r1\//, '') // ours need no encoding, so an encoded one is unknown
    const found = byService.get(service)
    if (!found) return fault(response, 'Server.ServerProxy.UnknownService')
    if (!knownClients.includes(String(request.headers['x-road-client'])))
      return fault(response, 'Client.ServerProxy.AccessDenied')
    const mood = moods.get(found.register) ?? 'up'
    if (mood === 'down') return void request.socket.destroy()
    if (mood === 'hang') return
    if (mood === 'redirect') return void response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()
    if (mood === 'fault-client' || mood === 'fault-server')
      return fault(response, mood === 'fault-client' ? 'Client.BadRequest' : 'Server.ServerProxy.ServiceFailed')
    const headers = hashedHeaders.map((name): [string, string] => [
      name,
      String(request.headers[name.toLowerCase()] ?? ''),
    ])
    const hash = requestHash({ method: 'POST', path, headers, body })
    response.writeHead(200, {
      'Content-Type': 'application/json; charset=utf-8',
      'X-Road-Client': String(request.headers['x-road-client']),
      'X-Road-Id': mood === 'wrong-echo' ? randomUUID() : String(request.headers['x-road-id']),
      'X-Road-Service': service,
      'X-Road-Request-Id': randomUUID(),
      'X-Road-Request-Hash':
        mood === 'wrong-hash' ? hash.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')) : hash,
    })
    answered++
    if (mood === 'malformed') return void response.end('{"resultCode":"yes"}')
    if (mood === 'huge') return void response.end('x'.repeat(2_000_000))
    response.end(JSON.stringify(answerTo(found.code, body, { population, paid, ordered, today: today() })))
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answered: () => answered,
    moodOf: (register) => moods.get(register) ?? 'up',
    setMood: (register, mood) => moods.set(register, mood),
    forget: () => {
      paid.clear()
      ordered.clear()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Kept = Pick<Asked, 'paid' | 'ordered' | 'today'> & { readonly population: Population }

function answerTo(code: string, body: Buffer, { population, ...kept }: Kept): unknown {
  const { regnum, ...inputs } = JSON.parse(body.toString('utf8')) as Record<string, string>
  const life = population.byNumber.get(regnum ?? '')
  const find = (number: string) => population.byNumber.get(number)
  const response = life && answers[code]?.({ life, inputs, find, ...kept })
  const isThere = response !== undefined
  return {
    requestId: randomUUID(),
    resultCode: isThere ? 0 : 1,
    resultMessage: isThere ? 'амжилттай' : 'мэдээлэл олдсонгүй',
    response: response ?? null,
  }
}

function fault(response: ServerResponse, code: string): void {
  response
    .writeHead(500, { 'Content-Type': 'application/json', 'X-Road-Error': code })
    .end(JSON.stringify({ type: code, message: code, detail: randomUUID() }))
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > bodyMax) throw new Error('too large')
    parts.push(part)
  }
  return Buffer.concat(parts)
}
