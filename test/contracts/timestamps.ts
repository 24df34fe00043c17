/** The rules of the port to an authority that stamps the time, for any adapter against any that speaks RFC 3161. */
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { isIssuedBy, isListed, isListOf, openToken, readCertificate, readCrl } from '#verify'
import type { Timestamps } from '../../src/modules/documents/pdf/timestamp.ts'

export type Stamping = {
  readonly port: Timestamps
  /** What its clock says. */
  readonly now: () => Date
  readonly close: () => Promise<unknown>
}

/** Runs the contract; `open` gives a port to an authority that is well. */
export function timestampContract(what: string, open: () => Promise<Stamping>): void {
  let stamping: Stamping
  before(async () => {
    stamping = await open()
  })
  after(() => stamping.close())
  const digest = () => createHash('sha256').update(randomBytes(20)).digest()

  test(`${what}: a token is about what was asked, says when, and comes from whom one trusts`, async () => {
    const asked = digest()
    const token = openToken(await stamping.port.stamp(asked))
    assert.deepEqual(Buffer.from(token.imprint), asked)
    assert.ok(Math.abs(token.at.getTime() - stamping.now().getTime()) < 2000)
    assert.ok(stamping.port.anchors.some((one) => isIssuedBy(token.certificate, readCertificate(one))))
  })

  test(`${what}: ten at once are each stamped for themselves`, async () => {
    const asked = Array.from({ length: 10 }, digest)
    const tokens = await Promise.all(asked.map((one) => stamping.port.stamp(one)))
    assert.deepEqual(
      tokens.map((token) => Buffer.from(openToken(token).imprint)),
      asked,
    )
  })

  test(`${what}: its certificates and its list are known before anything is stamped, and are those of the token`, async () => {
    const { certificates, crls } = await stamping.port.evidence()
    const [own, issuer] = certificates.map(readCertificate)
    const list = readCrl(crls[0]!)
    assert.ok(isIssuedBy(own!, issuer!) && isListOf(list, issuer!) && !isListed(list, own!))
    const token = openToken(await stamping.port.stamp(digest()))
    assert.deepEqual(Buffer.from(token.certificate.whole), certificates[0])
  })
}
