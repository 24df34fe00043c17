import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { transact } from '#platform'
import { type Issued, issued } from '../../../test/contracts/documents.ts'
import { lifeOf, type NationWorld, nationWorld } from '../../../test/contracts/world.ts'
import { testNow } from '../../../test/harness.ts'
import { revoke, type Verdict, verifyPdf, verifyText } from './index.ts'

let world: NationWorld
let one: Issued
before(async () => {
  world = await nationWorld()
  one = await issued(world.ctx)
})
beforeEach(() => world.clock.set(testNow))
after(() => world.close())

async function both({ document, pdf }: Issued): Promise<Verdict[]> {
  const [qr, file] = [await verifyText(world.ctx, document.credential), await verifyPdf(world.ctx, pdf)]
  return [qr.verdict, file.verdict]
}

test('an issued document is genuine, on paper and as a file', async () => {
  assert.deepEqual(await both(one), ['genuine', 'genuine'])
})

test('the QR shows who holds it with a masked number, and only what stands in it', async () => {
  const { document } = await verifyText(world.ctx, one.document.credential)
  assert.deepEqual(document?.holder, { name: one.document.record.holder.name, registerNumber: 'УХ••••2824' })
  assert.deepEqual(
    document?.rows.map(({ key }) => key),
    ['fullAddress'], // the two before it stand in it
  )
  assert.ok(!JSON.stringify(document).includes(lifeOf('Сарангэрэл').registerNumber))
})

test('a text copied with blanks and line ends around or within is still read', async () => {
  const { credential } = one.document
  const wrapped = credential.replace(/(.{60})/g, '$1\r\n')
  for (const text of [` ${credential}\n`, `\ufeff${credential}\t`, wrapped, `\u200b${credential}`])
    assert.equal((await verifyText(world.ctx, text)).verdict, 'genuine')
})

test('a document holds through its last day by the calendar of the country, and no longer', async () => {
  for (const [at, verdict] of [
    ['2026-12-23T12:00:00Z', 'genuine'],
    ['2026-12-24T15:59:59Z', 'genuine'],
    ['2026-12-24T16:00:00Z', 'expired'],
    ['2027-12-24T00:00:00Z', 'expired'],
  ] as const) {
    world.clock.set(at)
    assert.deepEqual(await both(one), [verdict, verdict], at)
  }
})

test('a revoked document is revoked from that moment, before it expires and after', async () => {
  const revoked = await issued(world.ctx)
  assert.deepEqual(await both(revoked), ['genuine', 'genuine'])
  await transact(world.ctx, (ctx) => revoke(ctx, { id: revoked.document.id, because: 'issued by mistake' }))
  assert.deepEqual(await both(revoked), ['revoked', 'revoked'])
  world.clock.set('2027-12-24T00:00:00Z')
  assert.deepEqual(await both(revoked), ['revoked', 'revoked'])
  assert.deepEqual(await both(one), ['expired', 'expired'])
})

test('what is no document at all is unreadable', async () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from('%PDF-'),
    Buffer.from('%PDF-1.7\n%%EOF'),
    png,
    randomBytes(5000),
    Buffer.from('record.json'),
  ])
    assert.deepEqual(await verifyPdf(world.ctx, bytes), { verdict: 'unreadable' })
  for (const text of ['', 'hello', 'HC1:ABC', 'mn1:abc', 'https://example.test', '\u0000', 'MN2:BB8'])
    assert.deepEqual(await verifyText(world.ctx, text), { verdict: 'unreadable' }, text)
})

test('what says it is a document and is not is changed', async () => {
  for (const text of [
    'MN1:',
    'MN1:A',
    'MN1:BB8',
    `MN1:${'0'.repeat(10_000)}`,
    one.document.credential.slice(0, -3),
    `${one.document.credential}000`,
  ])
    assert.deepEqual(await verifyText(world.ctx, text), { verdict: 'changed' }, text.slice(0, 20))
  assert.deepEqual(await verifyPdf(world.ctx, Buffer.from('%PDF-1.7 record.json')), { verdict: 'changed' })
})

test('exhausting a verifier: more than a document ever is, is not looked at', async () => {
  const huge = Buffer.alloc(5_000_001, '/ByteRange [')
  huge.write('%PDF-1.7 record.json')
  assert.deepEqual(await verifyPdf(world.ctx, huge), { verdict: 'unreadable' })
  assert.equal((await verifyText(world.ctx, 'MN1:'.repeat(1_000_000))).verdict, 'changed')
})

test('a verdict other than one of ours shows nothing of anybody', async () => {
  const bytes = Buffer.from(one.pdf)
  bytes[bytes.indexOf('"fullAddress"') + 3]! ^= 1
  assert.deepEqual(await verifyPdf(world.ctx, bytes), { verdict: 'changed' })
})
