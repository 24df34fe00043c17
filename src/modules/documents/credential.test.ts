import assert from 'node:assert/strict'
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from '#platform'
import { linkOf, toBase45 } from '#verify'
import { type Issued, issued } from '../../../test/contracts/documents.ts'
import { type NationWorld, nationWorld } from '../../../test/contracts/world.ts'
import { verifyText } from './index.ts'
import { qrMatrix } from './qr.ts'

const prefix = 'MN1:'

let world: NationWorld
let one: Issued
let key: KeyObject
before(async () => {
  world = await nationWorld()
  one = await issued(world.ctx)
  const stored = await world.database.one<{ spki: Buffer }>(
    sql`select spki from documents.signing_key where purpose = 'qr'`,
  )
  key = createPublicKey({ key: stored.spki, format: 'der', type: 'spki' })
})
after(() => world.close())

/** Base45 from the text of RFC 9285 §4, digit by digit. */
function readBase45(text: string): Buffer {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
  const bytes: number[] = []
  for (const [group] of text.matchAll(/.{1,3}/gs)) {
    const [c = 0, d = 0, e = 0] = [...group].map((letter) => alphabet.indexOf(letter))
    const n = c + d * 45 + e * 45 * 45
    bytes.push(...(group.length === 3 ? [n >> 8, n & 255] : [n]))
  }
  return Buffer.from(bytes)
}

type Item = number | string | Buffer | Item[] | Map<Item, Item> | { tag: number; item: Item }

/** As much of CBOR (RFC 8949 §3) as a COSE_Sign1 needs. */
function readCbor(bytes: Buffer): Item {
  let at = 0
  function take(length: number): Buffer {
    at += length
    return bytes.subarray(at - length, at)
  }
  function item(): Item {
    const head = take(1)[0]!
    const [major, info] = [head >> 5, head & 31]
    const n = info < 24 ? info : take(2 ** (info - 24)).readUIntBE(0, 2 ** (info - 24))
    if (major === 0) return n
    if (major === 1) return -1 - n
    if (major === 2) return take(n)
    if (major === 3) return take(n).toString('utf8')
    if (major === 4) return Array.from({ length: n }, item)
    if (major === 5) return new Map(Array.from({ length: n }, (): [Item, Item] => [item(), item()]))
    if (major === 6) return { tag: n, item: item() }
    throw new Error(`major type ${major}`)
  }
  const read = item()
  assert.equal(at, bytes.length)
  return read
}

/** Sig_structure of RFC 9052 §4.4, written by hand. */
function sigStructure(protectedBytes: Buffer, payload: Buffer): Buffer {
  const bstr = (bytes: Buffer) => {
    const head =
      bytes.length < 24
        ? [0x40 | bytes.length]
        : bytes.length < 256
          ? [0x58, bytes.length]
          : [0x59, bytes.length >> 8, bytes.length & 255]
    return Buffer.concat([Buffer.from(head), bytes])
  }
  return Buffer.concat([
    Buffer.from([0x84, 0x6a]),
    Buffer.from('Signature1'),
    bstr(protectedBytes),
    bstr(Buffer.alloc(0)),
    bstr(payload),
  ])
}

type Parts = { protectedBytes: Buffer; unprotected: Map<Item, Item>; payload: Buffer; signature: Buffer }
function partsOf(text: string): Parts {
  assert.ok(text.startsWith(prefix))
  const { tag, item } = readCbor(readBase45(text.slice(prefix.length))) as { tag: number; item: Item[] }
  assert.equal(tag, 18)
  const [protectedBytes, unprotected, payload, signature] = item as [Buffer, Map<Item, Item>, Buffer, Buffer]
  return { protectedBytes, unprotected, payload, signature }
}

test('somebody who has only the standards and our public key can verify a QR', () => {
  const { protectedBytes, unprotected, payload, signature } = partsOf(one.document.credential)
  const header = readCbor(protectedBytes) as Map<number, Item>
  assert.equal(header.get(1), -7)
  const spki = key.export({ type: 'spki', format: 'der' })
  assert.deepEqual(header.get(4), createHash('sha256').update(spki).digest().subarray(0, 8))
  assert.equal(unprotected.size, 0)
  assert.ok(verify('sha256', sigStructure(protectedBytes, payload), { key, dsaEncoding: 'ieee-p1363' }, signature))
})

test('what the QR claims is what the document says, the register number masked', () => {
  const claims = readCbor(partsOf(one.document.credential).payload) as Map<number, Item>
  const { record, issuedAt } = one.document
  assert.equal(claims.get(1), record.agency.id)
  assert.equal(claims.get(6), Math.floor(issuedAt.getTime() / 1000))
  assert.equal(claims.get(4), Date.parse('2026-12-24T16:00:00Z') / 1000) // the end of the day in Ulaanbaatar
  const [type, number, holder, masked, hash, list, index, isBound, ...facts] = claims.get(-65537) as Item[]
  assert.deepEqual([type, number, holder, masked], [record.type, record.number, record.holder.name, 'УХ*2824'])
  assert.deepEqual([list, isBound, facts[0]], [1, 1, 'fullAddress'])
  assert.ok(record.rows[2]!.value.startsWith(facts[1] as string) && (facts[1] as string).length > 30)
  assert.ok(Number.isInteger(index))
  const attached = one.pdf.subarray(
    one.pdf.indexOf('{"v":1'),
    one.pdf.indexOf('\nendstream', one.pdf.indexOf('{"v":1')),
  )
  assert.deepEqual(hash, createHash('sha256').update(attached).digest())
  assert.equal(record.holder.registerNumber, 'УХ••••2824')
})

test('as a link it fits a QR of version 15 that a phone reads from paper, in capital letters and digits only', async () => {
  const { credential } = one.document
  assert.match(credential, /^[0-9A-Z $%*+\-./:]+$/)
  const link = linkOf(credential, 'https://www.e-mongolia.example')
  const version = (qrMatrix(link).length - 17) / 4
  assert.ok(version <= 15, `version ${version}, ${link.length} letters`)
  assert.equal((await verifyText(world.ctx, link)).verdict, 'genuine')
})

test('forged QR: with one bit of its bytes flipped, anywhere, it is never genuine', async () => {
  const bytes = readBase45(one.document.credential.slice(prefix.length))
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = Buffer.from(bytes)
    flipped[bit >> 3]! ^= 1 << (bit & 7)
    const { verdict } = await verifyText(world.ctx, prefix + toBase45(flipped))
    assert.ok(['changed', 'unknown-key'].includes(verdict), `bit ${bit}: ${verdict}`)
  }
})

test('forged QR: with one letter taken for another, left out or doubled, it is never genuine', async () => {
  const { credential } = one.document
  const alphabet = '0 Z'
  for (let at = 0; at < credential.length; at++) {
    const others = [...alphabet].filter((letter) => letter !== credential[at])
    const texts = [...others, '', credential[at]!.repeat(2), 'я'].map(
      (letter) => credential.slice(0, at) + letter + credential.slice(at + 1),
    )
    for (const text of texts) assert.notEqual((await verifyText(world.ctx, text)).verdict, 'genuine', `letter ${at}`)
  }
})

test('forged QR: the same claims under a key of one’s own are no document of ours', async () => {
  const { protectedBytes, payload } = partsOf(one.document.credential)
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const whole = readBase45(one.document.credential.slice(prefix.length))
  const signature = sign('sha256', sigStructure(protectedBytes, payload), {
    key: privateKey,
    dsaEncoding: 'ieee-p1363',
  })
  const forged = prefix + toBase45(Buffer.concat([whole.subarray(0, whole.length - 64), signature]))
  assert.equal((await verifyText(world.ctx, forged)).verdict, 'changed')
})

test('malleable signature: the second signature that the curve allows for the same claims is not the one that was issued', async () => {
  const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551')
  const whole = readBase45(one.document.credential.slice(prefix.length))
  const s = BigInt(`0x${whole.subarray(-32).toString('hex')}`)
  const other = Buffer.from((order - s).toString(16).padStart(64, '0'), 'hex')
  const text = prefix + toBase45(Buffer.concat([whole.subarray(0, -32), other]))
  const { protectedBytes, payload, signature } = partsOf(text)
  assert.ok(verify('sha256', sigStructure(protectedBytes, payload), { key, dsaEncoding: 'ieee-p1363' }, signature))
  assert.equal((await verifyText(world.ctx, text)).verdict, 'changed')
})
