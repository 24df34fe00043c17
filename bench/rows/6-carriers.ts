/** What a document travels as, on one core: each against a bare signature, or its check, on the same core in the same run. */
import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { systemClock } from '#kernel'
import {
  listenAtDesk,
  openDesk,
  openFileSigners,
  openJournal,
  openKeyStore,
  openRemoteSigners,
  pointOf,
} from '#platform'
import { bitsOf, type Claims, checkCredential, draftCredential, draftStatusList, statusCapacity } from '#verify'
import { signCard } from '../../src/modules/documents/wallet/sd-jwt.ts'
import { byTurns, type Measured, type Row, rateOf, ratePerCoreSecond, repeated } from '../row.ts'
import { sealing } from '../sealing.ts'
import type { Setting } from '../setting.ts'

const now = 1_800_000_000
const against = 'one ES256 signature on the same core'
const callers = 32

const claims: Claims = {
  ...{ agency: 'agency', expires: now + 86_400, issuedAt: now, type: 'reference', number: '2027-0012345' },
  ...{ holder: 'Бат-Эрдэнийн Оюунчимэг', maskedNumber: 'УХ••••2824', recordSha256: new Uint8Array(32).fill(7) },
  ...{
    facts: [
      ['debt', 'Үгүй'],
      ['until', '2027.02.14'],
    ],
    bound: 'bearer',
    status: { list: 1, index: 77_777 },
  },
}
const kid = new Uint8Array(8).fill(1)
const prefix = 'MN1:'

function bareSignature(): () => unknown {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const bytes = Buffer.alloc(512, 1)
  return () => sign('sha256', bytes, privateKey)
}

function bareCheck(): () => unknown {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const bytes = Buffer.alloc(512, 1)
  const signature = sign('sha256', bytes, privateKey)
  return () => verify('sha256', bytes, publicKey, signature)
}

async function perCore(
  work: () => unknown,
  limit: () => unknown,
): Promise<Pick<Measured, 'unit' | 'figures' | 'limits'>> {
  const found = await byTurns(
    () => ratePerCoreSecond(work),
    () => ratePerCoreSecond(limit),
  )
  return { unit: '/s', ...found }
}

async function seals(setting: Setting): Promise<Measured> {
  const { sealAlone } = await sealing(await setting.world())
  const note = 'PAdES B-T; the authority of time signs in this process too, and its token is checked'
  return { ...(await perCore(sealAlone, bareSignature())), against, note }
}

function signerIn(setting: Setting, name: string) {
  return openFileSigners(openKeyStore(join(setting.folder, 'carriers'))).signer(name, 'ES256')
}

async function qrIssued(setting: Setting): Promise<Measured> {
  const signer = await signerIn(setting, 'qr')
  return { ...(await perCore(() => qrText(signer), bareSignature())), against }
}

async function qrText(signer: Awaited<ReturnType<typeof signerIn>>): Promise<string> {
  const draft = draftCredential(claims, { kid, prefix })
  return draft.with(await signer.sign(draft.bytes))
}

async function qrChecked(setting: Setting): Promise<Measured> {
  const signer = await signerIn(setting, 'qr')
  const text = await qrText(signer)
  const key = {
    kid,
    agency: 'agency',
    use: 'qr',
    key: pointOf(signer.publicKey, 'ES256'),
    from: 0,
    until: now * 2,
  } as const
  const pack = {
    keyList: { v: 1, at: now, until: now * 2, prefix, keys: [key], authorities: [], timestamping: [], policy: '' },
    statusLists: new Map([[1, { list: 1, at: now, until: now * 2, bits: bitsOf(revokedOf(statusCapacity)) }]]),
  } as const
  const check = () => {
    const { verdict } = checkCredential(text, pack, now)
    if (verdict !== 'genuine') throw new Error(`a genuine document was found ${verdict}`)
  }
  const note = 'as without a network: by the lists alone'
  return { ...(await perCore(check, bareCheck())), against: 'one ES256 check on the same core', note }
}

async function copiesIssued(setting: Setting): Promise<Measured> {
  const { sign } = await signerIn(setting, 'wallet')
  const signer = { sign, certificate: Buffer.alloc(600, 1) }
  const { x, y } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' })
  const key = { kty: 'EC', crv: 'P-256', x: x!, y: y! } as const
  const hidden = { family_name: 'Бат-Эрдэнэ', given_name: 'Оюунчимэг', number: '2027-0012345', debt: 'Үгүй' }
  const content = { vct: 'https://example.test/kinds/reference', open: {}, hidden, validUntil: new Date(now * 1000) }
  const status = { idx: 77_777, uri: 'https://example.test/status/1' }
  const issue = () => signCard(content, { key, status, at: new Date(now * 1000) }, signer)
  return { ...(await perCore(issue, bareSignature())), against, note: 'SD-JWT VC, four things to show one by one' }
}

/** One in a hundred, spread as they would be. */
function revokedOf(count: number): number[] {
  return Array.from({ length: Math.floor(count / 100) }, (_, i) => {
    return createHash('sha256').update(`${i}`).digest().readUInt32BE(0) % count
  })
}

async function statusList(setting: Setting): Promise<Measured> {
  const signer = await signerIn(setting, 'status')
  const revoked = revokedOf(statusCapacity)
  let bytes = 0
  const make = async () => {
    const began = performance.now()
    const packed = deflateSync(bitsOf(revoked), { level: 9 })
    const draft = draftStatusList({ uri: 'https://example.test/status/1', at: now, until: now, ttl: 60, packed }, kid)
    bytes = draft.with(await signer.sign(draft.bytes)).length
    return performance.now() - began
  }
  const figures = await repeated(make)
  return { unit: 'ms', figures, note: `a million documents, one in a hundred revoked: ${(bytes / 1000).toFixed(1)} kB` }
}

async function signedElsewhere(setting: Setting): Promise<Measured> {
  const [folder, socket] = [join(setting.folder, 'signing'), join(setting.folder, 'sign.socket')]
  const journal = openJournal(join(folder, 'journal'), { clock: systemClock })
  const signers = openFileSigners(openKeyStore(join(folder, 'keys')))
  const desk = openDesk({ signers, may: () => true, journal, perSecond: 1_000_000 })
  const close = await listenAtDesk(desk, { socket, secret: undefined })
  try {
    const { sign } = await openRemoteSigners({ socket, secret: undefined }).signer('seal', 'ES256')
    const bytes = Buffer.alloc(512, 1)
    const bare = bareSignature()
    const found = await byTurns(
      () => rateOf(callers, () => sign(bytes)),
      () => ratePerCoreSecond(bare),
    )
    return { unit: '/s', ...found, against, note: 'over the socket, each in the journal on the disk before it leaves' }
  } finally {
    await close()
    await journal.close()
  }
}

export const rows: readonly Row[] = [
  { name: 'seal', target: { ratioAtLeast: 0.025 }, measure: seals },
  { name: 'qr-issue', target: { ratioAtLeast: 0.2 }, measure: qrIssued },
  { name: 'qr-check', target: { ratioAtLeast: 0.3 }, measure: qrChecked },
  { name: 'copy-issue', target: { ratioAtLeast: 0.2 }, measure: copiesIssued },
  { name: 'status-list', target: { atMost: 100 }, measure: statusList },
  { name: 'sign-process', measure: signedElsewhere },
]
