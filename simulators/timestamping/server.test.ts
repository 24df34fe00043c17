import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { der, derNames } from '#verify'
import { toolFolder } from '../../test/contracts/documents.ts'
import { withoutTool } from '../../test/system-tools.ts'
import { type StampingServer, startTimestamping } from './server.ts'

const { sequence, integer, octets, derTrue, oid, readSequence, tlv } = der
let server: StampingServer
before(async () => {
  server = await startTimestamping()
})
after(() => server.close())

async function ask(body: Uint8Array, type = 'application/timestamp-query'): Promise<Response> {
  return fetch(server.url, { method: 'POST', body: Uint8Array.from(body), headers: { 'Content-Type': type } })
}

/** The status of an answer, and the number of the bit that says why it was refused. */
async function statusOf(query: Uint8Array): Promise<readonly [status: number, why?: number]> {
  const [info] = readSequence(new Uint8Array(await (await ask(query)).arrayBuffer()))
  const [status, why] = readSequence(info!.whole)
  if (!why) return [status!.content[0]!]
  const byte = why.content.length - 2
  return [status!.content[0]!, byte * 8 + Math.clz32(why.content.at(-1)!) - 24]
}

const digest = randomBytes(32)
const imprint = sequence(derNames.sha256, octets(digest))

test('it grants what is asked rightly, and says by RFC 3161 what is wrong with anything else', async () => {
  const sha1 = sequence(oid('1.3.14.3.2.26'))
  assert.deepEqual(await statusOf(sequence(integer(1), imprint, derTrue)), [0])
  assert.deepEqual(await statusOf(sequence(integer(2), imprint)), [2, 2], 'badRequest')
  assert.deepEqual(await statusOf(sequence(integer(1), sequence(sha1, octets(randomBytes(20))))), [2, 0], 'badAlg')
  const short = sequence(derNames.sha256, octets(randomBytes(31)))
  assert.deepEqual(await statusOf(sequence(integer(1), short)), [2, 5], 'badDataFormat')
  assert.deepEqual(await statusOf(randomBytes(40)), [2, 5], 'badDataFormat')
  assert.deepEqual(await statusOf(sequence(integer(1), imprint, oid('1.2.3'))), [2, 15], 'unacceptedPolicy')
  assert.deepEqual(await statusOf(sequence(integer(1), imprint, tlv(0xa0))), [2, 16], 'unacceptedExtension')
})

test('it takes questions as what they are, and nothing of ten thousand bytes', async () => {
  assert.equal((await ask(sequence(integer(1), imprint), 'text/plain')).status, 415)
  await assert.rejects(ask(new Uint8Array(10_001)))
  assert.equal((await fetch(server.url.replace('/stamp', '/other'))).status, 404)
})

test('openssl asks it, and verifies what it answers', { skip: withoutTool('OPENSSL') }, async () => {
  const folder = toolFolder()
  try {
    folder.write('data.bin', digest)
    folder.write('ca.pem', Buffer.from(server.ca))
    folder.run('openssl', 'ts', '-query', '-data', 'data.bin', '-sha256', '-cert', '-out', 'query.der')
    folder.write('reply.der', new Uint8Array(await (await ask(folder.read('query.der'))).arrayBuffer()))
    const verified = (file: string) =>
      folder.run('openssl', 'ts', '-verify', '-data', file, '-in', 'reply.der', '-CAfile', 'ca.pem')
    assert.match(verified('data.bin').said, /Verification: OK/)
    folder.write('other.bin', createHash('sha256').update(digest).digest())
    assert.doesNotMatch(verified('other.bin').said, /Verification: OK/)
    const list = await fetch(server.url.replace('/stamp', '/crl'))
    folder.write('crl.der', new Uint8Array(await list.arrayBuffer()))
    const checked = folder.run('openssl', 'crl', '-inform', 'DER', '-in', 'crl.der', '-CAfile', 'ca.pem', '-noout')
    assert.match(checked.said, /verify OK/)
  } finally {
    folder.remove()
  }
})
