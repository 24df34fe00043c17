/**
 * The agencies' registers behind KHUR's SOAP: an address and a description for each domain, everything from the nation's
 * rows. Each register can be told to misbehave; every message that was answered is written down as the member would.
 */
import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Register } from '#engine'
import { minute } from '../../src/kernel/index.ts'
import { envelopeOf, faultEnvelope, fitOf, openEnvelope } from '../../src/modules/exchange/soap/envelope.ts'
import { khurDomains } from '../../src/modules/exchange/soap/khur-domains.ts'
import { textsOf } from '../../src/modules/exchange/soap/khur-message.ts'
import { childOf, readXml, type XmlElement, XmlRefused } from '../../src/modules/exchange/soap/xml-reader.ts'
import type { Row } from './answers.ts'
import type { RegisterBook } from './book.ts'
import { type Answer, answerXml } from './khur/answer.ts'
import { type Guard, isApproved, type KhurClient, openGuard, partiesMissing } from './khur/guard.ts'
import { type KhurOperation, khurOperations } from './khur/operations.ts'
import { wsdlOf } from './khur/wsdl.ts'
import type { Mood, Switchboard } from './switchboard.ts'
import { renamed } from './x-road-moods.ts'

export type KhurServer = {
  readonly url: string
  readonly answered: () => number
  readonly close: () => Promise<void>
}
type Given = {
  readonly registers: readonly Register[]
  readonly book: Pick<RegisterBook, 'answer'>
  readonly switchboard: Switchboard
  readonly clients: readonly KhurClient[]
  readonly now?: () => Date
  readonly port?: number
}
type World = Omit<Required<Given>, 'registers' | 'clients' | 'port'> & {
  readonly operations: ReadonlyMap<string, KhurOperation>
  readonly guard: Guard
}
/** A question that was understood, with the operation it asks. */
type Question = { readonly row: KhurOperation; readonly id: string | undefined; readonly request: XmlElement }

const bodyMax = 64_000
/** What is too large is still taken off the line, so that it can be told; up to here. */
const drainedMax = 4_000_000
const hugeBytes = 30_000_000
const found = { resultCode: 0, says: 'амжилттай' }
const none = { resultCode: 1, says: 'мэдээлэл олдсонгүй' }
const notApproved = { resultCode: 203, says: 'Сервис ашиглах эрхгүй байна' }

/** A question that cannot be read or does not exist; the other side's mistake, told as a fault. */
class Unreadable extends Error {}

/** Starts it on a free port of loopback. */
export async function startKhur({ registers, clients, port = 0, ...given }: Given): Promise<KhurServer> {
  const { now = () => new Date() } = given
  const world: World = { ...given, now, operations: khurOperations(registers), guard: openGuard(clients, now) }
  let answered = 0
  const server = createServer((request, response) => {
    serve(request, response, world)
      .then((isAnswered) => {
        if (isAnswered) answered++
      })
      .catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answered: () => answered,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Whether data were given away. */
async function serve(request: IncomingMessage, response: ServerResponse, world: World): Promise<boolean> {
  const url = request.url ?? ''
  const domain = khurDomains.find(({ path }) => url.split('?')[0] === path)
  if (!domain) return send(response, 404, faultEnvelope('Client', 'no such domain'))
  if (request.method === 'GET' && /\?wsdl$/i.test(url)) {
    const operations = [...world.operations.values()].filter((row) => row.domain.name === domain.name)
    return send(response, 200, wsdlOf(domain, operations, `http://${request.headers.host}${domain.path}`))
  }
  if (request.method !== 'POST') return send(response, 405, faultEnvelope('Client', 'POST or ?wsdl'))
  try {
    const body = await bodyOf(request)
    const question = understood(request, body, world)
    if (question.row.domain.name !== domain.name) throw new Unreadable('no such operation in this domain')
    return await answer({ request, response, body, question }, world)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return send(response, 500, faultEnvelope('Client', error.message))
  }
}

function understood(request: IncomingMessage, body: Buffer, { operations }: World): Question {
  const fit = fitOf(request.headers['content-type'])
  if (fit !== 'fits') throw new Unreadable(fit)
  const opened = openEnvelope(rootOf(body))
  if (opened?.kind !== 'body') throw new Unreadable('not-soap')
  const row = operations.get(opened.element.name)
  const asked = childOf(opened.element, 'request')
  if (!row || opened.element.namespace !== row.domain.namespace) throw new Unreadable('no such operation')
  if (!asked) throw new Unreadable('no request')
  return { row, id: opened.id, request: asked }
}

function rootOf(body: Buffer): XmlElement {
  try {
    return readXml(body)
  } catch (cause) {
    if (!(cause instanceof XmlRefused)) throw cause
    throw new Unreadable(cause.message, { cause })
  }
}

type Exchange = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly body: Buffer
  readonly question: Question
}

async function answer({ request, response, body, question }: Exchange, world: World): Promise<boolean> {
  const { row, id, request: asked } = question
  const requestId = randomUUID()
  const given = textsOf(asked)
  const refused = refusalOf({ headers: request.headers, body, question }, world)
  if (refused) return send(response, 200, envelopeOf(answerXml(row, { requestId, request: given, ...refused })))
  const mood = world.switchboard.moodOf(row.register)
  if (mood === 'slow') await sleep(world.switchboard.slowMs())
  if (misbehaves(mood, request, response)) return false
  const said = await world.book.answer(row.code, given)
  const result = { requestId, request: given, ...(said === undefined ? none : { ...found, response: said }) }
  const bytes = envelopeOf(twisted(mood, row, result))
  world.switchboard.note({
    id: id ?? requestId,
    register: row.register,
    code: row.code,
    at: world.now(),
    requestHash: createHash('sha512').update(body).digest('base64'),
    responseSha256: createHash('sha256').update(bytes).digest('hex'),
  })
  if (mood === 'clock') response.setHeader('Date', new Date(world.now().getTime() - 10 * minute).toUTCString())
  send(response, 200, bytes, mood === 'charset' ? 'windows-1251' : 'utf-8')
  return true
}

function refusalOf(
  { headers, body, question }: Pick<Exchange, 'body' | 'question'> & Pick<IncomingMessage, 'headers'>,
  { guard, now }: World,
) {
  const client = guard.caller(headers, body)
  if ('resultCode' in client) return client
  const { row, request } = question
  if (!isApproved(client, row.code, now().toISOString().slice(0, 10))) return notApproved
  const auth = childOf(request, 'auth')
  const [citizen, operator] = (['citizen', 'operator'] as const).map((name) => {
    const party = auth && childOf(auth, name)
    return party && textsOf(party)
  })
  return partiesMissing(client, { citizen, operator }, row.aboutPerson)
}

/** Does what a register in this mood does instead of answering; false where it answers after all. */
function misbehaves(mood: Mood, request: IncomingMessage, response: ServerResponse): boolean {
  if (mood === 'down') request.socket.destroy()
  else if (mood === 'redirect') response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()
  else if (mood === 'fault-client') send(response, 500, faultEnvelope('Client', 'the question is wrong'))
  else if (mood === 'fault-server') send(response, 500, faultEnvelope('Server', 'the register does not answer'))
  else if (mood === 'malformed') send(response, 200, Buffer.from('<soap:Envelope><soap:Body>'))
  else if (mood === 'huge' || mood === 'vast') send(response, 200, Buffer.alloc(hugeBytes, 'x'))
  else return mood === 'hang' || mood === 'loris'
  return true
}

/** An answer that is not to this question, of another operation or about somebody else; or under another interface. */
function twisted(mood: Mood, row: KhurOperation, answer: Answer) {
  if (mood === 'wrong-hash') return answerXml({ ...row, operation: `${row.operation}Other` }, answer)
  if (['wrong', 'wrong-echo', 'replayed'].includes(mood))
    return answerXml(row, { ...answer, request: { ...answer.request, regnum: 'ЯЯ00000000' } })
  if (mood === 'changed') return answerXml(withOtherNames(row), { ...answer, response: otherNamed(answer.response) })
  return answerXml(row, answer)
}

/** The operation with each field of its answer under another name, and an answer of it. */
function withOtherNames(row: KhurOperation): KhurOperation {
  return { ...row, fields: mapNames(row.fields) }
}

function otherNamed(response: Answer['response']): Answer['response'] {
  if (!response) return response
  return Array.isArray(response) ? (response as readonly Row[]).map(mapNames) : mapNames(response as Row)
}

function mapNames<Value>(named: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(named).map(([name, value]) => [renamed(name), value]))
}

function send(response: ServerResponse, status: number, bytes: Buffer, charset = 'utf-8'): false {
  response
    .writeHead(status, { 'Content-Type': `text/xml; charset=${charset}`, 'Content-Length': bytes.length })
    .end(bytes)
  return false
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes <= bodyMax) parts.push(part)
    else if (bytes > drainedMax) throw new Error('far too large')
  }
  if (bytes > bodyMax) throw new Unreadable('xml-too-large')
  return Buffer.concat(parts)
}
