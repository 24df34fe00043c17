import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { openSeal, openToken, readPdf, sameBytes } from '#verify'
import { type Folder, toolFolder } from '../../../../test/contracts/documents.ts'
import { newSigner, type SealingWorld, sealingWorld } from '../../../../test/contracts/sealed-file.ts'
import { rangeOf, sealIn } from '../../../../test/forgeries/forging.ts'
import { withoutTool } from '../../../../test/system-tools.ts'
import { type CertificateUse, certificateFor } from './certificate.ts'

const day = 86_400_000
const number = '2026-D-0000001-A'
let world: SealingWorld
let pdf: Buffer
before(async () => {
  world = await sealingWorld()
  pdf = await world.sealed(number)
})

describe('a sealed file', () => {
  test('is whole, and says what it says, by which key, and when', () => {
    const read = readPdf(pdf, world.anchors)
    assert.ok(read.kind === 'whole')
    assert.equal(JSON.parse(Buffer.from(read.record).toString()).number, number)
    assert.equal(read.credential, 'MN1:2026D0000001A')
    assert.deepEqual(read.stampedAt, world.clock.now())
    const spki = world.sealer.signer.publicKey.export({ type: 'spki', format: 'der' })
    assert.deepEqual(Buffer.from(read.sealKey), spki.subarray(-65))
  })

  test('is of an unknown key where nobody we trust vouches for the seal, or for the time-stamp', async () => {
    const other = (await sealingWorld()).anchors
    const { authorities, timestamping } = world.anchors
    assert.equal(readPdf(pdf, { authorities: other.authorities, timestamping }).kind, 'unknown-key')
    assert.equal(readPdf(pdf, { authorities, timestamping: other.timestamping }).kind, 'unknown-key')
    assert.equal(readPdf(pdf, { authorities: [], timestamping: [] }).kind, 'unknown-key')
    const both = [...other.timestamping, ...timestamping]
    assert.equal(readPdf(pdf, { authorities, timestamping: both }).kind, 'whole')
  })

  test('is of an unknown key where the list in it says that the key was revoked by then', async () => {
    const spki = world.sealer.signer.publicKey.export({ type: 'spki', format: 'der' })
    const validation = await world.evidence([{ spki, revokedAt: world.clock.now() }])
    const revoked = await world.sealed(number, { validation })
    assert.equal(readPdf(revoked, world.anchors).kind, 'unknown-key')
  })

  test('is of an unknown key where a list of one of both is missing', async () => {
    const { certificates, crls } = await world.evidence()
    for (const list of crls) {
      const lacking = await world.sealed(number, { validation: { certificates, crls: [list] } })
      assert.equal(readPdf(lacking, world.anchors).kind, 'unknown-key')
    }
  })

  test('cannot be made with a key that the same authority vouches for as something else', async () => {
    const authority = newSigner()
    const subject = { country: 'XX', organisation: 'An authority', name: 'An authority' }
    const given = { issuer: { subject, signer: authority }, from: world.clock.now(), until: new Date('2030-01-01') }
    const issuer = await certificateFor({ ...given, subject, key: authority.publicKey, use: 'authority' })
    const anchors = { ...world.anchors, authorities: [issuer] }
    for (const use of ['time-stamp', 'authority'] satisfies CertificateUse[]) {
      const signer = newSigner()
      const named = { ...subject, name: 'something else' }
      const certificate = await certificateFor({ ...given, subject: named, key: signer.publicKey, use })
      const other = await world.sealed(number, { sealer: { ...world.sealer, signer, certificate, issuer } })
      assert.equal(readPdf(other, anchors).kind, 'unknown-key', use)
    }
  })
})

test('a certificate counts on its last day and no longer: the time is the time-stamp’s', async () => {
  const own = await sealingWorld()
  own.clock.advance(3650 * day)
  assert.equal(readPdf(await own.sealed(number), own.anchors).kind, 'whole')
  own.clock.advance(1000)
  assert.equal(readPdf(await own.sealed(number), own.anchors).kind, 'unknown-key')
})

test('an attack: a key that was taken back seals with a list from before, alone or beside the true one', async () => {
  const own = await sealingWorld()
  const before = await own.evidence()
  const spki = own.sealer.signer.publicKey.export({ type: 'spki', format: 'der' })
  const after = await own.evidence([{ spki, revokedAt: own.clock.now() }])
  const both = { ...before, crls: [...before.crls, ...after.crls] }
  assert.equal(readPdf(await own.sealed(number, { validation: both }), own.anchors).kind, 'unknown-key')
  own.clock.advance(day)
  assert.equal(readPdf(await own.sealed(number, { validation: before }), own.anchors).kind, 'whole')
  own.clock.advance(1000)
  assert.equal(readPdf(await own.sealed(number, { validation: before }), own.anchors).kind, 'unknown-key')
})

describe('a file from before there were time-stamps', () => {
  const read = (name: string) => readFileSync(new URL(`../../../../test/vectors/${name}`, import.meta.url))
  const older = read('sealed-without-time-stamp.pdf')
  const anchors = { authorities: [read('sealed-without-time-stamp.authority.der')], timestamping: [] }

  test('is whole as ever, and does not say when', () => {
    const read = readPdf(older, anchors)
    assert.ok(read.kind === 'whole')
    assert.equal(read.stampedAt, undefined)
    assert.match(Buffer.from(read.record).toString(), /"number":"2026-D-0000042-H"/)
  })

  test('is as strictly read: every byte of its seal is held by something', () => {
    const [start] = rangeOf(older)
    for (let at = start + 1; at < start + 1 + 2 * sealIn(older).length; at += 5) {
      const copy = Buffer.from(older)
      copy[at]! ^= 1
      assert.notEqual(readPdf(copy, anchors).kind, 'whole', `byte ${at}`)
    }
    assert.equal(readPdf(older, world.anchors).kind, 'unknown-key')
  })
})

describe('by the tools of others', () => {
  let folder: Folder
  const pem = (name: string, der: Uint8Array) =>
    folder.write(
      name,
      Buffer.from(
        `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`.replace(
          /([A-Za-z0-9+/=]{64})(?=.)/g,
          '$1\n',
        ),
      ),
    )
  before(async () => {
    folder = toolFolder()
    const [start, end] = rangeOf(pdf)
    const seal = sealIn(pdf)
    const { token, signature } = openSeal(seal)
    folder.write('sealed.pdf', pdf)
    folder.write('seal.der', seal)
    folder.write('token.der', token!)
    folder.write('signature.bin', signature)
    folder.write('content.bin', Buffer.concat([pdf.subarray(0, start), pdf.subarray(end)]))
    pem('authority.pem', world.anchors.authorities[0]!)
    pem('stamping.pem', world.anchors.timestamping[0]!)
    const spki = world.sealer.signer.publicKey.export({ type: 'spki', format: 'der' })
    for (const [name, revoked] of [
      ['list', []],
      ['revoked', [{ spki, revokedAt: world.clock.now() }]],
    ] as const) {
      folder.write(`${name}.der`, (await world.evidence(revoked)).crls[0]!)
      folder.run('openssl', 'crl', '-inform', 'DER', '-in', `${name}.der`, '-out', `${name}.pem`)
    }
  })
  after(() => folder.remove())
  const at = () => String(world.clock.now().getTime() / 1000)

  test('pdfsig: valid, and the whole document signed', { skip: withoutTool('POPPLER') }, () => {
    const { said } = folder.run('pdfsig', 'sealed.pdf')
    assert.match(said, /Signature is Valid/)
    assert.match(said, /Total document signed/)
    assert.match(said, /ETSI\.CAdES\.detached/)
    assert.doesNotMatch(said, /Not total/)
  })

  test('mutool: unchanged since signing', { skip: withoutTool('MUTOOL') }, () => {
    const { said } = folder.run('mutool', 'sign', '-v', 'sealed.pdf')
    assert.match(said, /unchanged since signing/)
    assert.doesNotMatch(said, /digest failure|edits since|invalid/i)
  })

  test('qpdf: no fault in its structure', { skip: withoutTool('QPDF') }, () => {
    const { said, status } = folder.run('qpdf', '--check', 'sealed.pdf')
    assert.equal(status, 0, said)
    assert.doesNotMatch(said, /WARNING/)
  })

  test('openssl: the seal holds up to the authority as long as its list does not name it, and of no other bytes', {
    skip: withoutTool('OPENSSL'),
  }, () => {
    const verify = (file: string, list = 'list.pem') => {
      folder.write('trusted.pem', Buffer.concat([folder.read('authority.pem'), folder.read(list)]))
      return folder.run(
        'openssl',
        ...['cms', '-verify', '-binary', '-inform', 'DER', '-in', 'seal.der', '-content', file, '-out', 'out.bin'],
        ...['-CAfile', 'trusted.pem', '-crl_check', '-purpose', 'any', '-attime', at()],
      )
    }
    const good = verify('content.bin')
    assert.equal(good.status, 0, good.said)
    assert.ok(sameBytes(folder.read('out.bin'), folder.read('content.bin')))
    assert.notEqual(verify('signature.bin').status, 0)
    assert.match(verify('content.bin', 'revoked.pem').said, /certificate revoked/)
  })

  test('openssl: the time-stamp is of the seal’s signature, up to the authority that stamps', {
    skip: withoutTool('OPENSSL'),
  }, () => {
    const verify = (file: string) =>
      folder.run(
        'openssl',
        ...['ts', '-verify', '-token_in', '-in', 'token.der', '-data', file],
        ...['-CAfile', 'stamping.pem', '-attime', at()],
      )
    assert.match(verify('signature.bin').said, /Verification: OK/)
    assert.doesNotMatch(verify('content.bin').said, /Verification: OK/)
    assert.deepEqual(openToken(folder.read('token.der')).at, world.clock.now())
  })

  test('openssl: the attributes PAdES wants, a time-stamp, and no signing time of its own', {
    skip: withoutTool('OPENSSL'),
  }, () => {
    const { said } = folder.run('openssl', 'cms', '-cmsout', '-print', '-inform', 'DER', '-in', 'seal.der')
    for (const name of [
      'contentType',
      'messageDigest',
      'id-smime-aa-signingCertificateV2',
      'id-smime-aa-timeStampToken',
    ])
      assert.ok(said.includes(name), name)
    const [signed] = said.split('unsignedAttrs')
    assert.doesNotMatch(signed!, /signingTime/)
  })
})
