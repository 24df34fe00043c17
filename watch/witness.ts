/**
 * A witness of transparency logs (C2SP tlog-witness) in one file, for whoever wants to keep an eye on one: it signs that it
 * saw a log at a size with a root, if that continues what it saw before, and never anything else. Needs Node 24 and nothing
 * more: `node witness.ts --name paper.example/witness --port 8787 --data ./witness --log "<the log's key>"`.
 */
import * as crypto from 'node:crypto'
import * as fs from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

type Log = { readonly origin: string; readonly keyId: Buffer; readonly key: crypto.KeyObject }
/** What the witness last signed of a log, with the note as the log had signed it. */
type Seen = { readonly origin: string; readonly size: number; readonly root: string; readonly at: number; note: string }
type Asked = Pick<Seen, 'origin' | 'size' | 'root'> & { old: number; proof: Buffer[]; text: string; signatures: string }
type Answer = readonly [status: number, text: string, type?: string]
type Witness = { name: string; data: string; key: crypto.KeyObject; logs: Map<string, Log>; seen: Map<string, Seen> }

export type WitnessOptions = {
  /** How it signs: an address of its operator without a scheme, no spaces and no plus. */
  readonly name: string
  /** A folder of its own; key and memory lie there, and both must be kept. */
  readonly data: string
  /** The keys of the logs it watches, each as one line (C2SP signed-note). */
  readonly logs: readonly string[]
  readonly port?: number
  readonly host?: string
}
export type RunningWitness = {
  readonly url: string
  readonly key: string
  /** Watches these logs too. */
  readonly watch: (logs: readonly string[]) => void
  readonly close: () => Promise<void>
}

const bodyMost = 100_000
const evidenceMost = 100
const mark = '\u2014 '
const plain = 'text/plain; charset=utf-8'

/** Starts a witness; resolves when it answers. */
export async function startWitness(options: WitnessOptions): Promise<RunningWitness> {
  const { name, data, port = 0, host = '127.0.0.1' } = options
  if (!/^[^\s+]+$/.test(name)) throw new Error('the name of a witness has neither spaces nor a plus')
  for (const folder of ['seen', 'evidence']) fs.mkdirSync(join(data, folder), { recursive: true, mode: 0o700 })
  const witness: Witness = { name, data, key: keyIn(join(data, 'key.pem')), logs: new Map(), seen: new Map() }
  const watch = (lines: readonly string[]): void => {
    for (const log of lines.map(readKey)) {
      const known = seenIn(data, log.origin)
      if (known) witness.seen.set(log.origin, known)
      witness.logs.set(log.origin, log)
    }
  }
  watch(options.logs)
  const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
    answer(witness, request).then(
      ([status, text, type = plain]) => response.writeHead(status, { 'Content-Type': type }).end(text),
      () => response.writeHead(500).end('The witness could not keep what it saw, so it signs nothing.\n'),
    )
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    key: keyLine(witness),
    watch,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

async function answer(witness: Witness, request: IncomingMessage): Promise<Answer> {
  if (request.method === 'GET' && request.url === '/') return [200, inWords(witness)]
  if (request.method !== 'POST' || request.url !== '/add-checkpoint') return [404, 'There is nothing here.\n']
  const asked = readAsked(await bodyOf(request))
  return asked ? addCheckpoint(witness, asked) : [400, 'This is no request to a witness.\n']
}

/** From the look at what it saw to the answer nothing waits, so no other request comes between. */
function addCheckpoint(witness: Witness, asked: Asked): Answer {
  const { old, origin, size, root, text, signatures } = asked
  const log = witness.logs.get(origin)
  if (!log) return [404, 'This log is not watched here.\n']
  if (!signatures.split('\n').some((line) => isSigned(line, text, log))) return [403, 'The log did not sign this.\n']
  if (old > size) return [400, 'The old size is larger than the new one.\n']
  const last = witness.seen.get(origin)
  const conflict = [409, `${last?.size ?? 0}\n`, 'text/x.tlog.size'] as const
  if (old !== (last?.size ?? 0)) return conflict
  const note = `${text}\n${signatures}`
  const isOther = last && old === size && last.root !== root
  if (isOther || !continues(asked, last && bytesOf(last.root))) {
    keepEvidence(witness, { note, kind: isOther ? 'fork' : 'unproven' })
    return isOther ? conflict : [422, 'This does not continue the log that was seen before.\n']
  }
  const seen = { origin, size, root, at: Math.floor(Date.now() / 1000), note }
  writeWhole(fileOf(witness.data, origin), JSON.stringify(seen))
  witness.seen.set(origin, seen)
  return [200, cosignature(witness, text, seen.at)]
}

const size = '(0|[1-9]\\d{0,15})'
const hash = '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]='
/** The old size, the proof, an empty line, the checkpoint: its text and its signatures. */
const request = RegExp(
  `^old ${size}\n((?:${hash}\n){0,63})\n((.+)\n${size}\n(${hash})\n(?:.+\n)*)\n((?:${mark}.+\n)+)$`,
)

function readAsked(body: string): Asked | undefined {
  const [, old, proof = '', text, origin = '', size, root = '', signatures = ''] = request.exec(body) ?? []
  if (!text || !Number.isSafeInteger(Number(old)) || !Number.isSafeInteger(Number(size))) return undefined
  const hashes = proof.split('\n').slice(0, -1)
  return { old: Number(old), size: Number(size), text, origin, root, signatures, proof: hashes.map(bytesOf) }
}

const bytesOf = (base64: string): Buffer => Buffer.from(base64, 'base64')

function isSigned(line: string, text: string, { origin, keyId, key }: Log): boolean {
  const start = `${mark}${origin} `
  const bytes = bytesOf(line.startsWith(start) ? line.slice(start.length) : '')
  const isOurs = bytes.length === 68 && bytes.subarray(0, 4).equals(keyId)
  return isOurs && crypto.verify(null, Buffer.from(text), key, bytes.subarray(4))
}

/** Whether the new tree holds the old one as its beginning (RFC 9162 §2.1.4.2). */
function continues({ old, size, proof, ...asked }: Asked, oldRoot: Buffer | undefined): boolean {
  const root = bytesOf(asked.root)
  if (size === 0) return proof.length === 0 && root.equals(sha256())
  if (old === 0 || !oldRoot) return proof.length === 0
  if (old === size) return proof.length === 0 && root.equals(oldRoot)
  const path = Number.isInteger(Math.log2(old)) ? [oldRoot, ...proof] : [...proof]
  let [fn, sn] = [old - 1, size - 1]
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)]
  let older = path.shift()
  let newer = older
  if (!older || !newer) return false
  for (const hash of path) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      older = sha256(Buffer.of(1), hash, older)
      newer = sha256(Buffer.of(1), hash, newer)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else newer = sha256(Buffer.of(1), newer, hash)
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && older.equals(oldRoot) && newer.equals(root)
}

const half = (value: number): number => Math.floor(value / 2)

function sha256(...parts: readonly Uint8Array[]): Buffer {
  return parts.reduce((hash, part) => hash.update(part), crypto.createHash('sha256')).digest()
}

/** The line that says: seen at that time (C2SP tlog-cosignature, Ed25519). */
function cosignature({ name, key }: Witness, text: string, at: number): string {
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(BigInt(at))
  const signature = crypto.sign(null, Buffer.from(`cosignature/v1\ntime ${at}\n${text}`), key)
  return `${mark}${name} ${Buffer.concat([keyId(name, 4, rawOf(key)), time, signature]).toString('base64')}\n`
}

function keyId(name: string, kind: number, raw: Uint8Array): Buffer {
  return sha256(Buffer.from(`${name}\n`), Buffer.of(kind), raw).subarray(0, 4)
}

function rawOf(key: crypto.KeyObject): Buffer {
  return Buffer.from(crypto.createPublicKey(key).export({ format: 'jwk' }).x!, 'base64url')
}

function keyLine({ name, key }: Pick<Witness, 'name' | 'key'>): string {
  const raw = rawOf(key)
  return `${name}+${keyId(name, 4, raw).toString('hex')}+${Buffer.concat([Buffer.of(4), raw]).toString('base64')}`
}

/** A log's key in one line: its origin, a hash, and the key. */
function readKey(line: string): Log {
  const [origin = '', hash = '', ...rest] = line.trim().split('+')
  const bytes = bytesOf(rest.join('+'))
  const id = keyId(origin, 1, bytes.subarray(1))
  if (bytes.length !== 33 || bytes[0] !== 1 || id.toString('hex') !== hash)
    throw new Error(`this is no key of a log: ${line}`)
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: bytes.subarray(1).toString('base64url') }
  return { origin, keyId: id, key: crypto.createPublicKey({ key: jwk, format: 'jwk' }) }
}

/** The witness's own key, made at its first start. */
function keyIn(path: string): crypto.KeyObject {
  const fresh = () => crypto.generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
  if (!fs.existsSync(path)) writeWhole(path, String(fresh()))
  return crypto.createPrivateKey(fs.readFileSync(path))
}

const fileOf = (data: string, origin: string): string =>
  join(data, 'seen', `${sha256(Buffer.from(origin)).toString('hex')}.json`)

/** What was seen of a log; a file that cannot be read ends the witness, which must not begin anew. */
function seenIn(data: string, origin: string): Seen | undefined {
  const path = fileOf(data, origin)
  const seen: Seen | undefined = fs.existsSync(path) ? JSON.parse(fs.readFileSync(path, 'utf8')) : undefined
  if (seen && (seen.origin !== origin || !Number.isSafeInteger(seen.size))) throw new Error(`${path} is damaged`)
  return seen
}

/** Whole or not at all, and on the disk before it returns. */
function writeWhole(path: string, text: string): void {
  fs.writeFileSync(`${path}.part`, text, { mode: 0o600, flush: true })
  fs.renameSync(`${path}.part`, path)
  const folder = fs.openSync(dirname(path), 'r')
  fs.fsyncSync(folder)
  fs.closeSync(folder)
}

/**
 * A checkpoint that the log signed and that contradicts an earlier one is proof against it: kept, a bounded number of them.
 * One that only came without its proof may have been sent by anybody; those take no room from the others.
 */
function keepEvidence({ data }: Witness, { note, kind }: { note: string; kind: 'fork' | 'unproven' }): void {
  const folder = join(data, 'evidence')
  const name = `${kind}-${sha256(Buffer.from(note)).toString('hex')}`
  if (fs.readdirSync(folder).filter((one) => one.startsWith(kind)).length < evidenceMost)
    writeWhole(join(folder, name), note)
}

/** Nothing of a body that is too long. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of request.setEncoding('utf8')) {
    body += part
    if (body.length > bodyMost) return ''
  }
  return body
}

function inWords(witness: Witness): string {
  const lines = [...witness.logs.keys()].map((origin) => {
    const last = witness.seen.get(origin)
    if (!last) return `${origin}: not seen yet`
    return `${origin}: ${last.size} entries, root ${last.root}, seen ${new Date(last.at * 1000).toISOString()}`
  })
  const what = 'is a witness: it signs that a log only ever grew, and refuses to sign anything else.'
  return `${witness.name} ${what}\nIts key: ${keyLine(witness)}\n\n${lines.join('\n')}\n`
}

if (import.meta.main) {
  const text = { type: 'string' } as const
  const options = { name: text, port: text, host: text, data: text, log: { ...text, multiple: true } } as const
  const { name = '', port = '8787', host = '127.0.0.1', data = './witness', log = [] } = parseArgs({ options }).values
  const witness = await startWitness({ name, port: Number(port), host, data, logs: log })
  console.log(`${witness.key}\n${witness.url}`)
}
