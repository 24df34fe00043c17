/**
 * The signing process seen from outside: it takes bytes and a name and gives a signature, for the names on its list, so
 * many a second, each written down before it leaves. Who may connect is for the socket's permissions; where the platform
 * runs as another user of the machine, a secret in a file of both is asked for too.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { chmodSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal, second } from '#kernel'
import { lockFolder } from '../folder-lock.ts'
import type { Signers, SigningKind } from '../signers.ts'
import { StartFailure } from '../start-failure.ts'
import type { Journal } from './journal.ts'
import { spkiOf } from './public-key.ts'

export type DeskRules = {
  readonly signers: Signers
  /** Which names it signs for, and by which kind of key. */
  readonly may: (name: string, kind: SigningKind) => boolean
  readonly journal: Journal
  readonly perSecond: number
  /** Whoever would wait longer is sent away: they try again, and nothing piles up here. */
  readonly waitMsMax?: number
}
type Asked = { readonly name: string; readonly kind: SigningKind; readonly bytes?: string | undefined }
type Answer = { readonly status: number; readonly body: Readonly<Record<string, string>> }
export type Desk = { readonly answer: (what: string, body: Buffer) => Promise<Answer> }

const waitMsUsual = 5 * second
export const bytesMax = 128 * 1024
const nameMost = 100
const bodyBytesMax = Math.ceil((bytesMax * 4) / 3) + 1024
const requestMs = 10 * second
const socketLengthMax = 100 // of sockaddr_un's 108
const kinds: readonly string[] = ['ES256', 'ES384', 'Ed25519'] satisfies SigningKind[]

/** What the process does with a question; no line to anybody yet. */
export function openDesk({ signers, may, journal, perSecond, waitMsMax = waitMsUsual }: DeskRules): Desk {
  const gate = openGate(perSecond, waitMsMax)
  async function sign({ name, kind, bytes = '' }: Asked): Promise<Answer> {
    const message = Buffer.from(bytes, 'base64')
    if (message.length > bytesMax) throw new Refusal('platform/signing-too-large')
    await gate()
    const signer = await signers.signer(name, kind)
    await journal.write({ name, sha256: createHash('sha256').update(message).digest('hex') })
    return { status: 200, body: { signature: (await signer.sign(message)).toString('base64') } }
  }
  async function show({ name, kind }: Asked): Promise<Answer> {
    const { publicKey } = await signers.signer(name, kind)
    return { status: 200, body: { publicKey: spkiOf(publicKey).toString('base64') } }
  }
  return {
    answer: async (what, body) => {
      const asked = read(body)
      if (!asked) return refused(400, 'platform/signing-malformed')
      if (!may(asked.name, asked.kind)) return refused(403, 'platform/signing-not-for-this-name')
      try {
        if (what === '/signatures') return await sign(asked)
        return what === '/public-keys' ? await show(asked) : refused(404, 'platform/signing-unknown')
      } catch (error) {
        return error instanceof Refusal ? refused(429, error.code) : refused(503, 'platform/signing-away')
      }
    },
  }
}

function refused(status: number, code: string): Answer {
  return { status, body: { code } }
}

function read(body: Buffer): Asked | undefined {
  try {
    const { name, kind, bytes } = JSON.parse(body.toString()) as Record<string, unknown>
    const isWhole =
      typeof name === 'string' && name.length <= nameMost && typeof kind === 'string' && kinds.includes(kind)
    if (!isWhole || (bytes !== undefined && typeof bytes !== 'string')) return undefined
    return { name, kind: kind as SigningKind, bytes }
  } catch {
    return undefined
  }
}

/** Lets so many a second through, a second's worth at once; who would wait too long is refused (a leaky bucket). */
function openGate(perSecond: number, waitMsMax: number): () => Promise<void> {
  let level = 0
  return async () => {
    const now = performance.now()
    const next = Math.max(level, now) + second / perSecond
    const waitMs = next - now - second
    if (waitMs > waitMsMax) throw new Refusal('platform/signing-too-busy')
    level = next
    if (waitMs > 0) await sleep(waitMs)
  }
}

export type DeskAddress = { readonly socket: string; readonly secret: string | undefined }

/** Opens the desk at a unix socket that its owner alone can reach, and its group where a secret is asked for. */
export async function listenAtDesk(desk: Desk, { socket, secret }: DeskAddress): Promise<() => Promise<void>> {
  if (Buffer.byteLength(socket) > socketLengthMax)
    throw new StartFailure(
      'socket-path',
      `SIGN_SOCKET is longer than ${socketLengthMax} letters: choose a shorter path.`,
    )
  const unlock = await lockFolder(`${socket}.lock`)
  const server = createServer({ requestTimeout: requestMs, headersTimeout: requestMs }, (incoming, outgoing) => {
    const answered = isKnown(incoming, secret)
      ? bodyOf(incoming).then((body) => (body ? desk.answer(incoming.url ?? '', body) : tooLarge))
      : Promise.resolve(refused(401, 'platform/signing-unknown-caller'))
    answered.then(
      ({ status, body }) =>
        outgoing.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body)),
      () => outgoing.destroy(),
    )
  })
  rmSync(socket, { force: true }) // left by a process that was killed: the lock is ours
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      unlock()
      reject(
        new StartFailure('socket', `SIGN_SOCKET (${socket}) cannot be listened at: choose another path.`, { cause }),
      )
    })
    server.listen(socket, resolve)
  })
  chmodSync(socket, secret ? 0o660 : 0o600)
  return async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    await closed
    unlock()
  }
}

const tooLarge = refused(413, 'platform/signing-too-large')

function isKnown({ headers: { authorization = '' } }: IncomingMessage, secret: string | undefined): boolean {
  if (!secret) return true
  const [given, wanted] = [authorization, `Bearer ${secret}`].map((text) => createHash('sha256').update(text).digest())
  return timingSafeEqual(given!, wanted!)
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of incoming as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > bodyBytesMax) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}
