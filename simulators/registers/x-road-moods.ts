/** How a register misbehaves: before it answers, in what it says, in what it signs, and in how it sends it. */
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { minute } from '../../src/kernel/index.ts'
import type { Signer } from '../../src/modules/exchange/envelope.ts'
import { type Question, signAnswer, signatureHeader } from '../../src/modules/exchange/envelope.ts'
import type { Mood, Switchboard } from './switchboard.ts'
import { fault } from './x-road-message.ts'

const hugeBytes = 2_000_000
const vastBytes = 30_000_000
const chunk = Buffer.alloc(64_000, 0x20)
const dripMs = 100

/** What a field is called since the interface was changed. */
export const renamed = (field: string): string => `${field}V2`

/** Waits or goes wrong before anything is answered; true when that was all there is to it. */
export async function spoils(mood: Mood, response: ServerResponse, board: Switchboard): Promise<boolean> {
  if (mood === 'slow') await sleep(board.slowMs())
  if (mood === 'down') response.socket?.destroy()
  else if (mood === 'redirect') response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()
  else if (mood === 'fault-client') fault(response, 'Client.BadRequest')
  else if (mood === 'fault-server') fault(response, 'Server.ServerProxy.ServiceFailed')
  else return mood === 'hang'
  return true
}

/** What it says in the place of the right answer. */
export function said(mood: Mood, body: unknown): Buffer {
  if (mood === 'malformed') return Buffer.from('{"resultCode":"yes"}')
  if (mood === 'huge') return Buffer.alloc(hugeBytes, 0x78)
  if (mood === 'changed') return json(eachRow(body, (row) => mapped(row, ([name, value]) => [renamed(name), value])))
  if (mood === 'wrong-types') return json(eachRow(body, (row) => mapped(row, ([name]) => [name, { value: name }])))
  return json(body)
}

/** The signature over an answer, or another one. */
export function signed(
  mood: Mood,
  { question, bytes, signer }: { question: Question; bytes: Uint8Array; signer: Signer },
): Record<string, string> {
  if (mood === 'unsigned') return {}
  const about = mood === 'replayed' ? { ...question, id: randomUUID() } : question
  const at = mood === 'clock' ? new Date(signer.at.getTime() - 10 * minute) : signer.at
  const key = mood === 'wrong-key' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey : signer.key
  return { [signatureHeader]: signAnswer(about, bytes, { key, at }) }
}

/** What the security server echoes, or something like it. */
export function echoed(mood: Mood, echoes: Record<string, string>): Record<string, string> {
  if (mood === 'wrong-echo') return { ...echoes, 'X-Road-Id': randomUUID() }
  const hash = echoes['X-Road-Request-Hash'] ?? ''
  if (mood === 'wrong-hash')
    return { ...echoes, 'X-Road-Request-Hash': hash.replace(/^./, (one) => (one === 'A' ? 'B' : 'A')) }
  return mood === 'charset' ? { ...echoes, 'Content-Type': 'application/json; charset=windows-1251' } : echoes
}

/** Sends it whole, or without end. */
export async function give(mood: Mood, response: ServerResponse, bytes: Buffer): Promise<void> {
  if (mood === 'vast') return stream(response, vastBytes)
  if (mood === 'loris') return drip(response)
  response.end(mood === 'altered' ? Buffer.from(bytes.toString().replace(/\d/, '7 ')) : bytes)
}

/** As fast as it is taken, and no faster; whoever leaves before the end has heard enough. */
async function stream(response: ServerResponse, bytes: number): Promise<void> {
  await pipeline(Readable.from(blanks(bytes)), response).catch((cause) => {
    if (!response.destroyed) throw cause
  })
}

function* blanks(bytes: number): Generator<Buffer> {
  for (let made = 0; made < bytes; made += chunk.length) yield chunk
}

async function drip(response: ServerResponse): Promise<void> {
  while (!response.destroyed) {
    response.write(' ')
    await sleep(dripMs, undefined, { ref: false })
  }
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}

type Row = Readonly<Record<string, unknown>>

function eachRow(body: unknown, change: (row: Row) => Row): unknown {
  const { response, ...rest } = body as { response: Row | readonly Row[] | null }
  const changed = Array.isArray(response) ? response.map(change) : response && change(response as Row)
  return { ...rest, response: changed }
}

function mapped(row: Row, change: (entry: [string, unknown]) => [string, unknown]): Row {
  return Object.fromEntries(Object.entries(row).map(change))
}
