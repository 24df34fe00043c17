/** Checking documents: by the module's functions against the bare signature check, and over HTTP for information. */
import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto'
import { verifyPdf, verifyText } from '#documents'
import { asBrowserOf, replica } from '../cases.ts'
import { byTurns, type Row, rateOf, ratePerSecond, repeated } from '../row.ts'
import { issued } from '../sealing.ts'
import type { Setting } from '../setting.ts'

const callers = 16
const roundMs = 3000

function bareCheck(bytes: number): () => boolean {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const text = Buffer.alloc(bytes, 1)
  const signature = sign('sha256', text, privateKey)
  return () => verify('sha256', text, publicKey, signature)
}

async function verifyQr(setting: Setting) {
  const { platform } = await setting.world()
  const { credential } = await issued(platform.ctx)
  const check = bareCheck(Buffer.byteLength(credential))
  const found = await byTurns(
    () => rateOf(callers, async () => genuine(await verifyText(platform.ctx, credential))),
    () => ratePerSecond(check),
  )
  return {
    unit: '/s',
    ...found,
    against: 'one ES256 check of as many bytes',
    note: 'whether it was revoked is read anew each time',
  }
}

async function verifyFile(setting: Setting) {
  const { platform } = await setting.world()
  const { pdf } = await issued(platform.ctx)
  const check = bareCheck(512)
  const bare = () => check() && createHash('sha256').update(pdf).digest()
  const found = await byTurns(
    () => rateOf(callers, async () => genuine(await verifyPdf(platform.ctx, pdf))),
    () => ratePerSecond(bare),
  )
  return { unit: '/s', ...found, against: 'the digest of the file and one ES256 check' }
}

function genuine({ verdict }: { verdict: string }): void {
  if (verdict !== 'genuine') throw new Error(`a genuine document was found ${verdict}`)
}

async function overHttp(setting: Setting) {
  const [platform, world, load] = await Promise.all([setting.platform(), setting.world(), setting.load()])
  const there = replica(world, platform)
  const { credential } = await issued(there.ctx, { worksHere: false }).finally(there.close)
  const { Cookie: _, ...headers } = asBrowserOf('')
  const request = {
    method: 'POST' as const,
    path: '/verify',
    headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ text: credential }).toString(),
  }
  const ask = async () =>
    (await load.run({ port: platform.port, connections: callers, ms: roundMs, requests: [request] })).perSecond
  await ask()
  return { unit: '/s', figures: await repeated(ask) }
}

export const rows: readonly Row[] = [
  { name: 'verify-qr', target: { ratioAtLeast: 0.8 }, measure: verifyQr },
  { name: 'verify-pdf', target: { ratioAtLeast: 0.8 }, measure: verifyFile },
  { name: 'verify-http', measure: overHttp },
]
