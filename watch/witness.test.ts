import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, test } from 'node:test'
import {
  consistencyRanges,
  emptyRoot,
  foldRight,
  type Hash,
  keyIdOf,
  leafHash,
  type NoteKey,
  nodeHash,
  placesOf,
  readNote,
  readNoteKey,
  seenBy,
  toBase64,
  writeCheckpoint,
  writeNote,
  writeNoteKey,
} from '#verify'
import { type RunningWitness, startWitness } from './witness.ts'

const folder = mkdtempSync(join(tmpdir(), 'witness-'))
const running: RunningWitness[] = []
afterEach(async () => void (await Promise.all(running.splice(0).map(({ close }) => close()))))
after(() => rmSync(folder, { recursive: true, force: true }))

const origin = 'logs.example/log/case'
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url')
const logKey: NoteKey = { name: origin, kind: 'note', publicKey: raw }
const other = generateKeyPairSync('ed25519').privateKey

let folders = 0
async function start(data = join(folder, String(folders++))): Promise<RunningWitness & { data: string }> {
  const witness = await startWitness({ name: 'paper.example/witness', data, logs: [writeNoteKey(logKey)] })
  running.push(witness)
  return { ...witness, data }
}

/** The hash over leaves of a log of numbers, of which `fork` has other ones. */
function hashOf(start: number, end: number, fork = ''): Hash {
  const over = ({ level, index }: { level: number; index: number }): Hash =>
    level === 0
      ? leafHash(Buffer.from(`${fork}${index}`))
      : nodeHash(over({ level: level - 1, index: 2 * index }), over({ level: level - 1, index: 2 * index + 1 }))
  return start === end ? emptyRoot : foldRight(placesOf(start, end).map(over))
}

type Given = { readonly name?: string; readonly key?: typeof privateKey; readonly root?: Hash; readonly fork?: string }

function checkpoint(size: number, { name = origin, key = privateKey, fork, root = hashOf(0, size, fork) }: Given = {}) {
  const text = writeCheckpoint({ origin: name, size, root })
  return writeNote({
    text,
    signatures: [{ name, keyId: keyIdOf({ ...logKey, name }), bytes: sign(null, Buffer.from(text), key) }],
  })
}

function asked(old: number, size: number, given: Given = {}): string {
  const ranges = old === 0 || old >= size ? [] : consistencyRanges(old, size)
  const proof = ranges.map(([start, end]) => `${toBase64(hashOf(start, end, given.fork))}\n`).join('')
  return `old ${old}\n${proof}\n${checkpoint(size, given)}`
}

async function post({ url }: RunningWitness, body: string): Promise<{ status: number; type: string; text: string }> {
  const answer = await fetch(`${url}/add-checkpoint`, { method: 'POST', body })
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() }
}

test('signs what continues what it saw, at every size, and says when it saw it', async () => {
  const witness = await start()
  let old = 0
  for (const size of [0, 1, 2, 3, 4, 7, 8, 8, 13, 64, 65, 200]) {
    const { status, text } = await post(witness, asked(old, size))
    assert.equal(status, 200, `${old} to ${size}`)
    const note = readNote(`${checkpoint(size)}${text}`)
    assert.ok(seenBy(note, readNoteKey(witness.key))! > 1_700_000_000)
    old = size
  }
})

test('answers each mistake with its own status, and signs nothing', async () => {
  const witness = await start()
  await post(witness, asked(0, 5))
  const cases: [what: string, body: string, status: number][] = [
    ['a log it does not watch', asked(5, 6, { name: 'logs.example/log/other' }), 404],
    ['a key that is not the log’s', asked(5, 6, { key: other }), 403],
    ['an old size above the new', asked(6, 5), 400],
    ['no request', 'hello', 400],
    ['a size with a zero before it', asked(5, 6).replace('old 5', 'old 05'), 400],
    ['a hash that is none', asked(5, 6).replace('\n', '\nabc\n'), 400],
    ['too many hashes', `old 5\n${`${toBase64(emptyRoot)}\n`.repeat(64)}\n${checkpoint(6)}`, 400],
    ['a checkpoint without signatures', `old 5\n\n${checkpoint(6).split('\n\n')[0]}\n\n`, 400],
    ['another old size', asked(4, 6), 409],
    ['the same size with another root', asked(5, 5, { fork: 'x' }), 409],
    ['a proof that shows nothing', `old 5\n${toBase64(emptyRoot)}\n\n${checkpoint(6)}`, 422],
    ['no proof', `old 5\n\n${checkpoint(6)}`, 422],
    ['a fork', asked(5, 6, { fork: 'x' }), 422],
  ]
  for (const [what, body, status] of cases) {
    const answer = await post(witness, body)
    assert.equal(answer.status, status, what)
    assert.ok(!answer.text.includes('\u2014'), what)
    if (status === 409) assert.deepEqual([answer.type, answer.text], ['text/x.tlog.size', '5\n'], what)
  }
  assert.equal((await post(witness, asked(5, 6))).status, 200)
  assert.ok((await fetch(`${witness.url}/add-checkpoint`)).status === 404)
})

test('an attack: a proof for a tree that began at nothing does not begin again', async () => {
  const witness = await start()
  await post(witness, asked(0, 5))
  assert.equal((await post(witness, asked(0, 6, { fork: 'x' }))).status, 409)
})

test('remembers over its own end what it saw and who it is, and keeps the proof of a fork', async () => {
  const first = await start()
  await post(first, asked(0, 5))
  await first.close()
  const again = await start(first.data)
  assert.equal(again.key, first.key)
  assert.equal((await post(again, asked(0, 5))).status, 409)
  assert.equal((await post(again, asked(5, 9, { fork: 'x' }))).status, 422)
  assert.equal(readdirSync(join(first.data, 'evidence')).length, 1)
  const words = await (await fetch(again.url)).text()
  assert.match(words, /logs\.example\/log\/case: 5 entries/)
  assert.ok(words.includes(again.key))
})

test('an attack: whoever fills its folder with what only lacks a proof leaves room for the proof of a fork', async () => {
  const witness = await start()
  await post(witness, asked(0, 5))
  const evidence = () => readdirSync(join(witness.data, 'evidence'))
  for (let size = 6; size < 110; size++) await post(witness, `old 5\n\n${checkpoint(size, { root: hashOf(0, 1) })}`)
  assert.equal(evidence().length, 100)
  assert.equal((await post(witness, asked(5, 5, { fork: 'x' }))).status, 409)
  assert.ok(evidence().some((name) => name.startsWith('fork-')))
})

test('does not start on a memory that is damaged', async () => {
  const { data, close, ...witness } = await start()
  await post({ ...witness, close }, asked(0, 5))
  await close()
  const [file] = readdirSync(join(data, 'seen'))
  writeFileSync(join(data, 'seen', file!), '{}')
  await assert.rejects(start(data), /damaged/)
})

test('two at once at the same old size: one is signed, the other hears of the new size', async () => {
  const witness = await start()
  await post(witness, asked(0, 5))
  const answers = await Promise.all([6, 7, 8, 9].map((size) => post(witness, asked(5, size))))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409, 409])
})
