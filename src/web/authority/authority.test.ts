import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { isIssuedBy, isListOf, readCertificate, readCrl } from '#verify'
import { startWhole } from '../../../test/platform.ts'

const platform = await startWhole()
after(() => platform.stop())

async function fetched(path: string, type: string): Promise<Uint8Array> {
  const response = await fetch(`${platform.origin}${path}`)
  assert.equal(response.headers.get('content-type'), type)
  return new Uint8Array(await response.arrayBuffer())
}

test('anyone is given the certificate that vouches for seals, and the list of what it took back', async () => {
  const authority = readCertificate(await fetched('/authority/certificate', 'application/pkix-cert'))
  assert.ok(isIssuedBy(authority, authority))
  const list = readCrl(await fetched('/authority/crl', 'application/pkix-crl'))
  assert.ok(isListOf(list, authority))
  assert.equal(list.serials.size, 0)
  assert.ok(list.at <= new Date() && new Date() < list.next)
})
