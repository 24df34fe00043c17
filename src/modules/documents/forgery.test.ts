import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openKeyStore } from '#platform'
import { type Anchors, der, readPdf } from '#verify'
import { seeded } from '../../../simulators/population/seeded.ts'
import { type Issued, issued, sealPlace } from '../../../test/contracts/documents.ts'
import { type NationWorld, nationWorld } from '../../../test/contracts/world.ts'
import { type Verdict, verifyPdf } from './index.ts'
import { keysOf } from './keys/keys.ts'
import { keyList } from './keys/list.ts'
import { sealDigest } from './pdf/seal.ts'

const sampled = 400
const magicBytes = 5

let world: NationWorld
let one: Issued
let pdf: Buffer
let anchors: Anchors
before(async () => {
  world = await nationWorld()
  one = await issued(world.ctx)
  pdf = one.pdf
  anchors = await keyList(world.ctx)
})
after(() => world.close())

async function verdictOf(bytes: Buffer): Promise<Verdict> {
  return (await verifyPdf(world.ctx, bytes)).verdict
}

/** A copy with other bytes from `at` on, as long as before. */
function overwritten(at: number, bytes: Buffer | string): Buffer {
  const copy = Buffer.from(pdf)
  copy.write(bytes.toString('latin1'), at, 'latin1')
  return copy
}

/** The file alone tells already, without looking at what was issued; every tenth goes all the way to a verdict. */
async function assertFlipsAreFound(positions: readonly number[], mask: number): Promise<void> {
  for (const [i, at] of positions.entries()) {
    const copy = Buffer.from(pdf)
    copy[at]! ^= mask
    const expected = at < magicBytes ? 'unreadable' : 'changed'
    assert.equal(readPdf(copy, anchors).kind, expected, `byte ${at} of ${pdf.length}, mask ${mask}`)
    if (i % 10 === 0) assert.equal(await verdictOf(copy), expected)
  }
}

/** Seals the file anew over what it says now, with the keys of an agency. */
async function resealed(changed: Buffer, agency: string, ctx = world.ctx): Promise<Buffer> {
  const { start, end } = sealPlace(changed)
  const digest = createHash('sha256').update(changed.subarray(0, start)).update(changed.subarray(end)).digest()
  const { sealer } = await keysOf(ctx, agency)
  const seal = (await sealDigest(digest, sealer)).toString('hex')
  changed.write(seal + '0'.repeat(end - start - 2 - seal.length), start + 1, 'latin1')
  return changed
}

test('the file as it was issued is genuine, and says what the record says', async () => {
  const { verdict, document } = await verifyPdf(world.ctx, pdf)
  assert.equal(verdict, 'genuine')
  assert.deepEqual(document?.rows, one.document.record.rows)
  assert.equal(document?.number, one.document.number)
})

test('edited file: a changed byte is found, wherever in the file', async () => {
  const draw = seeded(1)
  const positions = Array.from({ length: sampled }, () => draw.whole(0, pdf.length - 1))
  await assertFlipsAreFound(positions, 1 << draw.whole(0, 7))
})

test('edited file: a changed byte is found in header, record, QR, table and trailer', async () => {
  const near = (text: string, length: number) => {
    const at = pdf.lastIndexOf(text)
    assert.ok(at >= 0, text)
    return Array.from({ length }, (_, i) => at + i)
  }
  const places = [
    Array.from({ length: 20 }, (_, i) => i),
    near('\n4 0 obj', 60),
    near('"fullAddress"', 30),
    near('MN1:', 20),
    near('\nxref', 40),
    near('trailer', 60),
    near('startxref', 20),
    near('%%EOF', 6),
    near('/ByteRange', 50),
    near('/Contents <', 12),
  ]
  await assertFlipsAreFound(places.flat(), 0x01)
})

test('edited seal: it is held by something all over, also the certificates and the time-stamp it carries', async () => {
  const { start } = sealPlace(pdf)
  const hexLength = 2 * (4 + Buffer.from(pdf.toString('latin1', start + 1, start + 9), 'hex').readUInt16BE(2))
  // Of every third byte one digit, the high and the low in turn.
  const positions = Array.from({ length: Math.floor(hexLength / 6) }, (_, i) => start + 1 + 6 * i + (i % 2))
  await assertFlipsAreFound(positions, 0x01)
})

test('edited seal: the same digits in capital letters, or something in the room behind it, are found', async () => {
  const { start, end } = sealPlace(pdf)
  await assertFlipsAreFound(
    Array.from({ length: 400 }, (_, i) => start + 1 + i).filter((at) => /[a-f]/.test(String.fromCharCode(pdf[at]!))),
    0x20,
  )
  for (const at of [end - 2, end - 3, end - 1000]) assert.equal(await verdictOf(overwritten(at, '1')), 'changed')
})

test('appended bytes and incremental updates are found, down to one line end', async () => {
  const update =
    '\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\nxref\n1 1\n0000000000 00000 n \ntrailer\n<< /Size 30 /Root 1 0 R /Prev 10 >>\nstartxref\n10\n%%EOF\n'
  for (const more of ['\n', ' ', '\0', '%', update, pdf.toString('latin1')])
    assert.equal(
      await verdictOf(Buffer.concat([pdf, Buffer.from(more, 'latin1')])),
      'changed',
      JSON.stringify(more.slice(0, 20)),
    )
})

test('a file that was cut is found, and something before it makes it unreadable', async () => {
  for (const bytes of [1, 2, 10, 1000, pdf.length / 2])
    assert.equal(await verdictOf(pdf.subarray(0, pdf.length - bytes)), 'changed', `${bytes}`)
  assert.equal(await verdictOf(Buffer.concat([Buffer.from('\n'), pdf])), 'unreadable')
})

test('moved ByteRange: one that leaves out more than the seal is found', async () => {
  const at = pdf.indexOf('/ByteRange')
  const { start, end } = sealPlace(pdf)
  const digits = (value: number) => String(value).padStart(10, '0')
  for (const [from, to] of [
    [start - 10, end],
    [start, end + 10],
    [start - 1, end + 1],
    [0, pdf.length],
    [start + 1, end - 1],
    [start, end + pdf.length],
  ] as const)
    assert.equal(
      await verdictOf(
        overwritten(at, `/ByteRange [0 ${digits(from)} ${digits(to)} ${digits(Math.max(0, pdf.length - to))}]`),
      ),
      'changed',
    )
})

test('signature wrapping: a second ByteRange, record or seal inserted by whoever cannot sign is found', async () => {
  for (const what of [
    '/ByteRange [0 0000000001 0000000002 0000000003]',
    '\n4 0 obj\n<< /Length 2 >>\nstream\n{}\nendstream\nendobj',
    '/Contents <00>',
  ])
    for (const at of [9, pdf.indexOf('\n4 0 obj'), pdf.indexOf('\nxref')]) {
      const wrapped = Buffer.concat([pdf.subarray(0, at), Buffer.from(what), pdf.subarray(at)])
      assert.equal(await verdictOf(wrapped), 'changed', what)
    }
})

test('foreign authority: a second platform’s document, made with its own keys, is of an unknown key', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'foreign-'))
  const foreign = await nationWorld({ outside: { keys: openKeyStore(folder) } })
  try {
    const theirs = await issued(foreign.ctx)
    assert.equal(readPdf(theirs.pdf, await keyList(foreign.ctx)).kind, 'whole')
    assert.equal((await verifyPdf(foreign.ctx, theirs.pdf)).verdict, 'genuine')
    assert.equal(await verdictOf(theirs.pdf), 'unknown-key')
    assert.equal(await verdictOf(await resealed(Buffer.from(pdf), 'ubeg', foreign.ctx)), 'unknown-key')
  } finally {
    await foreign.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('one agency cannot seal in the name of another', async () => {
  const theirs = await resealed(Buffer.from(pdf), 'teg')
  assert.equal(readPdf(theirs, anchors).kind, 'whole')
  assert.equal(await verdictOf(theirs), 'unknown-key')
})

test('malleable signature: the same words under a second sound seal are not the file that was issued', async () => {
  const again = await resealed(Buffer.from(pdf), 'ubeg')
  assert.equal(readPdf(again, anchors).kind, 'whole')
  assert.equal(await verdictOf(again), 'changed')
})

test('stolen key: a record that was never issued is not genuine though the seal on it is sound: the QR in it says another', async () => {
  const at = pdf.indexOf(`"number":"${one.document.number}"`) + '"number":"'.length
  const invented = overwritten(at, '2026-D-9999999-0')
  assert.equal(await verdictOf(await resealed(invented, 'ubeg')), 'changed')
})

test('the seal is of exactly one shape: whatever is added to it is no seal', () => {
  const { start, end } = sealPlace(pdf)
  const padded = Buffer.from(pdf.toString('latin1', start + 1, end - 1), 'hex')
  const seal = der.readTlv(padded)
  assert.equal(der.readAll(seal.content).length, 2)
  assert.equal(
    padded.subarray(seal.end).every((byte) => byte === 0),
    true,
  )
})
