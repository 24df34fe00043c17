/**
 * The process that makes the load: raw sockets, kept open, one request at a time on each. It reads no more of an answer
 * than where it ends, so that it is not what is measured.
 */
import { randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import type { LoadOrder, LoadReport, LoadRequest } from './load.ts'

const lastChunk = Buffer.from('0\r\n\r\n')

process.on('message', (order: LoadOrder) => void run(order).then((report) => process.send!(report)))

type Tally = { readonly times: number[]; readonly statuses: Record<string, number>; asked: number }

async function run(order: LoadOrder): Promise<LoadReport> {
  const tally: Tally = { times: [], statuses: {}, asked: 0 }
  const began = performance.now()
  await Promise.all(Array.from({ length: order.connections }, (_, i) => ask(order, { tally, first: i, began })))
  const seconds = (performance.now() - began) / 1000
  const sorted = tally.times.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { perSecond: sorted.length / seconds, p50: at(0.5), p95: at(0.95), statuses: tally.statuses }
}

/** One connection: sends, waits for the whole answer, sends the next. */
function ask(order: LoadOrder, { tally, first, began }: { tally: Tally; first: number; began: number }): Promise<void> {
  const makers = order.requests.map((request) => maker(request, order.port))
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port: order.port, host: '127.0.0.1', noDelay: true })
    let [turn, sentAt] = [first, 0]
    let held: Buffer = Buffer.alloc(0)
    const send = () => {
      if (performance.now() - began >= order.ms || tally.asked >= (order.most ?? Number.POSITIVE_INFINITY)) {
        socket.destroy()
        return resolve()
      }
      tally.asked++
      sentAt = performance.now()
      socket.write(makers[turn++ % makers.length]!())
    }
    socket.on('connect', send)
    socket.on('error', reject)
    socket.on('end', () => reject(new Error('the server closed a connection')))
    socket.on('data', (part) => {
      held = held.length === 0 ? part : Buffer.concat([held, part])
      const status = statusOfWhole(held)
      if (!status) return
      held = Buffer.alloc(0)
      tally.times.push(performance.now() - sentAt)
      tally.statuses[status] = (tally.statuses[status] ?? 0) + 1
      send()
    })
  })
}

function maker({ method, path, headers = {}, body = '' }: LoadRequest, port: number): () => Buffer {
  const length = Buffer.byteLength(body.replaceAll('{uuid}', randomUUID()))
  const all = { Host: `127.0.0.1:${port}`, ...headers, ...(method === 'POST' ? { 'Content-Length': length } : {}) }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
  if (!body.includes('{uuid}')) {
    const bytes = Buffer.from(head + body)
    return () => bytes
  }
  return () => Buffer.from(head + body.replaceAll('{uuid}', () => randomUUID()))
}

/** The status, once the answer is there to its end. */
function statusOfWhole(held: Buffer): string | undefined {
  const headEnd = held.indexOf('\r\n\r\n')
  if (headEnd < 0) return undefined
  const head = held.toString('latin1', 0, headEnd)
  const status = head.slice(9, 12)
  if (status === '304' || status === '204') return status
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  const isWhole = length
    ? held.length >= headEnd + 4 + Number(length)
    : /\r\ntransfer-encoding: *chunked/i.test(head)
      ? held.subarray(-5).equals(lastChunk)
      : true
  return isWhole ? status : undefined
}
